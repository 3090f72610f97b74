import { encodeCursor, pageOf } from "./cursor.ts";

const ID = "0b6e5a1e-7a43-4a9f-9a6e-0d2f6a9f6f11";
const cursor = encodeCursor("disputes", ["2026-03-02T01:00:00.000Z", ID]);
const page = (first: number, after?: string) =>
  pageOf("disputes", ["instant", "id"], after === undefined ? { first } : { first, after });

test("a cursor says where the next page begins", () => {
  expect(page(20, cursor)).toEqual({ limit: 20, after: ["2026-03-02T01:00:00.000Z", ID] });
  expect(page(1)).toEqual({ limit: 1, after: undefined });
});

test.each([0, -1, 101, 2 ** 31])("a page of %d is refused", (first) => {
  expect(() => page(first)).toThrow('"first" is between 1 and 100.');
});

test.each([
  ["empty", ""],
  ["of another list", encodeCursor("timeline", ["2026-03-02T01:00:00.000Z", ID])],
  ["cut off", cursor.slice(0, -5)],
  ["of a row that cannot be", encodeCursor("disputes", ["2026-03-02T01:00:00.000Z", "1; drop table dispute"])],
  ["of a day that cannot be", encodeCursor("disputes", ["yesterday", ID])],
  ["of a day no month has", encodeCursor("disputes", ["2026-02-30T00:00:00Z", ID])],
  ["of a year no calendar has", encodeCursor("disputes", ["0000-01-01T00:00:00Z", ID])],
  ["with too few keys", encodeCursor("disputes", [ID])],
  ["no base64 at all", "§§§"],
])("a cursor that is %s is refused", (_case, after) => {
  expect(() => page(20, after)).toThrow('"after" is not a cursor of this list.');
});
