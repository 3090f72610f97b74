import { Column, DataSource, Entity, PrimaryColumn, type SelectQueryBuilder } from "typeorm";
import { SnakeCase } from "../db/naming.ts";
import { pageBy } from "./keyset.ts";

@Entity("visit")
class Visit {
  @PrimaryColumn("text")
  id: string;

  @Column("date")
  dueOn: string;
}

/** Knows the table without a connection: what is looked at is the statement. */
class Unconnected extends DataSource {
  readonly built = this.buildMetadatas();
}
const db = new Unconnected({ type: "postgres", entities: [Visit], namingStrategy: new SnakeCase() });
beforeAll(() => db.built);

const visits = (): SelectQueryBuilder<Visit> => db.createQueryBuilder(Visit, "v");
const after = ["2026-03-02", "b"];

test("a first page has a row more than was asked for, in the order of the list and then of the ids", () => {
  const [sql, values] = pageBy(visits(), "dueOn", { limit: 20, after: undefined }).getQueryAndParameters();
  expect(sql).toMatch(/ORDER BY "v"."due_on" ASC, "v"."id" ASC LIMIT 21$/);
  expect(values).toEqual([]);
});

test("the next one begins beyond the last row, in the direction of the list", () => {
  const [up, values] = pageBy(visits(), "dueOn", { limit: 1, after }).getQueryAndParameters();
  expect(up).toContain(`("v"."due_on", "v"."id") > ($1, $2)`);
  expect(values).toEqual(after);
  const down = pageBy(visits(), "dueOn", { limit: 1, after }, "DESC").getQuery();
  expect(down).toContain(`("v"."due_on", "v"."id") < (`);
  expect(down).toMatch(/ORDER BY "v"."due_on" DESC, "v"."id" DESC LIMIT 2$/);
});

test("a page narrows what its list was narrowed to already", () => {
  const own = visits().where("v.id <> :mine", { mine: "a" });
  const [sql, values] = pageBy(own, "dueOn", { limit: 1, after }).getQueryAndParameters();
  expect(sql).toMatch(/"v"."id" <> \$1 AND \("v"."due_on", "v"."id"\) > \(\$2, \$3\)/);
  expect(values).toEqual(["a", ...after]);
});
