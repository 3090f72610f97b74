import type { TestHub } from "../support/hub.ts";
import type { ActName } from "./acts.ts";
import { type Quarrel, agreementOf, holderOf, latest, oneOf, queryOn } from "./scene.ts";

const IN_CASE: Readonly<Record<string, readonly ActName[]>> = {
  APPLIED: ["CONSENT"],
  PROACTIVE: ["CONSENT"],
  REFERRED: ["CONSENT"],
  CONSENT_PENDING: ["CONSENT", "CONSENT", "ACCEPT_CASE"],
  ACCEPTED: ["ASSIGN_MEDIATOR"],
  MEDIATOR_ASSIGNED: ["SESSION", "SESSION", "TERMINATE"],
  MEDIATING: ["SESSION", "REACH_AGREEMENT", "REACH_AGREEMENT", "REACH_AGREEMENT", "TERMINATE", "WITHDRAW_CONSENT"],
};
const IN_AGREEMENT: Readonly<Record<string, readonly ActName[]>> = {
  REACHED: ["SIGN"],
  EFFECTIVE: ["APPLY_FOR_CONFIRMATION", "APPLY_FOR_CONFIRMATION", "PERFORM", "CONTEST", "REPORT_COMPLETION"],
  PERFORMING: ["PERFORM", "REPORT_COMPLETION"],
  PERFORMED: ["APPLY_FOR_CONFIRMATION", "REPORT_COMPLETION", "REPORT_COMPLETION"],
  IN_DISPUTE: ["REPORT_COMPLETION"],
};
const IN_CONFIRMATION: Readonly<Record<string, readonly ActName[]>> = {
  APPLIED: ["ACCEPT_CONFIRMATION", "ACCEPT_CONFIRMATION", "WITHDRAW_CONFIRMATION"],
  ACCEPTED: ["CONFIRM", "CONFIRM", "DISMISS_CONFIRMATION", "WITHDRAW_CONFIRMATION"],
};
const IN_INCIDENT: Readonly<Record<string, readonly ActName[]>> = {
  RECEIVED: ["FIND_CIVIL"],
  CIVIL: ["HAND_OVER_INCIDENT"],
  RETURNED: ["HAND_OVER_INCIDENT"],
};
const IN_COMPLAINT: Readonly<Record<string, readonly ActName[]>> = {
  COMPLAINT_RECEIVED: ["DELEGATE", "DELEGATE", "FILE_CASE"],
  FAILED: ["FILE_CASE"],
  CASE_FILED: ["ENTRUST", "ENTRUST", "RESUME_TRIAL"],
};
const IN_PETITION: Readonly<Record<string, readonly ActName[]>> = {
  REGISTERED: ["NOTIFY", "FORWARD"],
  REPORTED: ["RECORD_LEADERSHIP_DECISION"],
  DIRECTED: ["NOTIFY", "FORWARD"],
  NOTIFIED: ["ACCEPT_PETITION"],
  ACCEPTED: ["REFER_PETITION"],
  MEDIATION_RETURNED: ["ISSUE_OPINION", "ROUTE_TO_PROCEDURE"],
};
const OF_STATE: Readonly<Record<string, readonly ActName[]>> = {
  REGISTERED: ["TRIAGE", "TRIAGE", "TRIAGE", "SETTLE_ON_SPOT", "REDIRECT"],
  RETURNED: ["TRIAGE"],
  REOPENED: ["TRIAGE"],
  ON_SPOT: ["CLOSE"],
  REDIRECTED: ["CLOSE"],
  RESOLVED: ["CLOSE", "REOPEN"],
  UNRESOLVED: ["CLOSE", "REOPEN"],
  CLOSED: ["REOPEN"],
};

const holdersOwn = (holder: string | undefined): readonly ActName[] => {
  if (holder === "jzq-police") return ["INCIDENT"];
  if (holder === "jzq-court") return ["COMPLAINT"];
  if (holder === "jzq-petition") return ["PETITION"];
  return holder?.endsWith("-centre") ? ["TRIAGE", "REFER"] : ["APPLY", "OFFER"];
};

/** An act that comes next by the book, as the records of this dispute stand; drawn by `pick` where there are several. */
export async function nextAct(hub: TestHub, { id }: Quarrel, pick: number): Promise<ActName> {
  if ((await latest(hub, "referral", id))?.state === "SENT")
    return oneOf(
      ["ACCEPT_REFERRAL", "ACCEPT_REFERRAL", "ACCEPT_REFERRAL", "RETURN_REFERRAL", "WITHDRAW_REFERRAL"],
      pick,
    );
  const [row] = await queryOn<{ state: string; reported: boolean }>(
    hub,
    "registry",
    `SELECT state, EXISTS (SELECT 1 FROM completion_report r WHERE r.dispute_id = d.id AND r.state = 'REPORTED') AS reported
     FROM dispute d WHERE id = $1`,
    [id],
  );
  const holder = await holderOf(hub, id);
  const ofCentre = holder?.endsWith("-centre") ?? false;
  const atCentre = ofCentre || !["REGISTERED", "REOPENED"].includes(row?.state ?? "");
  const acts: ActName[] = atCentre ? [...(OF_STATE[row?.state ?? ""] ?? [])] : [];
  if (row?.reported) acts.push("ACCEPT_COMPLETION", "ACCEPT_COMPLETION");
  const mediation = await latest(hub, "mediation_case", id);
  acts.push(...(IN_CASE[mediation?.state ?? ""] ?? []));
  const agreement = mediation && (await agreementOf(hub, mediation.id));
  const confirmation = await latest(hub, "judicial_confirmation", id);
  const inConfirmation = IN_CONFIRMATION[confirmation?.state ?? ""];
  if (inConfirmation) acts.push(...inConfirmation);
  else if (agreement) acts.push(...(IN_AGREEMENT[agreement.state] ?? []));
  else if (mediation?.["ended_on"]) acts.push("REPORT_COMPLETION");
  const inMediation = (IN_CASE[mediation?.state ?? ""] ?? []).length > 0;
  if (!inMediation) {
    const [incident, complaint, petition] = [
      await latest(hub, "incident", id),
      await latest(hub, "court_referral", id),
      await latest(hub, "petition", id),
    ];
    acts.push(...(IN_INCIDENT[incident?.state ?? ""] ?? []));
    acts.push(...(IN_COMPLAINT[complaint?.state ?? ""] ?? []));
    acts.push(...(IN_PETITION[petition?.state ?? ""] ?? []));
    if (acts.length === 0) acts.push(...holdersOwn(holder));
  }
  return oneOf(acts, pick);
}
