import type { EventType } from "../../schema/events/hub-event.ts";
import type { TestHub } from "../support/hub.ts";
import { SUBGRAPHS, queryOn } from "./scene.ts";

/** How far the runs must have come, as announced by whoever did it. */
const ANNOUNCED = [
  "registry.ReferralReturned",
  "registry.DisputesLinked",
  "registry.DisputesUnlinked",
  "registry.DisputeClosed",
  "mediation.SessionHeld",
  "mediation.AgreementTookEffect",
  "mediation.CaseTerminated",
  "police.MediationReferred",
  "court.MediationDelegated",
  "court.ConfirmationApplied",
  "court.AgreementConfirmed",
  "petition.MediationReferred",
] as const satisfies EventType[];

/** And what stands in the records where nothing of its own is announced. */
const RECORDED = {
  "a court's hand-over was signed for": ["court", `SELECT 1 FROM court_hand_over WHERE signed_on IS NOT NULL`],
  "a yes was taken back underway": [
    "mediation",
    `SELECT 1 FROM mediation_case c JOIN mediation_session s ON s.case_id = c.id WHERE c.ground = 'PARTY_WITHDREW'`,
  ],
} as const;

/** The runs came this far, whatever was drawn. */
export async function reached(hub: TestHub): Promise<void> {
  const types = new Set<string>();
  for (const name of SUBGRAPHS)
    for (const { type } of await queryOn<{ type: string }>(hub, name, `SELECT DISTINCT type FROM outbox_event`))
      types.add(type);
  const missing: string[] = ANNOUNCED.filter((type) => !types.has(type));
  for (const [what, [name, sql]] of Object.entries(RECORDED))
    if ((await queryOn(hub, name, `${sql} LIMIT 1`)).length === 0) missing.push(what);
  expect(missing).toEqual([]);
}
