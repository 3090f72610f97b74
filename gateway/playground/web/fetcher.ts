import type { FetcherOpts, FetcherParams } from "@graphiql/toolkit";
import type { SourceAnswer } from "../../sources/outage.ts";
import { reach } from "./api.ts";
import { headersFrom } from "./header-values.ts";
import type { Session } from "./session.ts";

/** A GraphQL answer, as far as the playground looks into it. */
interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
  extensions?: { sources?: readonly SourceAnswer[] };
}

const SCHEMA = "IntrospectionQuery";

/**
 * Asks the graph for the editor: with the session's token, unless the header editor brings one. A token that has run out
 * is renewed once. `onSilent` hears which sources did not answer the latest request.
 */
export function graphFetcher(
  session: Session,
  onSilent: (sources: readonly SourceAnswer[]) => void,
): (params: FetcherParams, options?: FetcherOpts) => Promise<Answer> {
  let latest = 0;
  return async (params, options) => {
    // Anybody may look at the schema, so it is there before a person is chosen.
    if (params.operationName === SCHEMA) return (await post(params, new Headers())).answer;
    const turn = ++latest;
    onSilent([]);
    const answer = await ask(session, params, options?.headers);
    if (turn === latest) onSilent(answer.extensions?.sources ?? []);
    return answer;
  };
}

async function ask(session: Session, params: FetcherParams, written: unknown): Promise<Answer> {
  const headers = headersFrom(written);
  if (typeof headers === "string") return failure(headers);
  const own = headers.has("authorization");
  try {
    const first = await post(params, own ? headers : signed(headers, session));
    if (first.status !== 401 || own || !(await session.renew())) return first.answer;
    return (await post(params, signed(headers, session))).answer;
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

function signed(headers: Headers, session: Session): Headers {
  const token = session.bearer();
  const all = new Headers(headers);
  if (token !== undefined) all.set("authorization", `Bearer ${token}`);
  return all;
}

async function post(params: FetcherParams, headers: Headers): Promise<{ status: number; answer: Answer }> {
  headers.set("content-type", "application/json");
  headers.set("accept", "application/json");
  const response = await reach("/graphql", { method: "POST", headers, body: JSON.stringify(params) });
  const text = await response.text();
  try {
    return { status: response.status, answer: JSON.parse(text) as Answer };
  } catch {
    const what = `HTTP ${response.status}`;
    return { status: response.status, answer: failure(`The answer is no JSON (${what}). 应答不是 JSON（${what}）。`) };
  }
}

const failure = (message: string): Answer => ({ errors: [{ message }] });
