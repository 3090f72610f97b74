import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { whoAsks } from "../../shared/parties/who-asks.ts";
import { move } from "../../shared/state-machine/move.ts";
import { ofTheCourtOrParty } from "../court/court.rules.ts";
import { type CourtMatter, courtMatter, factsOf, startRecusalClock, stopRecusalClock } from "./court-recusal.act.ts";
import { CourtRecusalEntity } from "./court-recusal.entity.ts";
import { findCourtRecusal as find } from "./court-recusal.reader.ts";
import { type CourtRecusalCommand, courtRecusalProcedure } from "./court-recusal.states.ts";

/** Which step of a request, by which mutation. */
interface Step {
  readonly mutation: string;
  readonly command: CourtRecusalCommand;
  readonly input: WriteInput & { readonly recusalId: string; readonly expectedVersion?: number | null };
}

/** What a step writes, or why it does not happen. */
type Change = Partial<CourtRecusalEntity> | Refusal;

/** Who asks the court: a party, or somebody of the court who wrote it down or speaks for itself. */
export const whoAsksTheCourt = (
  work: Work,
  viewer: Viewer,
  { about: { disputeId }, courtId }: Pick<CourtMatter, "about" | "courtId">,
  partyId: string | null,
): Promise<{ readonly partyId: string | null } | Refusal> =>
  whoAsks(
    work,
    viewer,
    {
      disputeId,
      writers: ["JUDGE", "JUDGE_ASSISTANT"],
      otherBody: ofTheCourtOrParty(courtId, viewer),
      source: "Civil Procedure Law, arts. 47 and 48",
    },
    partyId,
  );

/** One step of a request: its matter found and locked through the viewer first, then the request, decided, moved, told. */
export function decideRecusal(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  { mutation, command, input }: Step,
  decide: (work: Work, row: CourtRecusalEntity, matter: CourtMatter) => Change | Promise<Change>,
): Promise<CourtRecusalEntity | Refusal> {
  return unitOfWork.act(viewer, { command: mutation, input, find }, async (work) => {
    const known = await find(work.db, input.recusalId);
    const matter = known ? await courtMatter(work, viewer, known) : null;
    if (!known || matter === null || isRefusal(matter))
      return refuse("RECUSAL_NOT_FOUND", "No request for recusal has this id.", { path: ["recusalId"] });
    const row = (await rowsOf(work.db, CourtRecusalEntity).lock(known.id)) ?? known;
    const early = ofTheCourtOrParty(matter.courtId, viewer) ?? stale(row, input.expectedVersion);
    if (early) return early;
    const state = move(courtRecusalProcedure, row.state, command, viewer.post);
    if (isRefusal(state)) return state;
    const change = await decide(work, row, matter);
    if (isRefusal(change)) return change;
    const moved = await rowsOf(work.db, CourtRecusalEntity).update(Object.assign(row, change, { state }));
    await tell(work, matter, moved, command);
    return moved;
  });
}

async function tell(
  work: Work,
  matter: CourtMatter,
  row: CourtRecusalEntity,
  command: CourtRecusalCommand,
): Promise<void> {
  const facts = factsOf(row);
  const result = row.state === "GRANTED" ? "GRANTED" : "REJECTED";
  switch (command) {
    case "ASK_REVIEW":
      await work.announce("court.CourtRecusalReviewRequested", matter.about, facts);
      await startRecusalClock(work, "COURT_RECUSAL_REVIEW", matter);
      return;
    case "CHANGE":
    case "UPHOLD":
      await work.announce("court.CourtRecusalReviewDecided", matter.about, { ...facts, result });
      await stopRecusalClock(work, "COURT_RECUSAL_REVIEW", matter);
      return;
    default:
      await work.announce("court.CourtRecusalDecided", matter.about, { ...facts, result });
      await stopRecusalClock(work, "COURT_RECUSAL", matter);
  }
}
