import { randomUUID } from "node:crypto";
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import {
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleType,
  isBrokenCircuitError,
} from "cockatiel";
import { type DocumentNode, Kind, OperationTypeNode, getOperationAST, parse, print } from "graphql";
import type { Logger } from "pino";
import { Pool } from "undici";
import { CALL_HEADER, signCall } from "../../subgraphs/shared/auth/gateway-call.ts";
import type { ServiceKey } from "../../subgraphs/shared/auth/service-keys.ts";
import { type Agency, type SubgraphName, agencyOf } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { GatewayContext } from "../server/context.ts";
import { type SourceResponse, call } from "./call.ts";
import { Outage } from "./outage.ts";

/** How long a source may take, how much it may say, and when it is left alone. */
export interface SourceLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** This many outages in a row open the circuit. */
  readonly failures: number;
  /** After this long one request may try again. */
  readonly restMs: number;
  readonly connections: number;
}

export const defaultLimits: SourceLimits = {
  timeoutMs: 2_000,
  maxBytes: 8 * 1024 * 1024,
  failures: 5,
  restMs: 5_000,
  connections: 32,
};

export type ProcessOptions = GraphQLDataSourceProcessOptions<GatewayContext & Record<string, unknown>>;
export type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

const DENIED = new Set(["UNAUTHENTICATED", "FORBIDDEN"]);

/**
 * One agency's subgraph, as the gateway asks it: bounded in time and size, left alone while it is down, its failures
 * told to the client in neutral words and to the log in plain ones.
 */
export class AgencySource implements GraphQLDataSource<GatewayContext & Record<string, unknown>> {
  readonly agency: Agency;
  private readonly pool: Pool;
  private readonly breaker: CircuitBreakerPolicy;

  constructor(
    readonly name: SubgraphName,
    /** Without a path. */
    private readonly address: string,
    /** Signs every call: subgraphs answer nobody else. */
    private readonly key: ServiceKey,
    private readonly log: Logger,
    private readonly limits: SourceLimits = defaultLimits,
  ) {
    this.agency = agencyOf(name);
    this.pool = new Pool(address, { connections: limits.connections, pipelining: 1, keepAliveTimeout: 4_000 });
    this.breaker = circuitBreaker(handleType(Outage), {
      breaker: new ConsecutiveBreaker(limits.failures),
      halfOpenAfter: limits.restMs,
    });
  }

  async process(options: ProcessOptions): Promise<Answer> {
    const context = options.context as GatewayContext;
    return context.ledger.during(async () => {
      try {
        const response = await this.fetch(operationOf(options), context);
        const denied = response.errors?.some(({ extensions }) => DENIED.has(String(extensions?.["code"]))) ?? false;
        context.ledger.note(this.agency, denied ? "DENIED" : "ANSWERED");
        return this.told(response);
      } catch (error) {
        return this.outage(context, error, operationOf(options).document);
      }
    });
  }

  /** The source's answer, unless the circuit is open. Throws `Outage` or cockatiel's `BrokenCircuitError`. */
  fetch({ document, variables }: SourceOperation, context: GatewayContext): Promise<SourceResponse> {
    const body = JSON.stringify({ query: print(document), variables });
    return this.breaker.execute(() => this.ask(body, isQuery(document), context));
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  /** A query whose connection broke is sent once more; a mutation never is: it may have been done. */
  private async ask(
    body: string,
    repeatable: boolean,
    { authorization, purpose, request, signal }: GatewayContext,
  ): Promise<SourceResponse> {
    const sent = { ...(authorization ? { authorization } : {}), ...(purpose ? { "purpose-code": purpose } : {}) };
    const once = async (): Promise<SourceResponse> => {
      const signature = await signCall(this.key, this.name, { body, authorization, purpose, request });
      const headers = { ...sent, [CALL_HEADER]: signature };
      return call({ ...this.limits, url: `${this.address}/graphql`, body, headers, signal, dispatcher: this.pool });
    };
    try {
      return await once();
    } catch (error) {
      if (!repeatable || signal.aborted || !(error instanceof Outage) || error.status === "TIMED_OUT") throw error;
      return once();
    }
  }

  /** The source's own errors keep their code, path and message; anything else they carried stays inside. */
  private told({ data = null, errors }: SourceResponse): Answer {
    if (!errors) return { data };
    const kept = errors.map(({ message, path, extensions = {} }) => ({
      message,
      ...(path ? { path } : {}),
      extensions: {
        code: extensions["code"] ?? "SOURCE_ERROR",
        source: this.agency,
        ...("reference" in extensions ? { reference: extensions["reference"] } : {}),
      },
    }));
    return { data, errors: kept };
  }

  private outage({ ledger }: GatewayContext, error: unknown, asked: DocumentNode): Answer {
    const open = isBrokenCircuitError(error);
    if (!open && !(error instanceof Outage)) throw error;
    const reference = randomUUID();
    const status = error instanceof Outage ? error.status : "UNAVAILABLE";
    this.log.warn(
      {
        source: this.name,
        status,
        reference,
        detail: error instanceof Outage ? error.detail : "left alone for a while",
      },
      "source did not answer",
    );
    ledger.note(this.agency, status, reference);
    const message =
      status === "TIMED_OUT" ? `${this.agency} did not answer in time.` : `${this.agency} is not available.`;
    return {
      data: null,
      errors: [
        { message, path: firstPathIn(asked), extensions: { code: `SOURCE_${status}`, source: this.agency, reference } },
      ],
    };
  }
}

/** One operation for one source. */
export interface SourceOperation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the planner wants of a source. */
export const operationOf = (options: ProcessOptions): SourceOperation => ({
  document: ("document" in options ? options.document : undefined) ?? parse(options.request.query ?? ""),
  variables: options.request.variables ?? {},
});

const isQuery = (document: DocumentNode): boolean => getOperationAST(document)?.operation === OperationTypeNode.QUERY;

/** The first place that stays empty; the executor puts the place of the entity where entities were asked for. */
function firstPathIn(document: DocumentNode): (string | number)[] {
  const field = getOperationAST(document)?.selectionSet.selections.find((one) => one.kind === Kind.FIELD);
  const name = (field?.alias ?? field?.name)?.value ?? "";
  return name === "_entities" ? [name, 0] : [name];
}
