import { failedStatement, sayFailedStatement } from "./failed-statement.ts";

const PLANTED = "张标记";
/** As `pg` and TypeORM throw them. */
const driverError = Object.assign(new Error(`invalid input syntax for type uuid: "${PLANTED}"`), {
  ...{ severity: "ERROR", code: "22P02", table: "party", detail: PLANTED, where: PLANTED, routine: "string_to_uuid" },
});
const failed = Object.assign(new Error(driverError.message), {
  ...{ query: "UPDATE party SET id = $1", parameters: [PLANTED], driverError, detail: PLANTED },
});

test.each([
  ["of TypeORM", failed],
  ["of a bare connection", driverError],
  ["that is the cause of another error", new Error(PLANTED, { cause: failed })],
])("an error %s is told by its code and place, and nothing of its values", (_case, error) => {
  const told = failedStatement(error);
  expect(told).toMatchObject({ code: "22P02", table: "party", routine: "string_to_uuid" });
  const said = sayFailedStatement(told!);
  expect(said).toContain("PostgreSQL refused a statement: code 22P02, table party.");
  expect(said).toContain("failed-statement.test.ts");
  expect(JSON.stringify(told) + said).not.toContain(PLANTED);
});

test("a statement is told by its text, where it is known", () => {
  expect(sayFailedStatement(failedStatement(failed)!)).toContain("UPDATE party SET id = $1");
});

test("another error tells of no statement", () => {
  expect(failedStatement(new Error("A bug."))).toBeUndefined();
  expect(failedStatement("a word")).toBeUndefined();
});
