import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { type GraphQLSchema, execute, parse } from "graphql";
import type { DemoClock } from "../../subgraphs/shared/clock/demo-clock.ts";
import type { GatewayContext } from "../server/context.ts";
import type { CodeList } from "./self.type.ts";

type Context = GatewayContext & Record<string, unknown>;

/** Answers the gateway's own fields inside the process. It is not counted among the sources. */
export class SelfSource implements GraphQLDataSource<Context> {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly codeLists: readonly CodeList[],
    private readonly demoClock: DemoClock | undefined,
  ) {}

  async process(options: GraphQLDataSourceProcessOptions<Context>): ReturnType<GraphQLDataSource<Context>["process"]> {
    const document = ("document" in options ? options.document : undefined) ?? parse(options.request.query ?? "");
    const contextValue = { ...options.context, codeLists: this.codeLists, demoClock: this.demoClock };
    const result = await execute({
      schema: this.schema,
      document,
      contextValue,
      variableValues: options.request.variables ?? {},
    });
    // graphql makes objects without a prototype; the executor merges plain ones.
    return JSON.parse(JSON.stringify(result)) as Awaited<ReturnType<GraphQLDataSource<Context>["process"]>>;
  }
}
