import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLObjectType, buildSchema, getNamedType, isLeafType, isRequiredArgument } from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { type Asking, type Verdict, guardedFields, verdict } from "./fields.oracle.ts";
import type { Row, Side } from "./rows.oracle.ts";

const schema = buildSchema(readFileSync(join(projectRoot, "schema", "api.graphql"), "utf8"));

/** A row as the graph answered it. */
export type Answered = Readonly<Record<string, unknown>>;

interface Child {
  readonly type: string;
  /** Whose row it is, where that differs from its parent's: the ends of one hand-over, the author of a report. */
  readonly facts?: (parent: Row, child: Answered) => Row;
}

const idOf =
  (field: string) =>
  (child: Answered): string =>
    (child[field] as { readonly id: string } | null)?.id ?? "";
const toCommittee =
  (field: string) =>
  (parent: Row, child: Answered): Row => ({
    ...parent,
    handedTo: [idOf(field)(child)],
  });
const writtenBy = (parent: Row, child: Answered): Row => ({ ...parent, own: [idOf("organization")(child)] });
/** Of an assistant the judge decides; of a judge the president, whose decision the assistant writes down. */
const decidedBy = (parent: Row, child: Answered): Row => ({
  ...parent,
  decider: child["about"] === "JUDGE" ? "JUDGE_ASSISTANT" : "JUDGE",
});
/** Its body's alone: one member of staff of one of the bodies a petition is with. */
const atBody = (parent: Row, child: Answered): Row => ({ ...parent, own: [idOf("body")(child)] });
const between = (parent: Row, child: Answered): Row => ({ ...parent, own: [idOf("from")(child), idOf("to")(child)] });
/** Of whose track a hand-over is a step; only petition offices forward to departments. */
export const trackOf = (linkage: unknown): Side =>
  linkage === "CENTRE" ? "REGISTRY" : linkage === "ADMIN_DEPARTMENT" ? "PETITION" : (linkage as Side);
const handedOver = (parent: Row, child: Answered): Row => ({
  ...between(parent, child),
  track: trackOf(child["linkage"]),
});
const called = (parent: Row, child: Answered): Row => ({
  ...parent,
  own: [idOf("lead")(child), ...(child["members"] as { readonly id: string }[]).map(({ id }) => id)],
});

/** Parts that are reached through their row only, and what tells whose they are. */
const children: Readonly<Record<string, Readonly<Record<string, Child>>>> = {
  Dispute: {
    completionReports: { type: "CompletionReport", facts: writtenBy },
    dispatchOrders: { type: "DispatchOrder", facts: called },
    links: { type: "DisputeLink" },
    furtherDivisions: { type: "FurtherDivision" },
    leadResponsibilities: { type: "LeadResponsibility", facts: writtenBy },
    referrals: { type: "Referral", facts: handedOver },
  },
  Referral: { sentReceipt: { type: "HandOverReceipt" }, decisionReceipt: { type: "HandOverReceipt" } },
  MediationCase: {
    sessions: { type: "MediationSession" },
    recusals: { type: "Recusal" },
    preventiveSteps: { type: "PreventiveSteps" },
  },
  PublicSecurityMediation: { recusals: { type: "OfficerRecusal" } },
  MediationAgreement: { performance: { type: "PerformanceItem" }, followUpVisits: { type: "FollowUpVisit" } },
  PoliceMediation: {
    handOvers: { type: "IncidentHandOver", facts: toCommittee("to") },
    publicSecurityMediation: { type: "PublicSecurityMediation" },
  },
  CourtReferral: {
    handOvers: { type: "CourtHandOver", facts: toCommittee("committee") },
    recusals: { type: "CourtRecusal", facts: decidedBy },
  },
  JudicialConfirmation: { recusals: { type: "CourtRecusal", facts: decidedBy } },
  Petition: {
    forwardings: { type: "PetitionForwarding" },
    mediations: { type: "PetitionMediation", facts: toCommittee("to") },
    opinion: { type: "PetitionOpinion" },
    hearings: { type: "PetitionHearing" },
    reviewSteps: { type: "PetitionReviewStep" },
    recusals: { type: "PetitionRecusal", facts: atBody },
    supervisions: { type: "PetitionSupervision" },
    receptionItems: { type: "ReceptionItem" },
    amendments: { type: "PetitionAmendment" },
    leadershipDecisions: { type: "LeadershipDecision" },
    statutoryRoute: { type: "StatutoryRoute" },
  },
};
const POINTERS = ["organization", "body", "lead", "members", "from", "to", "committee"];

/** Fields another subgraph adds to a shared type: they cannot be asked of its owner. */
const ELSEWHERE = [
  "trafficMediations",
  "mediationCases",
  "policeMediations",
  "courtReferrals",
  "judicialConfirmations",
  "petitions",
];

const fieldsOf = (type: string) =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields()).filter(
    ({ name, args }) => !args.some(isRequiredArgument) && !ELSEWHERE.includes(name),
  );

/** The leaves of a type, every guarded field, its parts, and what was decided about it. */
export function selectionOf(type: string): string {
  const inner = fieldsOf(type).flatMap((field) => {
    const { name } = field;
    const child = children[type]?.[name];
    if (child) return [`${name} ${selectionOf(child.type)}`];
    if (isLeafType(getNamedType(field.type))) return [name];
    if (POINTERS.includes(name)) return [`${name} { id }`];
    return guardedFields(type).includes(name) ? [`${name} { __typename }`] : [];
  });
  const decided = guardedFields(type).length > 0 ? ["accessDecisions { field decision liftedBy }"] : [];
  return `{ ${["__typename", ...inner, ...decided].join(" ")} }`;
}

/** What the rules should say and what the graph answered, for every field of one row and of its parts. */
export interface Compared {
  readonly where: string;
  readonly expected: Verdict;
  readonly answered: Verdict | "WRONG_VALUE";
}

/** Compares what a person was answered of a row with what the oracle says; `all` is the row as a developer sees it. */
export function compare(
  person: string,
  type: string,
  row: Row,
  given: Answered | null,
  all: Answered,
  asking: Asking = {},
): Compared[] {
  const where = (field: string): string =>
    `${person} ${type}.${field} of ${row.dispute ?? "no dispute"} ${String(all["id"])}`;
  return fieldsOf(type)
    .filter(({ name }) => name in all)
    .flatMap(({ name, type: kind }) => {
      const expected = verdict(person, type, name, row, asking);
      const child = children[type]?.[name];
      const leaf = isLeafType(getNamedType(kind));
      const own: Compared = { where: where(name), expected, answered: answeredOf(type, name, given, all, leaf) };
      if (!child || !given || given[name] === null) return [own];
      const [mine, theirs] = [listed(given[name]), listed(all[name])];
      return [
        own,
        ...theirs.flatMap((part, i) =>
          compare(person, child.type, child.facts?.(row, part) ?? row, mine[i] ?? null, part, {
            purpose: asking.purpose,
          }),
        ),
      ];
    });
}

const listed = (value: unknown): Answered[] => (Array.isArray(value) ? value : value ? [value] : []) as Answered[];

/** What an answer makes of a field: by what it holds and, where the type tells, by what it says was decided. */
function answeredOf(
  type: string,
  field: string,
  given: Answered | null,
  all: Answered,
  leaf: boolean,
): Compared["answered"] {
  if (given === null) return "ROW_UNSEEN";
  const same = leaf ? JSON.stringify(given[field]) === JSON.stringify(all[field]) : !given[field] === !all[field];
  if (!guardedFields(type).includes(field)) return same || VIEWERS_OWN.includes(field) ? "SHOWN" : "WRONG_VALUE";
  const told = (given["accessDecisions"] as { field: string; decision: Verdict }[]).find((one) => one.field === field);
  if (!told) return "WRONG_VALUE";
  const held = {
    SHOWN: same,
    WITHHELD: given[field] === null,
    MASKED: all[field] === null || !same,
    ROW_UNSEEN: false,
  };
  return held[told.decision] ? told.decision : "WRONG_VALUE";
}

/** Leaves that tell of the viewer and not of the row. */
const VIEWERS_OWN = ["view"];
