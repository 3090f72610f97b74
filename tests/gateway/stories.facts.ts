import {
  type Told,
  among,
  CENTRE,
  COMMITTEE,
  each,
  EVERYBODY,
  FROM_THE_CENTRE,
  has,
  list,
  MEDIATED,
  named,
  NO,
  THE_CENTRE,
  YES,
} from "./stories.matching.ts";
import { placesAndPosts } from "./stories.centre.facts.ts";
import { courtWork } from "./stories.court.facts.ts";
import { figures } from "./stories.figures.facts.ts";
import { policeWork } from "./stories.police.facts.ts";
import { petitionWork } from "./stories.petition.facts.ts";
import { whoSeesWhat } from "./stories.masking.facts.ts";
import { powersAndCounts } from "./stories.powers.facts.ts";

/** By the name of the story. Lists that further disputes of the demo world may join are matched by what they hold. */
export const answers: Readonly<Record<string, Told>> = {
  "follow-one-dispute": {
    asked: EVERYBODY,
    data: {
      dispute: {
        state: "ARCHIVED",
        fileNumber: "荆区调档〔2026〕1号",
        parties: each("view", "FULL", "FULL"),
        intake: { source: "POLICE", firstReceiver: named("荆州区公安派出所") },
        mediationCases: each("state", "TERMINATED", "TERMINATED", "AGREED"),
        policeMediations: list({ state: "SETTLED", handOvers: [has({ outcome: "FAILED" })] }),
        courtReferrals: list({ preFilingNumber: "(2026)鄂1003诉前调123号", outcome: "AGREED" }),
        judicialConfirmations: list({ state: "CONFIRMED", rulingNumber: "(2026)鄂1003诉前调确45号" }),
        petitions: list({
          state: "OPINION_ISSUED",
          mediations: [has({ outcome: "FAILED", handedBackOn: "2026-04-07" })],
        }),
        completionReports: list({ outcome: "RESOLVED", state: "ACCEPTED" }),
      },
    },
  },
  "who-holds-it": {
    asked: CENTRE,
    data: {
      dispute: {
        holder: COMMITTEE,
        referrals: list(
          { state: "RETURNED", reason: "不属道路交通事故纠纷" },
          { state: "RETURNED", reason: "不属医疗纠纷" },
          { state: "ACCEPTED", reason: null, to: COMMITTEE },
        ),
        deadlines: among({ code: "CENTRE_COMPLEX", triggeredOn: "2026-03-18", dueOn: "2026-04-02", status: "MET" }),
      },
    },
  },
  "a-confirmed-agreement": {
    asked: ["CENTRE", "COURT", "MEDIATION"],
    data: {
      dispute: {
        parties: list({ name: "张某", view: "MASKED" }, { name: "李某", view: "MASKED" }),
        judicialConfirmations: list({
          state: "CONFIRMED",
          rulingNumber: "(2026)鄂1003民特17号",
          papersMissing: ["调解组织主持调解的证明"],
          papers: list(
            { paper: "AGREEMENT", required: true, present: true },
            { paper: "PROOF_OF_MEDIATION", required: true, present: true },
            { paper: "PROPERTY_RIGHTS", required: false, present: false },
            { paper: "IDENTITY_AND_CONTACT", required: true, present: true },
          ),
          // Three working days: cut short by the request for a paper, then counted anew from its arrival.
          deadlines: among(
            { code: "CONFIRM_ACCEPT", triggeredOn: "2026-03-25", status: "CANCELLED" },
            { code: "CONFIRM_ACCEPT", triggeredOn: "2026-03-30", status: "MET" },
          ),
          agreement: has({
            state: "PERFORMED",
            performance: each("performedOn", "2026-04-30", "2026-05-29", "2026-06-15", "2026-06-18"),
            mediationCase: has({ sessionCount: 1 }),
          }),
        }),
      },
    },
  },
  "a-party-said-no": {
    asked: MEDIATED,
    data: {
      dispute: {
        state: "CLOSED",
        mediationCases: list({
          state: "REFUSED",
          sessionCount: 0,
          consents: expect.arrayContaining([YES, NO]) as object,
        }),
        completionReports: list({ outcome: "UNRESOLVED", routesTold: ["向人民法院起诉"] }),
        timeline: { nodes: among({ kind: "CASE_REFUSED" }, { kind: "DISPUTE_TRANSFERRED" }) },
      },
    },
  },
  "petition-to-mediation-and-back": {
    asked: ["CENTRE", "PETITION"],
    data: {
      dispute: {
        holder: named("荆州区人力资源和社会保障局"),
        petitions: list({
          state: "OPINION_ISSUED",
          manner: "ASSIGNED",
          mediations: list({ consents: [YES, YES], outcome: "FAILED", handedBackOn: "2026-04-27" }),
          opinion: has({ issuedOn: "2026-05-15" }),
          // Accepted on 26 March: sixty days end on 25 May, mediation or not.
          deadlines: among({ code: "PET_HANDLE", triggeredOn: "2026-03-26", dueOn: "2026-05-25", status: "MET" }),
        }),
      },
    },
  },
  "a-recognised-agreement": {
    asked: ["CENTRE", "MEDIATION", "POLICE"],
    data: {
      dispute: {
        policeMediations: list({
          state: "RECOGNISED",
          handOvers: list({ consents: [YES, YES], outcome: "AGREED" }),
          agreement: has({ state: "PERFORMED", performedOn: "2026-04-08" }),
          recognition: has({ outcome: "RECOGNISED", decidedOn: "2026-04-10" }),
        }),
      },
    },
  },
  "taken-up-again": {
    asked: MEDIATED,
    data: {
      dispute: {
        state: "CLOSED",
        mediationCases: list({ agreement: has({ state: "IN_DISPUTE" }) }, { agreement: has({ state: "PERFORMED" }) }),
        timeline: {
          nodes: each(
            "kind",
            "DISPUTE_TRIAGED",
            "AGREEMENT_REACHED",
            "DISPUTE_CLOSED",
            "AGREEMENT_CONTESTED",
            "DISPUTE_REOPENED",
            "DISPUTE_TRIAGED",
            "AGREEMENT_REACHED",
            "AGREEMENT_PERFORMED",
            "DISPUTE_CLOSED",
          ),
        },
      },
    },
  },
  "joint-handling": {
    asked: MEDIATED,
    data: {
      dispute: {
        level: "MAJOR",
        holder: COMMITTEE,
        dispatchOrders: list({
          lead: COMMITTEE,
          members: [named("荆州区公安派出所"), named("荆州区信访局"), named("荆州区司法局")],
        }),
        availableActions: among(
          { action: "CLOSE", available: true },
          {
            action: "ORDER_JOINT",
            available: false,
            reason: has({ code: "WRONG_STATE", allowed: ["CLOSE", "REOPEN"] }),
          },
        ),
      },
    },
  },
  "what-was-known-then": {
    asked: CENTRE,
    data: {
      dispute: {
        knownThen: {
          nodes: expect.not.arrayContaining([has({ kind: "COMPLAINT_RECEIVED" })]) as object,
        },
        knownNow: { nodes: among({ kind: "OPINION_ISSUED" }, { kind: "COMPLAINT_RECEIVED" }) },
      },
    },
  },
  "my-own-disputes": {
    asked: MEDIATED,
    data: {
      viewer: { post: "PARTY", purpose: "OWN_RECORD" },
      disputes: {
        nodes: among({
          number: "DS-421003-2026-000001",
          parties: list(
            { name: "张守信", citizenId: "999999199001010016", view: "FULL" },
            { name: "李某", citizenId: null, phone: null, view: "MASKED" },
          ),
        }),
      },
    },
  },
  "a-mediators-work-list": {
    asked: MEDIATED,
    data: {
      disputes: {
        nodes: among({
          number: "DS-421003-2026-000015",
          mediationCases: list({
            state: "CONSENT_PENDING",
            consents: [YES],
            availableActions: among(
              { action: "ASK", available: true, source: "People's Mediation Law, art. 17" },
              { action: "HOLD_SESSION", available: false, reason: has({ allowed: ["ASK", "REFUSE", "ACCEPT"] }) },
            ),
          }),
        }),
      },
      waiting: { nodes: among({ number: "DS-421003-2026-000012" }) },
    },
  },
  "a-hand-over-nobody-signed": {
    asked: CENTRE,
    data: {
      disputes: {
        nodes: among({
          number: "DS-421003-2026-000012",
          holder: THE_CENTRE,
          referrals: list({
            ...FROM_THE_CENTRE,
            state: "SENT",
            // Sent on Monday, 15 June; the third working day was Thursday, before the Dragon Boat Festival.
            deadlines: list({ code: "CENTRE_ACK", dueOn: "2026-06-18", status: "MISSED" }),
            availableActions: among({ action: "WITHDRAW", available: true }),
          }),
        }),
      },
    },
  },
  "not-yours": {
    asked: CENTRE,
    data: { viewer: { divisions: ["520302"] }, theirs: null, nobodys: null, disputes: { totalCount: 0, nodes: [] } },
  },
  "code-lists": {
    asked: [],
    data: {
      codeLists: among({
        name: "DisputeState",
        codes: among({ code: "IN_HANDLING", label: "办理中", deprecated: null }),
      }),
    },
  },
  "the-districts-disputes": {
    asked: CENTRE,
    data: { disputes: { nodes: Array.from({ length: 5 }, () => has({})), pageInfo: { hasNextPage: true } } },
  },
  "a-refusal-with-the-fact": {
    asked: [],
    data: { registerPetition: { petition: null, problems: list({ __typename: "TooManyRepresentatives", most: 5 }) } },
  },
  "register-a-dispute": {
    asked: [],
    data: {
      registerDispute: {
        dispute: { state: "REGISTERED", holder: THE_CENTRE, version: 1 },
        problems: [],
      },
    },
  },
  ...courtWork,
  ...petitionWork,
  ...policeWork,
  ...powersAndCounts,
  ...placesAndPosts,
  ...figures,
  ...whoSeesWhat,
};
