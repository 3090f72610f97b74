import { procedure } from "../../shared/state-machine/procedure.ts";
import { mayReport } from "../completion/completion.states.ts";

const MEETING = "Joint meetings and analysis of hard disputes (联席会议、重大疑难案件分析会), local practice";
const CLOSED_SINCE = "Own decision: on a dispute that was closed there is nothing left to decide";
export const TWICE_RETURNED =
  "Own decision: what came back twice is a question of competence that the bodies settle together, not the party's";

/**
 * A dispute on the agenda of a joint meeting (联席会议议题): put down, convened, decided, followed up.
 *
 * An item is always of a dispute. Which of several bodies leads on a petition that belongs to none is kept with the petition
 * (Regulations on Petition Work, art. 24); a complaint is put before nobody (art. 30); and a meeting of bodies on no party's
 * matter is administration, of which the hub keeps no minutes.
 */
export const jointMeetingProcedure = procedure({
  name: "JointMeetingItem",
  en: "a dispute on the agenda of a joint meeting.",
  zh: "联席会议议题",
  initial: ["ENTERED"],
  commands: {
    CONVENE: { en: "Convene the meeting on it.", zh: "召集会议", mutation: "conveneJointMeeting" },
    ADJOURN: { en: "Put it off to another meeting.", zh: "延期", mutation: "adjournJointMeetingItem" },
    DECIDE: { en: "Record what the meeting decided.", zh: "会议决定", mutation: "decideJointMeetingItem" },
    FOLLOW_UP: { en: "Report what was done on it.", zh: "落实反馈", mutation: "reportJointMeetingFollowUp" },
    LAPSE: { en: "A body signed for the dispute, or it was closed.", zh: "议题撤销" },
  },
  states: {
    ENTERED: {
      en: "Put down; the head of the centre is to convene a meeting.",
      zh: "待召集",
      clocks: ["JOINT_MEETING_CONVENE"],
      on: {
        CONVENE: { to: "ON_AGENDA", by: ["CENTRE_HEAD"], source: MEETING },
        LAPSE: { to: "LAPSED", by: ["SYSTEM"], source: `${TWICE_RETURNED}. ${CLOSED_SINCE}` },
      },
    },
    ON_AGENDA: {
      en: "On the agenda of a meeting.",
      zh: "已列入会议",
      clocks: ["JOINT_MEETING_DECIDE"],
      on: {
        DECIDE: { to: "DECIDED", by: ["CENTRE_HEAD"], source: MEETING },
        ADJOURN: { to: "ENTERED", by: ["CENTRE_HEAD"], source: MEETING },
        LAPSE: { to: "LAPSED", by: ["SYSTEM"], source: CLOSED_SINCE },
      },
    },
    DECIDED: {
      en: "Decided; the responsible body is to report.",
      zh: "已决定",
      clocks: ["JOINT_MEETING_FOLLOW_UP"],
      on: { FOLLOW_UP: { to: "FOLLOWED_UP", by: mayReport, source: MEETING } },
    },
    FOLLOWED_UP: { en: "Carried out and reported.", zh: "已落实", end: true, on: {} },
    LAPSED: {
      en: "No meeting is needed: a body signed for the dispute, or it was closed.",
      zh: "已撤销",
      end: true,
      on: {},
    },
  },
});

export type JointMeetingState = keyof typeof jointMeetingProcedure.states;
export type JointMeetingCommand = keyof typeof jointMeetingProcedure.commands;
