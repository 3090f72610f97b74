import { personNamed } from "../../seeds/people.ts";
import type { ReferralEntity } from "../../subgraphs/registry/referral/referral.entity.ts";
import type { PetitionEntity } from "../../subgraphs/petition/petition/petition.entity.ts";
import { type Answer, ask } from "../support/ask.ts";
import { type TestHub, done } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

export const clerk = personNamed("petition-clerk");
export const head = personNamed("petition-head");
export const bureau = personNamed("bureau-head");
export const cityBureau = personNamed("city-bureau-head");
export const provinceBureau = personNamed("province-bureau-head");
export const mediator = personNamed("mediator");

export const OFFICE = "jzq-petition";
export const BUREAU = "jzq-labour-bureau";
export const COMMITTEE = "jzq-committee";

/** A petition nobody needs to know more of. */
export const plain = {
  petitionClass: "APPEAL_REQUEST",
  channel: "LETTER",
  matter: "要求处理楼上漏水造成的损失",
  numberOfPetitioners: 1,
  petitionerPartyIds: [],
} as const;

/** Asks the petition subgraph itself, as the gateway would. */
export const askPetition = <Data = Record<string, unknown>>(
  hub: TestHub,
  person: string,
  query: string,
  variables: object = {},
): Promise<Answer<Data>> => ask(hub.running.petition.url, person, query, variables);

/** An appeal over a neighbours' dispute that `holder`'s body registered and holds; the applicant brought it. */
export async function appeal(
  hub: TestHub,
  { holder = "petition-clerk", receivedAt = null }: { holder?: string; receivedAt?: Date | null } = {},
): Promise<{ petition: PetitionEntity; disputeId: string; partyIds: string[] }> {
  const { dispute, partyIds } = await neighbours(hub, holder);
  const petition = done(
    await hub.running.petition.services.registration.register(clerk, {
      ...plain,
      receivedAt,
      disputeId: dispute.id,
      petitionerPartyIds: partyIds.slice(0, 1),
    }),
  );
  await hub.settle();
  return { petition, disputeId: dispute.id, partyIds };
}

/** The hand-over of a dispute that waits to be signed for. */
export async function waiting(hub: TestHub, disputeId: string): Promise<ReferralEntity> {
  const [row] = await hub.running.registry.foundations.db.query<ReferralEntity[]>(
    `SELECT id FROM referral WHERE dispute_id = $1 AND state = 'SENT'`,
    [disputeId],
  );
  if (!row) throw new Error("No hand-over of this dispute waits.");
  return row;
}

/** The bureau signs for the dispute that came along with a petition. */
export async function signedByBureau(hub: TestHub, disputeId: string): Promise<void> {
  const { id: referralId } = await waiting(hub, disputeId);
  done(await hub.running.registry.services.referrals.accept(bureau, { referralId }));
  await hub.settle();
}

/** An appeal the bureau has received with its dispute, told the petitioner of, and accepted, all on the clock's day. */
export async function accepted(
  hub: TestHub,
): Promise<{ petition: PetitionEntity; disputeId: string; partyIds: string[] }> {
  const { forwarding, acceptance } = hub.running.petition.services;
  const found = await appeal(hub);
  const target = { petitionId: found.petition.id };
  done(await forwarding.forward(clerk, { ...target, toOrganizationId: BUREAU }));
  await hub.settle();
  await signedByBureau(hub, found.disputeId);
  done(await acceptance.notify(bureau, { ...target, told: "由本局办理，六十日内答复", addressUnclear: false }));
  const petition = done(await acceptance.accept(bureau, target));
  await hub.settle();
  return { ...found, petition };
}

/** What the parties answered about a hand-over, asked on `askedOn`. */
export const consentsOf = (partyIds: readonly string[], askedOn: string, answer: "GIVEN" | "REFUSED" = "GIVEN") =>
  partyIds.map((partyId) => ({ partyId, answer, askedOn, means: "PHONE" as const }));

/** Rows of the petition subgraph's own database. */
export const rows = <Row>(hub: TestHub, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  hub.running.petition.foundations.db.query(sql, parameters);

/** A petition as its row says now. */
export async function standing(hub: TestHub, { id }: { id: string }): Promise<{ state: string; body: string | null }> {
  const [row] = await rows<{ state: string; body: string | null }>(
    hub,
    `SELECT state, competent_body_id AS body FROM petition WHERE id = $1`,
    [id],
  );
  return row!;
}

/** Due days and standings of a petition's clocks as the registry or the petition subgraph keeps them, in order. */
export async function clocks(
  hub: TestHub,
  { id }: { id: string },
  keeper: "registry" | "petition" = "petition",
): Promise<string[]> {
  const found = await hub.running[keeper].foundations.db.query<{ line: string }[]>(
    `SELECT code || ' ' || due_on || ' ' || status AS line FROM deadline WHERE record_id = $1 ORDER BY triggered_on, code, status`,
    [id],
  );
  return found.map(({ line }) => line);
}

/** A petition the bureau has answered: of a dispute, or, where `apart`, of none. */
export async function answered(hub: TestHub, { apart = false } = {}): Promise<PetitionEntity> {
  const { registration, forwarding, acceptance, opinions } = hub.running.petition.services;
  const issue = (petitionId: string) =>
    opinions.issue(bureau, {
      petitionId,
      result: "NOT_SUPPORTED",
      claim: "要求补发工资",
      facts: "工资已结清",
      conclusion: "不予支持",
      legalGround: "信访工作条例第三十二条",
    });
  if (!apart) {
    const { petition } = await accepted(hub);
    const issued = done(await issue(petition.id));
    await hub.settle();
    return issued;
  }
  const { id: petitionId } = done(await registration.register(clerk, plain));
  done(await forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }));
  done(await acceptance.notify(bureau, { petitionId, told: "由本局办理", addressUnclear: false }));
  done(await acceptance.accept(bureau, { petitionId }));
  return done(await issue(petitionId));
}

/** The clocks of a petition as the graph shows them to its office: code, last day, standing. */
export async function shownClocks(hub: TestHub, id: string, codes: readonly string[]): Promise<string[]> {
  const query = `query($id: ID!) { petition(id: $id) { deadlines { code dueOn status } } }`;
  interface Shown {
    petition: { deadlines: { code: string; dueOn: string | null; status: string }[] };
  }
  const { data } = await askPetition<Shown>(hub, "petition-clerk", query, { id });
  return data.petition.deadlines
    .filter(({ code }) => codes.includes(code))
    .map(({ code, dueOn, status }) => `${code} ${dueOn ?? "open"} ${status}`);
}
