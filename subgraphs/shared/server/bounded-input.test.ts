import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLInputType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from "graphql";
import { projectRoot } from "../config/project-root.ts";
import { LONGEST_ID, MOST_ITEMS, tooLong } from "./bounded-input.ts";

const schema: GraphQLSchema = buildSchema(readFileSync(join(projectRoot, "schema/api.graphql"), "utf8"));

/** Every input of the schema with the name it is written under: fields of inputs, arguments of fields. */
const inputs = Object.values(schema.getTypeMap()).flatMap((type): [string, GraphQLInputType][] => {
  if (type.name.startsWith("__")) return [];
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.type]);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.map((arg): [string, GraphQLInputType] => [`${type.name}.${field.name}(${arg.name})`, arg.type]),
  );
});
const lists = inputs.filter(([, type]) => isListType(getNullableType(type)));
const ids = inputs.filter(([, type]) => getNamedType(type).name === "ID");
const many = (length: number): null[] => Array.from({ length }, () => null);

test("every list the schema takes has a bound", () => {
  expect(lists.length).toBeGreaterThan(40);
  expect(lists.filter(([, type]) => !tooLong(type, many(MOST_ITEMS + 1))).map(([name]) => name)).toEqual([]);
  expect(lists.filter(([, type]) => tooLong(type, many(MOST_ITEMS))).map(([name]) => name)).toEqual([]);
});

test("every id and key the schema takes has a bound, in a list too", () => {
  expect(ids.map(([name]) => name)).toContain("RegisterDisputeInput.idempotencyKey");
  const [long, longest] = ["x".repeat(LONGEST_ID + 1), "x".repeat(LONGEST_ID)];
  expect(ids.filter(([, type]) => !tooLong(type, long)).map(([name]) => name)).toEqual([]);
  expect(ids.filter(([, type]) => tooLong(type, longest)).map(([name]) => name)).toEqual([]);
});

/** What a client may write as a text of any length says its own bound, or is here with where it is bounded. */
const BOUNDED_ELSEWHERE = /\((after|before|names|fromMonth|toMonth|codes)\)$/;

test("no other input is a text without a bound", () => {
  const texts = inputs.filter(([, type]) => getNamedType(type).name === "String").map(([name]) => name);
  expect(texts.filter((name) => !BOUNDED_ELSEWHERE.test(name))).toEqual([]);
});

test("what an input holds deeper down is bounded as well", () => {
  const type = schema.getType("RegisterDisputeInput") as GraphQLInputType;
  expect(tooLong(type, { parties: many(MOST_ITEMS + 1) })).toContain("101 items");
  expect(tooLong(type, { parties: [{ personId: "x".repeat(5_000) }] })).toContain("5000 characters");
  expect(tooLong(type, { parties: [{ name: "x".repeat(5_000) }], ownWords: "x" })).toBeUndefined();
});
