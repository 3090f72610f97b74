import { parse, print } from "graphql";
import { standInFor } from "./spine.ts";

const asked = (query: string): string | undefined => {
  const standIn = standInFor(parse(query));
  return standIn && print(standIn.document).replace(/\s+/g, " ");
};

test("a dispute by its number is asked of an agency, with that variable alone", () => {
  expect(asked("query ($n: DisputeNumber, $x: Int) { dispute(number: $n) { id title parties { id } } }")).toBe(
    "query ($n: DisputeNumber) { dispute: knownDispute(number: $n) { id number } }",
  );
});

test("names the query gave are kept", () => {
  const standIn = standInFor(
    parse(`{ a: dispute(id: "1") { __typename n: number id } b: dispute(id: "2") { title } }`),
  );
  expect(standIn?.restore({ a: { id: "1", number: "DS" }, b: null })).toEqual({
    a: { __typename: "Dispute", n: "DS", id: "1" },
    b: null,
  });
});

test.each([
  ["a list", "{ disputes { nodes { id } } }"],
  ["more than disputes", '{ dispute(id: "1") { id } organizations { nodes { id } } }'],
  ["a change", "mutation { closeDispute(input: {}) { problems { code } } }"],
  ["entities", "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }"],
])("%s is the registry's alone", (_case, query) => {
  expect(asked(query)).toBeUndefined();
});
