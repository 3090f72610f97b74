import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLInputType,
  type GraphQLNamedInputType,
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";

const schema = buildSchema(readFileSync(join(projectRoot, "schema", "api.graphql"), "utf8"));

/** A value of each scalar that passes its own check. */
const samples: Readonly<Record<string, unknown>> = {
  ID: "00000000-0000-4000-8000-000000000000",
  Int: 1,
  Float: 1,
  Boolean: true,
  String: "内容",
  Line: "内容",
  Text: "内容",
  Day: "2026-03-02",
  Instant: "2026-03-02T01:00:00.000Z",
  Cny: "100.00",
  DivisionCode: "421003",
  DisputeNumber: "DS-421003-2026-000001",
  CourtCaseNumber: "(2026)鄂1003民特1号",
};

/** The id an input field stands for, where there is such a row; `caseId` a case, `deadlineId` a clock of that subgraph. */
export type IdOf = (field: string) => string | undefined;

/** The mutations clients can send, with the type of the one argument. */
export const mutations: readonly string[] = Object.keys(schema.getMutationType()!.getFields());

/** The name of the input a mutation takes. */
export const inputTypeOf = (mutation: string): string =>
  getNamedType(schema.getMutationType()!.getFields()[mutation]!.args[0]!.type).name;

/** An input a mutation takes: what it requires, and every id it may name. */
export function inputOf(mutation: string, idOf: IdOf): unknown {
  const [argument] = schema.getMutationType()!.getFields()[mutation]!.args;
  return valueOf(argument!.type, "input", idOf);
}

function valueOf(type: GraphQLInputType, field: string, idOf: IdOf): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(nullable.ofType, field, idOf)];
  const named: GraphQLNamedInputType = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.value;
  if (!isInputObjectType(named)) return (named.name === "ID" ? idOf(field) : undefined) ?? samples[named.name];
  return Object.fromEntries(
    Object.values(named.getFields())
      .filter((one) => isRequiredInputField(one) || (one.name.endsWith("Id") && idOf(one.name) !== undefined))
      .map((one) => [one.name, valueOf(one.type, one.name, idOf)]),
  );
}
