import { CALL_HEADER, signCall } from "../../subgraphs/shared/auth/gateway-call.ts";
import type { ServiceKey } from "../../subgraphs/shared/auth/service-keys.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";

/** A GraphQL answer over HTTP, with its status. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
}

interface Signer {
  readonly name: SubgraphName;
  readonly key: ServiceKey;
}

const signers = new Map<string, Signer>();

/** Subgraphs answer the gateway only: what a test asks one directly is signed as the gateway signs. */
export const signCallsTo = (url: string, signer: Signer): void => void signers.set(url, signer);

/** Posts one operation to `<url>/graphql` with a token, and what it reads for where it says so. */
export async function ask<Data>(
  url: string,
  token: string,
  query: string,
  variables: object = {},
  purpose?: string,
): Promise<Answer<Data>> {
  const body = JSON.stringify({ query, variables });
  const authorization = `Bearer ${token}`;
  const signer = signers.get(url);
  const call = { body, authorization, purpose };
  const signature = signer ? { [CALL_HEADER]: await signCall(signer.key, signer.name, call) } : {};
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization,
      ...signature,
      ...(purpose ? { "purpose-code": purpose } : {}),
    },
    body,
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, "status">) };
}
