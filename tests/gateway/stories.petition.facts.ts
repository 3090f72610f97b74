import { type Told, among, has, list, named, YES } from "./stories.matching.ts";

const PROVINCE = named("湖北省人力资源和社会保障厅");
const BUREAU = named("荆州区人力资源和社会保障局");

/** The facts of the stories about petitions after their answer, and of a petition desk's work. */
export const petitionWork: Readonly<Record<string, Told>> = {
  "an-answer-reviewed-twice": {
    asked: ["CENTRE", "PETITION"],
    data: {
      petitionWorkList: {
        reviewStepsRunning: {
          nodes: among({
            kind: "RECHECK",
            body: PROVINCE,
            askBy: "2026-06-22",
            // Thirty days from 5 June are Sunday 5 July; six days of hearing make it Saturday 11 July, and so Monday.
            deadline: has({
              code: "PET_RECHECK",
              dueOn: "2026-07-13",
              suspensions: [{ ground: "HEARING", from: "2026-06-10", until: "2026-06-16" }],
            }),
            petition: has({
              finalOn: null,
              reviewSteps: list({ kind: "REVIEW", outcome: "UPHELD" }, { kind: "RECHECK", outcome: null }),
              hearings: list({ excludedFrom: "PET_RECHECK", excludedDays: 6 }),
              responsibilities: list({ duty: "INVESTIGATION" }, { duty: "HANDLING" }),
            }),
            availableActions: among({ action: "DECIDE", available: false }),
          }),
        },
      },
    },
  },
  "a-year-of-a-petition-office": {
    asked: ["CENTRE", "PETITION"],
    data: {
      petitionReport: {
        office: named("荆州区信访局"),
        petitions: {
          registered: has({
            registered: 15,
            fields: among(
              { field: "LABOUR_SOCIAL_SECURITY", registered: 6, suppressed: false },
              // One about a school is too few, and 12 - 6 - 5 would give it away.
              { field: "TRANSPORT_ENERGY_WATER", registered: null, suppressed: true },
              { field: "EDUCATION", registered: null, suppressed: true },
            ),
            classes: among(
              { petitionClass: "SUGGESTION", registered: 6 },
              { petitionClass: "APPEAL_REQUEST", registered: 9 },
            ),
          }),
          sentOn: has({ rows: among({ manner: "FORWARDED", petitions: 7 }) }),
          supervised: has({ issued: 0, replied: 0 }),
          suggestions: has({ answered: 6, adopted: 6 }),
        },
        // The sixty days of the January ones end in March.
        bodies: has({ rows: among({ body: BUREAU, due: 6, onTime: 6, suppressed: false }) }),
      },
    },
  },
  "an-entry-put-right": {
    asked: ["PETITION"],
    data: {
      petitions: {
        nodes: among({
          channel: "PHONE",
          matter: "反映小区周边道路破损，请求修复。",
          amendments: list(
            { attribute: "CHANNEL", former: "ONLINE", amendedOn: "2026-06-08" },
            { attribute: "MATTER", former: "反映小区周边道路破损。" },
          ),
        }),
      },
    },
  },
  "decided-above": {
    asked: ["CENTRE", "PETITION"],
    data: {
      petitions: {
        nodes: among(
          {
            state: "ASSIGNED",
            leadershipDecisions: list({
              body: named("荆州区人民政府"),
              ground: "URGENT",
              reportedOn: "2026-05-25",
              decidedOn: "2026-05-27",
              decision: "同意，即日办理。",
            }),
            statutoryRoute: null,
            deadlines: among({ code: "PET_FORWARD", status: "MET", endedOn: "2026-05-25" }),
          },
          {
            state: "PROCEDURE_ROUTED",
            leadershipDecisions: [],
            statutoryRoute: has({ procedure: "ARBITRATION", routedOn: "2026-06-10" }),
            // Sixty days from 1 June: 29 in June, 31 in July make the last one 31 July; no term is left to miss.
            deadlines: among({
              code: "PET_HANDLE",
              dueOn: "2026-07-31",
              status: "CANCELLED",
              endedOn: "2026-06-10",
              endedBy: "the matter goes by the terms of another legal procedure",
            }),
          },
        ),
      },
    },
  },
  "staff-who-withdrew": {
    asked: ["PETITION"],
    data: {
      petitions: {
        nodes: among(
          {
            recusals: list({
              askedBy: "OFFICER",
              state: "GRANTED",
              takenOverBy: "办信科副科长",
              reason: "来信人系本人姐姐",
            }),
            deadlines: among({ code: "PET_RECUSAL", dueOn: "2026-06-18", status: "MET" }),
          },
          { recusals: list({ askedBy: "PETITIONER", about: "二号窗口接待人员", state: "REJECTED" }) },
          {
            recusals: list({ state: "REQUESTED", availableActions: among({ action: "GRANT", available: true }) }),
            // Asked for on Monday 22 June.
            deadlines: among({ code: "PET_RECUSAL", dueOn: "2026-06-25", status: "RUNNING" }),
          },
        ),
      },
    },
  },
  "a-petition-desks-morning": {
    asked: ["CENTRE", "PETITION"],
    data: {
      petitionWorkList: {
        // Received on 8 June: the fourteenth day, and one is left.
        toRoute: { nodes: among({ deadlines: list({ code: "PET_FORWARD", dueOn: "2026-06-23", daysLeft: 1 }) }) },
        severalBodies: {
          nodes: among({
            leadBody: BUREAU,
            leadDecidedBy: "AGREEMENT",
            otherBodies: among({ name: "荆州区人力资源和社会保障局" }),
          }),
        },
        toCarryOut: {
          nodes: among({
            opinion: has({ result: "SUPPORTED", issuedOn: "2026-05-28" }),
            supervisions: list({ state: "REPLIED", replyDueOn: "2026-06-08" }),
          }),
        },
        routedAway: { nodes: among({ routedTo: "DISCIPLINE", routedOn: "2026-05-22", matter: null }) },
      },
    },
  },
  "when-leaders-receive": {
    asked: ["CENTRE", "PETITION"],
    data: {
      receptionDays: {
        totalCount: 4,
        nodes: list(
          { takesPlaceOn: "2026-06-03", mode: "OPEN_RECEPTION", body: named("荆州区委政法委"), state: "PUBLISHED" },
          { takesPlaceOn: "2026-06-10", mode: "VISIT_WITH_MATTERS", postTitle: "街道办事处主任" },
          { takesPlaceOn: "2026-06-24", state: "CANCELLED", cancelReason: "当日召开全区会议，另行公布" },
          { takesPlaceOn: "2026-06-30", body: BUREAU, availableActions: list({ action: "CANCEL", available: true }) },
        ),
      },
      petitions: {
        nodes: among(
          { channel: "VISIT", receptionItems: list({ state: "CONCLUDED", outcome: "SETTLED", unit: BUREAU }) },
          {
            channel: "LETTER",
            receptionItems: list({
              state: "ARRANGED",
              dueOn: "2026-06-26",
              outcome: null,
              day: { takesPlaceOn: "2026-06-10", mode: "VISIT_WITH_MATTERS" },
            }),
          },
        ),
      },
    },
  },
  "petitions-sent-to-mediation": {
    asked: ["CENTRE", "PETITION"],
    data: {
      petitions: {
        nodes: among(
          {
            dispute: has({ number: "DS-421003-2026-000001" }),
            mediations: list({ consents: [YES, YES], outcome: "FAILED" }),
          },
          {
            dispute: has({ number: "DS-421003-2026-000005" }),
            mediations: list({ consents: [YES, YES], outcome: "FAILED" }),
          },
        ),
      },
    },
  },
};
