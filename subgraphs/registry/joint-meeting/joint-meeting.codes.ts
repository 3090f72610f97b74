/** What kind of meeting of several bodies. */
export const meetingKinds = {
  JOINT_MEETING: { en: "The standing joint meeting of bodies.", zh: "联席会议" },
  CONSULTATION: { en: "Bodies study one hard dispute together.", zh: "联合会商研判" },
  CROSS_BOUNDARY: { en: "Bodies of neighbouring divisions meet.", zh: "边界联防联调" },
} as const;
export type MeetingKind = keyof typeof meetingKinds;

/** Why a dispute is put down for a meeting. */
export const entryGrounds = {
  RETURNED_TWICE: { en: "It came back twice and no body has signed for it since.", zh: "两次退回" },
  HEAD: { en: "The head of the centre put it down.", zh: "中心负责人提请" },
} as const;
export type EntryGround = keyof typeof entryGrounds;

/** What a meeting decides on one dispute; the act itself is the centre's or the body's afterwards. */
export const meetingDecisions = {
  ASSIGN: { en: "The body named is competent and takes it.", zh: "确定承办单位" },
  HANDLE_JOINTLY: { en: "The bodies handle it together under the lead named.", zh: "联合调处" },
  CONTINUE: { en: "The body that has it goes on.", zh: "继续办理" },
  REDIRECT: { en: "The parties are told another route.", zh: "引导其他途径" },
} as const;
export type MeetingDecision = keyof typeof meetingDecisions;
