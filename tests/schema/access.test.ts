import { Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { accessPage } from "../../schema/tools/access.ts";
import { AccessDecision } from "../../subgraphs/shared/access/access-decision.type.ts";
import type { AccessTable, FieldRule } from "../../subgraphs/shared/access/access-rule.ts";
import { act } from "../../subgraphs/shared/access/acts.ts";
import { asked, rowsOfDispute, shown } from "../../subgraphs/shared/access/shared-rules.ts";
import { type BuiltSubgraph, buildSubgraph } from "../../subgraphs/shared/federation/build-subgraph.ts";
import { connectionType } from "../../subgraphs/shared/paging/connection.ts";

@ObjectType({ description: "A leaf for these tests. 样例" })
class Leaf {
  @Field(() => ID, { description: "Its id. 标识" })
  id: string;

  @Field(() => String, { nullable: true, description: "Something. 内容" })
  text: string | null;
}

const LeafConnection = connectionType(() => Leaf, "Leaf", "样例");

@Resolver()
class LeafResolver {
  @Query(() => LeafConnection, { nullable: true, description: "All of them. 列表" })
  leaves(): null {
    return null;
  }

  @Mutation(() => Leaf, { nullable: true, description: "Turns one. 翻页" })
  turnLeaf(): null {
    return null;
  }
}

const ownBody: FieldRule = { ...shown, code: "OWN", may: ({ organizationId }) => organizationId === "own" };
const whole: AccessTable = {
  rows: { Leaf: rowsOfDispute },
  fields: { Query: [[asked, "leaves"]], Leaf: [[shown, "id text"]] },
  acts: [act("turnLeaf", ["MEDIATOR"], "Own decision")],
};

const build = (...access: readonly AccessTable[]): Promise<BuiltSubgraph> =>
  buildSubgraph({ resolvers: [LeafResolver], types: [AccessDecision], references: {}, access });

test("a graph whose every field and mutation has a rule starts, and what only carries needs none", async () => {
  const built = await build(whole);
  expect(accessPage([{ name: "leaves", ...built }])).toContain("- Leaf (rows: OF_A_DISPUTE_SEEN)\n  - SHOWN: id, text");
});

test.each<[string, AccessTable, string]>([
  ["field", { ...whole, fields: { ...whole.fields, Leaf: [[shown, "id"]] } }, "Nobody said whose Leaf.text is"],
  ["query", { ...whole, fields: { Leaf: [[shown, "id text"]] } }, "Nobody said whose Query.leaves is"],
  ["type", { ...whole, rows: {} }, "Nobody said whose the rows of Leaf are: name it among `rows` in leaf.access.ts"],
  ["mutation", { ...whole, acts: [] }, "Nobody said which posts Mutation.turnLeaf is for"],
])("a %s without a rule is denied: nothing starts, and what is missing is named", async (_what, table, sentence) => {
  await expect(build(table)).rejects.toThrow(sentence);
});

test.each<[string, AccessTable, string]>([
  ["a field that is not there", { fields: { Leaf: [[shown, "colour"]] } }, "speaks of Leaf.colour"],
  ["a type that is not there", { rows: { Twig: rowsOfDispute } }, "speaks of Twig"],
  ["a mutation that is not there", { acts: [act("burn", [], "")] }, "speaks of Mutation.burn"],
  ["a field another table speaks of", { fields: { Leaf: [[shown, "id"]] } }, "Two access tables speak of Leaf.id"],
  ["other posts than another table", { acts: [act("turnLeaf", ["JUDGE"], "")] }, "name different posts"],
])("a rule about %s is refused", async (_what, table, sentence) => {
  await expect(build(whole, table)).rejects.toThrow(sentence);
});

test("what is never null cannot be withheld", async () => {
  const table = {
    ...whole,
    fields: {
      ...whole.fields,
      Leaf: [
        [ownBody, "id"],
        [shown, "text"],
      ] as const,
    },
  };
  await expect(build(table)).rejects.toThrow("Leaf.id may be withheld, yet the schema says it is never null.");
});

test("a type of which something may be withheld can say which rule decided what", async () => {
  const table = {
    ...whole,
    fields: {
      ...whole.fields,
      Leaf: [
        [shown, "id"],
        [ownBody, "text"],
      ] as const,
    },
  };
  expect((await build(table)).sdl).toContain("accessDecisions: [AccessDecision!]!");
  expect((await build(whole)).sdl).not.toContain("accessDecisions: [AccessDecision!]!");
});
