import { ask } from "../support/ask.ts";

const REGISTER = `mutation ($key: ID!) {
  registerDispute(input: {
    idempotencyKey: $key, title: "漏水", category: NEIGHBOR, divisionCode: "421003", source: SELF, channel: VISIT,
    ownWords: "漏水", parties: [{ side: APPLICANT, kind: PERSON, name: "张守信" }, { side: RESPONDENT, kind: PERSON, name: "李克让" }]
  }) { dispute { id } problems { code } }
}`;
const TRIAGE = `mutation ($key: ID!, $id: ID!) {
  triageDispute(input: { idempotencyKey: $key, disputeId: $id, level: SIMPLE, reason: "邻里", toOrganizationId: "jzq-committee" }) {
    dispute { referrals { id state } } problems { code }
  }
}`;
const ACCEPT = `mutation ($key: ID!, $id: ID!) {
  acceptReferral(input: { idempotencyKey: $key, referralId: $id }) { referral { id } problems { code } }
}`;

/** What a writer was told was done; `key` names the dispute over all its tries. */
export interface Acknowledged {
  readonly key: string;
  readonly disputeId: string;
  readonly step: "REGISTERED" | "TRIAGED" | "ACCEPTED";
}

interface Payload {
  readonly dispute?: { readonly id: string; readonly referrals?: readonly { readonly id: string }[] | null } | null;
  readonly problems: readonly { readonly code: string }[];
}

/** The hub said that it does not know what came of a request: it is asked again with the same key. */
export class NotTold extends Error {}

/** Takes one dispute as far as it gets; every step it was told of is noted. Throws where the hub went away. */
export async function writeOne(
  url: string,
  tokens: { readonly clerk: string; readonly mediator: string },
  key: string,
  note: (done: Acknowledged) => void,
): Promise<void> {
  const act = async (token: string, mutation: string, variables: object): Promise<Payload> => {
    const { data, errors } = await ask<Record<string, Payload> | null>(url, token, mutation, variables);
    const payload = Object.values(data ?? {})[0];
    if (errors?.every(({ extensions }) => extensions?.["code"] === "SOURCE_TIMED_OUT"))
      throw new NotTold(`SOURCE_TIMED_OUT: ${key}`);
    if (errors || !payload) throw new Error(`The hub did not say what came of it: ${JSON.stringify(errors)}`);
    if (payload.problems.length > 0) throw new Error(`${key}: ${payload.problems.map(({ code }) => code).join()}`);
    return payload;
  };
  const disputeId = (await act(tokens.clerk, REGISTER, { key })).dispute?.id ?? "";
  note({ key, disputeId, step: "REGISTERED" });
  const referralId = (await act(tokens.clerk, TRIAGE, { key, id: disputeId })).dispute?.referrals?.[0]?.id ?? "";
  note({ key, disputeId, step: "TRIAGED" });
  await act(tokens.mediator, ACCEPT, { key, id: referralId });
  note({ key, disputeId, step: "ACCEPTED" });
}

/** A token of the demo issuer. */
export async function tokenOf(url: string, person: string): Promise<string> {
  const response = await fetch(`${url}/demo/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ person }),
  });
  return ((await response.json()) as { token: string }).token;
}
