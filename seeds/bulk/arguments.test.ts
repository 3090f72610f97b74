import { bulkArguments } from "./arguments.ts";

test("a number of disputes, and a seed that is 1 unless told", () => {
  expect(bulkArguments(["10000"])).toEqual({ count: 10_000, seed: 1 });
  expect(bulkArguments(["300", "--seed", "7"])).toEqual({ count: 300, seed: 7 });
});

test.each([
  ["nothing", []],
  ["a word", ["many"]],
  ["none", ["0"]],
  ["a part of one", ["1.5"]],
  ["a negative number", ["-5"]],
  ["two numbers", ["10", "20"]],
  ["an unknown option", ["10", "--sead", "7"]],
  ["a seed that is no number", ["10", "--seed", "x"]],
  ["a seed without its number", ["10", "--seed"]],
])("%s is answered with a sentence", (_case, args) => {
  expect(() => bulkArguments(args)).toThrow(/\.$/);
});
