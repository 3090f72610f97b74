import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from "type-graphql";
import { Carrier } from "../access/carrier.ts";
import { type Keys, encodeCursor } from "./cursor.ts";

@Carrier()
@ObjectType({ description: "Whether there is more, and where to go on. 分页信息" })
@Directive("@shareable")
export class PageInfo {
  @Field(() => Boolean, { description: "Whether a further page follows. 是否有下一页" })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: "Pass it as `after` to go on. 末条游标" })
  endCursor?: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many at the most, 1 to 100. 条数" })
  first: number;

  @Field(() => String, { nullable: true, description: "The cursor after which to go on. 起始游标" })
  after?: string | null;
}

/** A page as a resolver returns it; `count` is called only when a client asks for `totalCount`. */
export interface ConnectionOf<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly count: (() => Promise<number>) | null;
}

/** Declares `ReferralConnection` and `ReferralEdge` for a node class. */
export function connectionType(node: () => ClassType, name: string, chinese: string): ClassType {
  @Carrier()
  @ObjectType(`${name}Edge`, { description: `One ${name} and its cursor. ${chinese}条目` })
  class Edge {
    @Field(() => String, { description: "Its place in the list. 游标" })
    cursor: string;

    @Field(node, { description: "The entry itself. 条目内容" })
    node: object;
  }

  @Carrier()
  @ObjectType(`${name}Connection`, { description: `A page of a list that can grow. ${chinese}列表` })
  class Connection {
    @Field(() => [Edge], { description: "The entries with their cursors. 条目" })
    edges: Edge[];

    @Field(() => [node()], { description: "The entries without cursors. 条目内容" })
    nodes: object[];

    @Field(() => PageInfo, { description: "Whether there is more. 分页信息" })
    pageInfo: PageInfo;

    count: (() => Promise<number>) | null;

    @Field(() => Int, {
      nullable: true,
      description: "How many there are in all, counted only when asked; empty where that is not cheap. 总数",
    })
    totalCount(): Promise<number> | null {
      return this.count?.() ?? null;
    }
  }
  return Connection;
}

/** Cuts one row too many into a page: ask for `limit + 1` rows, the last one only says that there is more. */
export function toConnection<Node>(
  list: string,
  rows: readonly Node[],
  limit: number,
  keysOf: (row: Node) => Keys,
  count: (() => Promise<number>) | null = null,
): ConnectionOf<Node> {
  const nodes = rows.slice(0, limit);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(list, keysOf(node)), node }));
  const pageInfo = { hasNextPage: rows.length > limit, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, nodes, pageInfo, count };
}

/** The same page of something made from each row. */
export const mapConnection = <From, To>(page: ConnectionOf<From>, make: (row: From) => To): ConnectionOf<To> => {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: make(node) }));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, count: page.count };
};
