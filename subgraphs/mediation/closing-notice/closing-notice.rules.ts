import {
  type RemedyRoute,
  type TerminationGround,
  remedyRoutes,
  terminationGrounds,
} from "../mediation-case/mediation-case.codes.ts";

/** A mediation that ended without agreement, as its closing text needs it. */
export interface Ended {
  readonly ground: TerminationGround | null;
  readonly routesTold: readonly RemedyRoute[];
  readonly endedOn: string | null;
}

/** The text the parties are handed when mediation ends without agreement. */
export interface ClosingText {
  readonly text: string;
  readonly textZh: string;
}

/**
 * Every closing text names the routes that stay open, and says that mediation barred none of them. There is none while
 * mediation goes on or where it ended in agreement: no route was told then.
 *
 * Law: People's Mediation Law, arts. 3 and 26.
 */
export function closingText({ ground, routesTold, endedOn }: Ended): ClosingText | undefined {
  if (endedOn === null || routesTold.length === 0) return undefined;
  const why = ground === null ? REFUSED : terminationGrounds[ground];
  const routes = routesTold.map((route) => remedyRoutes[route]);
  const list = routes.map(({ en }) => lower(en)).join("; ");
  return {
    text: `Mediation ended on ${endedOn}: ${lower(why.en)}. These ways stay open, and mediation has barred none: ${list}.`,
    textZh: `调解于${endedOn}终止（${why.zh}）。当事人可以依法通过${routes.map(({ zh }) => zh).join("、")}等途径维护自己的权利，调解不影响上述权利的行使。`,
  };
}

/** A case that was refused before it began has no ground of termination. */
const REFUSED = { en: "A party refused mediation.", zh: "当事人拒绝调解" };

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
