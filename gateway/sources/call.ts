import { type Dispatcher, errors, request } from "undici";
import { errorCode } from "../../subgraphs/shared/errors/stop.ts";
import { Outage } from "./outage.ts";

/** A GraphQL answer over HTTP, shape checked. */
export interface SourceResponse {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

export interface Call {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly dispatcher: Dispatcher;
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** Posts one operation. Throws `Outage` for whatever is not a GraphQL answer within time and size. */
export async function call({
  url,
  body,
  headers,
  signal,
  dispatcher,
  timeoutMs,
  maxBytes,
}: Call): Promise<SourceResponse> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await request(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json", accept: "application/json" },
      body,
      dispatcher,
      signal: AbortSignal.any([signal, timeout]),
    });
    const text = await textOf(answer.body, maxBytes);
    if (answer.statusCode >= 500) throw new Outage("UNAVAILABLE", `HTTP ${answer.statusCode}`);
    return parse(text, answer.statusCode);
  } catch (error) {
    // A client that went away says nothing about the source.
    if (error instanceof Outage || signal.aborted) throw error;
    if (timeout.aborted) throw new Outage("TIMED_OUT", `no answer within ${timeoutMs} ms`);
    throw new Outage(
      isTimeout(error) ? "TIMED_OUT" : "UNAVAILABLE",
      `${errorCode(error) ?? "ERROR"}: ${error instanceof Error ? error.message : "no message"}`,
    );
  }
}

/** Reads a body and stops at the cap, so that one source cannot fill the gateway's memory. */
async function textOf(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Outage("UNAVAILABLE", `the answer is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string, status: number): SourceResponse {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Outage("UNAVAILABLE", `HTTP ${status} and no JSON`);
  }
  if (!isResponse(value)) throw new Outage("UNAVAILABLE", `HTTP ${status} and no GraphQL answer`);
  return value;
}

const isResponse = (value: unknown): value is SourceResponse =>
  typeof value === "object" &&
  value !== null &&
  (("data" in value && typeof value.data === "object") || ("errors" in value && Array.isArray(value.errors)));

const isTimeout = (error: unknown): boolean =>
  error instanceof errors.HeadersTimeoutError ||
  error instanceof errors.BodyTimeoutError ||
  error instanceof errors.ConnectTimeoutError;
