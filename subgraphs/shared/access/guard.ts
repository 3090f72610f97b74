import { MapperKind, mapSchema } from "@graphql-tools/utils";
import {
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLSchema,
  defaultFieldResolver,
} from "graphql";
import type { FieldRule } from "./access-rule.ts";
import { accessComplaints } from "./check-access.ts";
import { type WithViewer, decide, decided, withholds, wouldLift } from "./decide.ts";
import type { Access } from "./joined-access.ts";

type Field = GraphQLFieldConfig<object, WithViewer>;

/**
 * The graph with its access rules in force: what a rule withholds is answered with null before anything is read for it,
 * and every type with such a field can say which rule decided what. Throws where a type, field or mutation has no rule.
 */
export function guard(schema: GraphQLSchema, access: Access): GraphQLSchema {
  const complaints = accessComplaints(schema, access);
  if (complaints.length > 0) throw new Error(`Denied by default:\n${complaints.join("\n")}`);
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type, into) => {
      const guarded = [...(access.fields.get(type.name) ?? [])].filter(([, { may }]) => may !== undefined);
      if (guarded.length === 0) return undefined;
      const { fields, ...config } = type.toConfig();
      const own = Object.entries(fields).map(([name, field]): [string, Field] => {
        const rule = access.fields.get(type.name)?.get(name);
        return [name, rule && withholds(rule) ? withheld(field as Field, rule) : (field as Field)];
      });
      const decision = into.getType("AccessDecision") as GraphQLObjectType;
      return new GraphQLObjectType({
        ...config,
        fields: { ...Object.fromEntries(own), accessDecisions: decisionsOf(decision, guarded) },
      });
    },
  });
}

function withheld(field: Field, rule: FieldRule): Field {
  const { resolve = defaultFieldResolver } = field;
  return {
    ...field,
    resolve: async (row, args, context, info): Promise<unknown> =>
      (await decide(rule, context.viewer, row, context)) === "SHOWN" ? resolve(row, args, context, info) : null,
  };
}

const decisionsOf = (type: GraphQLObjectType, guarded: readonly [string, FieldRule][]): Field => ({
  type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
  description: "What of this row the viewer is shown, masked or kept from, and by which rule. 展示决定",
  resolve: (row, _args, context) =>
    Promise.all(
      guarded.map(async ([field, rule]) => {
        const { decision, by } = await decided(rule, context.viewer, row, context);
        const liftedBy = decision === "SHOWN" ? [] : await wouldLift(rule, row, context);
        const { code, en, zh, source } = by;
        return { field, decision, rule: code, sentence: en, sentenceZh: zh, source, liftedBy };
      }),
    ),
});
