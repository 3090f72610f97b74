import type { Agency } from "./agencies.ts";

/**
 * Who may act in a procedure: posts, never persons.
 *
 * `SYSTEM` is the hub itself, acting on what another agency announced or on a clock that turned.
 */
export const posts = {
  CENTRE_CLERK: { agency: "CENTRE", en: "Clerk of the handling centre.", zh: "调处中心工作人员" },
  CENTRE_HEAD: { agency: "CENTRE", en: "Head of the handling centre.", zh: "调处中心负责人" },
  SUPERVISOR: { agency: "CENTRE", en: "Supervisor of overdue or stuck disputes.", zh: "督办人员" },
  MEDIATOR: { agency: "MEDIATION", en: "People's mediator.", zh: "人民调解员" },
  COMMITTEE_HEAD: { agency: "MEDIATION", en: "Head of a people's mediation committee.", zh: "人民调解委员会主任" },
  POLICE_OFFICER: { agency: "POLICE", en: "Officer of a police station.", zh: "民警" },
  STATION_HEAD: { agency: "POLICE", en: "Head of a police station.", zh: "派出所所长" },
  JUDGE_ASSISTANT: { agency: "COURT", en: "Judge's assistant.", zh: "法官助理" },
  JUDGE: { agency: "COURT", en: "Judge.", zh: "法官" },
  PETITION_CLERK: { agency: "PETITION", en: "Clerk of a petition office.", zh: "信访工作人员" },
  PETITION_HEAD: {
    agency: "PETITION",
    en: "Head of a petition office or of the body that answers.",
    zh: "信访机构负责人",
  },
  PARTY: { agency: null, en: "A party to the dispute.", zh: "当事人" },
  INTEGRATOR: { agency: null, en: "Builds reports from aggregates.", zh: "报表集成人员" },
  DEVELOPER: { agency: null, en: "Builds front-ends on fictional data.", zh: "前端开发人员" },
  SYSTEM: { agency: null, en: "The hub itself.", zh: "系统" },
} as const;

export type Post = keyof typeof posts;

/** The agencies these posts belong to, each once; a party's and the hub's own belong to none. */
export const agenciesOf = (of: readonly Post[]): Agency[] => [
  ...new Set(of.flatMap((post) => posts[post].agency ?? [])),
];

/** Every post a token may name. */
export const everybody: readonly Post[] = (Object.keys(posts) as Post[]).filter((post) => post !== "SYSTEM");

/** Officials who handle disputes: whoever works for a body, but for the supervisor, who watches others do it. */
export const handlingPosts: readonly Post[] = everybody.filter(
  (post) => posts[post].agency !== null && post !== "SUPERVISOR",
);
