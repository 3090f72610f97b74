import type { GraphQLDataSource } from "@apollo/gateway";
import type { GatewayContext } from "../server/context.ts";
import { type AgencySource, type Answer, type ProcessOptions, operationOf } from "./agency-source.ts";
import { type KnownDispute, type StandIn, standInFor } from "./spine.ts";

/**
 * The registry, and what to do while it is down: an agency says which dispute is meant, so that the rest of the query
 * can go on. The registry's own part stays missing and is named as such.
 */
export class SpineSource implements GraphQLDataSource<GatewayContext & Record<string, unknown>> {
  constructor(
    private readonly registry: AgencySource,
    private readonly agencies: readonly AgencySource[],
  ) {}

  async process(options: ProcessOptions): Promise<Answer> {
    const context = options.context as GatewayContext;
    const answer = await this.registry.process(options);
    const silent =
      answer.data === null && (answer.errors ?? []).some(({ extensions }) => isOutage(extensions?.["code"]));
    const { document, variables } = operationOf(options);
    const standIn = silent ? standInFor(document) : undefined;
    if (!standIn) return answer;
    const known = await context.ledger.during(() => this.askAround(standIn, variables, context));
    return known ? { ...answer, data: standIn.restore(known) } : answer;
  }

  /** The first agency, in the order of the graph, that knows all that is asked for. */
  private async askAround(
    { document }: StandIn,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ): Promise<Record<string, KnownDispute> | undefined> {
    const asked = this.agencies.map((agency) =>
      agency.fetch({ document, variables }, context).then(
        ({ data }) => data,
        () => null,
      ),
    );
    for (const data of await Promise.all(asked)) {
      if (data && Object.values(data).every((known) => known !== null)) return data as Record<string, KnownDispute>;
    }
    return undefined;
  }
}

const isOutage = (code: unknown): boolean => code === "SOURCE_UNAVAILABLE" || code === "SOURCE_TIMED_OUT";
