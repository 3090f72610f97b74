import { Kind } from "graphql";
import { Cny, Day, DisputeNumber, Instant, Line, Text } from "./scalars.ts";

test("a text is trimmed, and what cannot be stored is refused without repeating it", () => {
  expect(Line.parseValue("  漏水  ")).toBe("漏水");
  expect(() => Line.parseValue("a\0b")).toThrow("Line: it has characters that cannot be stored.");
  expect(() => Text.parseValue("half \ud800 a pair")).toThrow("cannot be stored");
  expect(() => Line.parseValue("two\nlines")).toThrow("it is one line");
  expect(() => Line.parseValue("   ")).toThrow("it is empty");
});

test("length is counted in characters people see, so that four-byte Han count once", () => {
  expect(Line.parseValue("𠮷".repeat(200))).toHaveLength(400);
  expect(() => Line.parseValue("𠮷".repeat(201))).toThrow("longer than 200");
});

test("numbers, days and sums have their forms", () => {
  expect(DisputeNumber.parseValue("DS-421003-2022-000123")).toBe("DS-421003-2022-000123");
  expect(() => DisputeNumber.parseValue("DS-421003-2022-123")).toThrow("DS-421003-2022-000123");
  expect(() => Day.parseValue("2026-02-29")).toThrow("no day that exists");
  expect(Cny.parseValue("12800")).toBe("12800.00");
  expect(() => Cny.parseValue("-1")).toThrow("12800.00");
});

test("a moment of the year nought is refused", () => {
  const value = "0000-06-01T00:00:00Z";
  expect(() => Instant.parseValue(value)).toThrow("no year nought");
  expect(() => Instant.parseLiteral({ kind: Kind.STRING, value })).toThrow("no year nought");
});

test.each(["0001-01-01T00:00:00Z", "0999-12-31T00:00:00Z", "9999-12-31T23:59:59.999Z"])("%s is a moment", (text) => {
  expect(Instant.parseValue(text)).toEqual(new Date(text));
});
