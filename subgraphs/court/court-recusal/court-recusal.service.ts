import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { actingOfficial } from "../acting-official/acting-official.act.ts";
import { courtMatter, factsOf, startRecusalClock } from "./court-recusal.act.ts";
import { decideRecusal, whoAsksTheCourt } from "./court-recusal-decision.act.ts";
import type { CourtRecusalGround, CourtRecusalSubject } from "./court-recusal.codes.ts";
import { CourtRecusalEntity } from "./court-recusal.entity.ts";
import { courtRecusalsOf, findCourtRecusal as find } from "./court-recusal.reader.ts";
import {
  decidedThere,
  decidesAbout,
  notAskedTwice,
  notInOwnCause,
  orderedOnce,
  postOf,
  subjectOf,
  whileItGoesOn,
} from "./court-recusal.rules.ts";
import { ownAct } from "../../shared/access/own-act.rules.ts";

interface OfMatter extends WriteInput {
  readonly courtReferralId?: string | null;
  readonly confirmationId?: string | null;
  readonly ground: CourtRecusalGround;
  readonly reason: string;
}

export interface RequestCourtRecusal extends OfMatter {
  readonly about?: CourtRecusalSubject | null;
  /** The party that asked by word of mouth, where the court writes it down. */
  readonly partyId?: string | null;
}

export interface OrderCourtRecusal extends OfMatter {
  readonly about: CourtRecusalSubject;
  readonly decisionNumber?: string | null;
}

export interface DecideCourtRecusal extends WriteInput {
  readonly recusalId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
  readonly decisionNumber?: string | null;
}

type Result = Promise<CourtRecusalEntity | Refusal>;

/** Recusal in courts (审判人员回避): asked for, declared or ordered, and decided in three days. Its review is apart. */
export class CourtRecusalService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  request(viewer: Viewer, input: RequestCourtRecusal): Result {
    return this.unitOfWork.act(viewer, { command: "requestCourtRecusal", input, find }, async (work) => {
      const { courtReferralId = null, confirmationId = null, ground, reason } = input;
      const matter = await courtMatter(work, viewer, { courtReferralId, confirmationId });
      if (isRefusal(matter)) return matter;
      const asks = await whoAsksTheCourt(work, viewer, matter, input.partyId ?? null);
      if (isRefusal(asks)) return asks;
      const { partyId } = asks;
      const askedBy = partyId === null ? ("OFFICIAL" as const) : ("PARTY" as const);
      const about = subjectOf(askedBy, input.about ?? null, viewer.post);
      if (isRefusal(about)) return about;
      const { recordId } = matter.about;
      const officialId =
        askedBy === "OFFICIAL" ? viewer.personId : await actingOfficial(work.db, recordId, postOf[about]);
      const asked = { about, officialId, ground, partyId };
      const refusal = whileItGoesOn(matter.going) ?? notAskedTwice(await courtRecusalsOf(work.db, recordId), asked);
      if (refusal) return refusal;
      const row = entry(
        work.newId(),
        { ...asked, courtReferralId, confirmationId, courtId: matter.courtId, askedBy, reason },
        work.today,
      );
      row.state = about === "JUDGE" ? "WITH_PRESIDENT" : "REQUESTED";
      await rowsOf(work.db, CourtRecusalEntity).insert(row);
      await work.announce("court.CourtRecusalRequested", matter.about, { ...factsOf(row), askedBy });
      await startRecusalClock(work, "COURT_RECUSAL", matter);
      return row;
    });
  }

  /** Another one goes on from here. */
  grant(viewer: Viewer, input: DecideCourtRecusal): Result {
    const step = { mutation: "grantCourtRecusal", command: "GRANT", input } as const;
    return decideRecusal(
      this.unitOfWork,
      viewer,
      step,
      (work, { about }) => decidedThere(about, input.decisionNumber ?? null) ?? decision(input, work.today),
    );
  }

  reject(viewer: Viewer, input: DecideCourtRecusal): Result {
    const step = { mutation: "rejectCourtRecusal", command: "REJECT", input } as const;
    return decideRecusal(
      this.unitOfWork,
      viewer,
      step,
      (work, { about, officialId }) =>
        notInOwnCause(officialId, viewer.personId) ??
        decidedThere(about, input.decisionNumber ?? null) ??
        decision(input, work.today),
    );
  }

  /** Nobody asked: whoever would decide orders it of whoever acts in the matter now, and it is decided with that. */
  order(viewer: Viewer, input: OrderCourtRecusal): Result {
    return this.unitOfWork.act(viewer, { command: "orderCourtRecusal", input, find }, async (work) => {
      const { courtReferralId = null, confirmationId = null, about, ground, reason, decisionNumber = null } = input;
      const matter = await courtMatter(work, viewer, { courtReferralId, confirmationId });
      if (isRefusal(matter)) return matter;
      const { recordId } = matter.about;
      const officialId = await actingOfficial(work.db, recordId, postOf[about]);
      const refusal =
        ownAct(matter.courtId, viewer.organizationId) ??
        decidesAbout(about, viewer.post) ??
        whileItGoesOn(matter.going) ??
        orderedOnce(await courtRecusalsOf(work.db, recordId), officialId) ??
        decidedThere(about, decisionNumber);
      if (refusal) return refusal;
      const asked = { about, officialId, ground, partyId: null, askedBy: "NOBODY" as const, reason };
      const row = entry(
        work.newId(),
        { ...asked, courtReferralId, confirmationId, courtId: matter.courtId },
        work.today,
      );
      Object.assign(row, { state: "GRANTED" as const, decidedOn: work.today, decisionNumber });
      await rowsOf(work.db, CourtRecusalEntity).insert(row);
      await work.announce("court.CourtRecusalDecided", matter.about, { ...factsOf(row), result: "GRANTED" });
      return row;
    });
  }
}

type Asked = Pick<
  CourtRecusalEntity,
  | "courtReferralId"
  | "confirmationId"
  | "courtId"
  | "about"
  | "officialId"
  | "askedBy"
  | "partyId"
  | "ground"
  | "reason"
>;

const entry = (id: string, asked: Asked, today: string): CourtRecusalEntity =>
  Object.assign(new CourtRecusalEntity(), asked, {
    id,
    requestedOn: today,
    decidedOn: null,
    decisionNumber: null,
    decisionReason: null,
    reviewRequestedOn: null,
    reviewReason: null,
    reviewDecidedOn: null,
    reviewDecisionReason: null,
    version: 1,
  });

const decision = (
  { reason, decisionNumber = null }: DecideCourtRecusal,
  today: string,
): Partial<CourtRecusalEntity> => ({
  decidedOn: today,
  decisionReason: reason,
  decisionNumber,
});
