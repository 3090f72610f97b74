import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { knownBody } from "../../shared/known-body/known-body.reader.ts";
import { stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { announcePetition, movePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionForAct } from "../petition/petition.reader.ts";
import type { ReportGround } from "./leadership-decision.codes.ts";
import { LeadershipDecisionEntity } from "./leadership-decision.entity.ts";
import { latestReport } from "./leadership-decision.reader.ts";
import { leadsTheLevel } from "./leadership-decision.rules.ts";

export type ReportToLeadership = WriteInput &
  PetitionTarget & { readonly bodyId: string; readonly ground: ReportGround; readonly recommendation: string };
export type RecordLeadershipDecision = WriteInput &
  PetitionTarget & { readonly decision: string; readonly decidedOn: Day };

/** Reports (报请决定): in a weighty or urgent matter the office proposes, and the leadership of its level decides. */
export class LeadershipDecisionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Reporting is one of the ways the fifteen days are for: the clock ends with it. */
  report(viewer: Viewer, input: ReportToLeadership): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "reportToLeadership", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "REPORT");
      if (isRefusal(found)) return found;
      const { bodyId, ground, recommendation } = input;
      const refusal = leadsTheLevel(await knownBody(work.db, bodyId), await knownBody(work.db, found.officeId));
      if (refusal) return refusal;
      const petition = await movePetition(work, found, "REPORT");
      const number = ((await latestReport(work.db, petition.id))?.number ?? 0) + 1;
      const row = { id: work.newId(), petitionId: petition.id, number, bodyId, ground, recommendation };
      await work.db.insert(LeadershipDecisionEntity, { ...row, reportedOn: work.today });
      await announcePetition(work, petition, "petition.ReportedToLeadership", { petitionId: petition.id, ground });
      await stopPetitionClocks(work, petition, ["PET_FORWARD"], { by: "reported for decision" });
      return petition;
    });
  }

  /** What was decided; the office then sends the petition on, or tells the petitioner itself. */
  record(viewer: Viewer, input: RecordLeadershipDecision): Promise<PetitionEntity | Refusal> {
    const request = { command: "recordLeadershipDecision", input, find: findPetition };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const found = await petitionForAct(work, viewer, input, "RECORD_DECISION");
      if (isRefusal(found)) return found;
      const report = await latestReport(work.db, found.id);
      if (!report) return refuse("NOT_REPORTED", "No recommendation of this petition lies with the leadership.");
      const { decision, decidedOn } = input;
      const refusal = dayFits(decidedOn, report.reportedOn, work.today, "decidedOn");
      if (refusal) return refusal;
      const petition = await movePetition(work, found, "RECORD_DECISION");
      await work.db.update(LeadershipDecisionEntity, { id: report.id }, { decision, decidedOn });
      await announcePetition(work, petition, "petition.LeadershipDecided", { petitionId: petition.id, decidedOn });
      return petition;
    });
  }
}
