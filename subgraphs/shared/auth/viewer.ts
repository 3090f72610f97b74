import { type Agency, agencies } from "../state-machine/agencies.ts";
import { type Post, posts } from "../state-machine/posts.ts";

/** Why data is read. Every cross-agency read carries one (Personal Information Protection Law, arts. 6 and 34). */
export const purposes = {
  HANDLING: { en: "Handling the dispute the viewer is charged with.", zh: "办理" },
  HANDOVER: { en: "Sending or receiving a referral.", zh: "对接移送" },
  SUPERVISION: { en: "Supervising time limits and hand-overs.", zh: "督办" },
  OWN_RECORD: { en: "A party reading its own record.", zh: "本人查询" },
  REPORTING: { en: "Building reports from aggregates.", zh: "统计" },
  DEVELOPMENT: { en: "Developing against fictional data.", zh: "开发调试" },
} as const;

export type PurposeCode = keyof typeof purposes;

/** Who acts: a post of an organization. The person is kept for the audit trail, never shown as a list. */
export interface Actor {
  readonly personId: string;
  readonly agency: Agency | null;
  readonly organizationId: string | null;
  readonly post: Post;
}

/** The verified bearer of a token, and why it reads. */
export interface Viewer extends Actor {
  readonly name: string;
  readonly roles: readonly string[];
  /** GB/T 2260 codes the viewer's work covers. */
  readonly divisions: readonly string[];
  readonly purpose: PurposeCode;
  /** The token came from the demo issuer; the developer post counts for nothing without it. */
  readonly demo: boolean;
}

/** The hub acting on an event or a clock. */
export const systemActor = (agency: Agency): Actor => ({
  personId: "system",
  agency,
  organizationId: null,
  post: "SYSTEM",
});

/** The purpose a post reads for when the request names none. */
export const defaultPurpose = (post: Post): PurposeCode => {
  switch (post) {
    case "PARTY":
      return "OWN_RECORD";
    case "SUPERVISOR":
      return "SUPERVISION";
    case "INTEGRATOR":
      return "REPORTING";
    case "DEVELOPER":
      return "DEVELOPMENT";
    default:
      return "HANDLING";
  }
};

export const isPost = (text: unknown): text is Post =>
  typeof text === "string" && Object.hasOwn(posts, text) && text !== "SYSTEM";
export const isAgency = (text: unknown): text is Agency => typeof text === "string" && Object.hasOwn(agencies, text);
export const isPurpose = (text: unknown): text is PurposeCode =>
  typeof text === "string" && Object.hasOwn(purposes, text);
