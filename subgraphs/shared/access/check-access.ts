import { type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from "graphql";
import { isCarrier } from "./carrier.ts";
import { withholds } from "./decide.ts";
import type { Access } from "./joined-access.ts";

/** What the access tables leave open or say of nothing, a line each; empty when the graph may start. */
export function accessComplaints(schema: GraphQLSchema, access: Access): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type));
  const ruled = types.filter((type) => !type.name.startsWith("__") && type !== schema.getMutationType());
  return [
    ...ruled
      .filter((type) => !isCarrier(type))
      .flatMap((type) => missing(type, access, type === schema.getQueryType())),
    ...ruled.flatMap((type) => unenforceable(type, access)),
    ...Object.keys(schema.getMutationType()?.getFields() ?? {})
      .filter((mutation) => !access.acts.has(mutation))
      .map((mutation) => `Nobody said which posts Mutation.${mutation} is for: name it among \`acts\` ${BESIDE}`),
    ...ofNothing(schema, access),
  ];
}

const BESIDE = "in the x.access.ts beside the x.resolver.ts that declares it, and that table in the x.part.ts.";

function missing(type: GraphQLObjectType, { rows, fields }: Access, isQuery: boolean): string[] {
  const { name } = type;
  const ruled = fields.get(name);
  const bare = Object.keys(type.getFields()).filter((field) => !ruled?.has(field));
  return [
    ...(isQuery || rows.has(name)
      ? []
      : [`Nobody said whose the rows of ${name} are: name it among \`rows\` in ${fileOf(name)}.`]),
    ...bare.map((field) => `Nobody said whose ${name}.${field} is: name it among \`fields\` ${BESIDE}`),
  ];
}

/** The file a newcomer would look for: `CourtReferral` in `court-referral.access.ts`. */
const fileOf = (type: string): string =>
  `${type.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.access.ts, or in that of the procedure it belongs to`;

/** What is withheld is answered with null, so a field that cannot be null cannot be withheld. */
const unenforceable = (of: GraphQLObjectType, { fields }: Access): string[] =>
  Object.values(of.getFields())
    .filter(({ name: field, type }) => {
      const rule = fields.get(of.name)?.get(field);
      return rule !== undefined && withholds(rule) && isNonNullType(type);
    })
    .map((field) => `${of.name}.${field.name} may be withheld, yet the schema says it is never null.`);

function ofNothing(schema: GraphQLSchema, { rows, fields, acts }: Access): string[] {
  const of = (name: string): string => `An access table speaks of ${name}, which this subgraph does not have.`;
  const fieldsOf = (name: string): object => {
    const type = schema.getType(name);
    return isObjectType(type) ? type.getFields() : {};
  };
  return [
    ...[...rows.keys()].filter((type) => !isObjectType(schema.getType(type))).map(of),
    ...[...fields].flatMap(([type, ruled]) =>
      [...ruled.keys()].filter((field) => !(field in fieldsOf(type))).map((field) => of(`${type}.${field}`)),
    ),
    ...[...acts.keys()].filter((name) => !(name in fieldsOf("Mutation"))).map((name) => of(`Mutation.${name}`)),
  ];
}
