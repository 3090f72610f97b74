import { type Answer, ask } from "../support/ask.ts";
import type { TestHub } from "../support/hub.ts";

const OF_DISPUTES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Dispute {
      id
      courtReferrals {
        id state mode signedOn preFilingNumber causeOfAction
        court { id } dispute { id } committee { id } agreement { id } mediationCase { id } refusedBy { id }
        handOvers { outcome committee { id } consents { answer party { id } } documents { pages } }
        deadlines { code status }
        availableActions { action available reason { code } }
      }
      judicialConfirmations {
        id state caseNumber agreement { id } court { id } applicants { id }
        deadlines { code dueOn }
        availableActions { action available }
      }
    }
  }
}`;

export interface Shown {
  readonly id: string;
  readonly courtReferrals: readonly {
    readonly state: string;
    readonly availableActions: readonly { action: string; available: boolean; reason: { code: string } | null }[];
  }[];
  readonly judicialConfirmations: readonly { readonly state: string }[];
}

/** Asks the court's own graph, and what it adds to disputes, as the gateway asks. */
export const courtOf = (hub: () => TestHub) => {
  const askCourt = <Data>(person: string, query: string, variables: object = {}): Promise<Answer<Data>> =>
    ask(hub().running.court.url, person, query, variables);
  const ofDisputes = async (person: string, ids: readonly string[]): Promise<readonly Shown[]> => {
    const representations = ids.map((id) => ({ __typename: "Dispute", id }));
    const { data, errors } = await askCourt<{ _entities: Shown[] }>(person, OF_DISPUTES, { representations });
    expect(errors).toBeUndefined();
    return data._entities;
  };
  return { askCourt, ofDisputes };
};
