import type { HandOverConsent } from "../../../schema/events/common.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { startClock } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { mayBeHandedOver } from "../../shared/hand-over/hand-over.rules.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { type NamedMediator, noteMediators } from "../case-mediator/case-mediator.act.ts";
import { kindOfPost } from "../case-mediator/case-mediator.rules.ts";
import { aboutReferral, moveReferral } from "../court-referral/court-referral.act.ts";
import type { CourtReferralEntity } from "../court-referral/court-referral.entity.ts";
import {
  type CourtReferralTarget,
  courtReferralForAct,
  findCourtReferral,
} from "../court-referral/court-referral.reader.ts";
import { type CourtReferralCommand, courtReferralProcedure } from "../court-referral/court-referral.states.ts";
import { findCourtTeam } from "../court-team/court-team.reader.ts";
import { endOpen } from "./pre-hearing.act.ts";
import type { PreHearingEnding } from "./pre-hearing.codes.ts";
import { PreHearingEntity } from "./pre-hearing.entity.ts";
import { ofTheFastTrack, preHearingClock } from "./pre-hearing.rules.ts";

type Change = WriteInput & CourtReferralTarget;
export type OpenPreHearing = Change & {
  readonly teamId?: string | null;
  readonly consents: readonly HandOverConsent[];
  /** Who mediates besides whoever opens it: clerk, assessor, those who were invited. */
  readonly mediators: readonly NamedMediator[];
};
export type EndPreHearing = Change & { readonly outcome: PreHearingEnding };

/** Mediation by the court itself before the hearing (庭前调解): with every party's consent, within its own clock. */
export class PreHearingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  open(viewer: Viewer, input: OpenPreHearing): Promise<CourtReferralEntity | Refusal> {
    return this.act(viewer, input, "MEDIATE_BEFORE_HEARING", async (work, found) => {
      const refusal = await this.mayBeOpened(work, found, input);
      if (refusal) return refusal;
      const { consents, mediators } = input;
      const { id: courtReferralId, disputeId, divisionCode, procedureKind } = found;
      await rowsOf(work.db, PreHearingEntity).insert(
        Object.assign(new PreHearingEntity(), {
          id: work.newId(),
          courtReferralId,
          teamId: input.teamId ?? null,
          post: viewer.post,
          consents: [...consents],
          openedOn: work.today,
          outcome: null,
          endedOn: null,
          version: 1,
        }),
      );
      const opener = { kind: kindOfPost(viewer.post), mediatorId: viewer.personId };
      await noteMediators(work, courtReferralId, [opener, ...mediators]);
      const row = await moveReferral(work, found, "MEDIATE_BEFORE_HEARING");
      const mediatorKinds = [...new Set([opener, ...mediators].map(({ kind }) => kind))];
      await work.announce("court.PreHearingMediationOpened", aboutReferral(row), { courtReferralId, mediatorKinds });
      // The parties agreed on the day the last of them was asked.
      const on =
        consents
          .map(({ askedOn }) => askedOn)
          .sort()
          .at(-1) ?? work.today;
      const clock = { code: preHearingClock(procedureKind), disputeId, divisionCode, recordId: courtReferralId, on };
      await startClock(work, "COURT", clock);
      return row;
    });
  }

  agree(viewer: Viewer, input: Change): Promise<CourtReferralEntity | Refusal> {
    return this.act(viewer, input, "AGREE_BEFORE_HEARING", async (work, found) => {
      await endOpen(work, found.id, "AGREED");
      const row = await moveReferral(work, found, "AGREE_BEFORE_HEARING");
      await work.announce("court.PreHearingMediationAgreed", aboutReferral(row), { courtReferralId: row.id });
      return row;
    });
  }

  end(viewer: Viewer, input: EndPreHearing): Promise<CourtReferralEntity | Refusal> {
    return this.act(viewer, input, "END_PRE_HEARING", async (work, found) => {
      const { outcome } = input;
      await endOpen(work, found.id, outcome);
      const row = await moveReferral(work, found, "END_PRE_HEARING");
      await work.announce("court.PreHearingMediationEnded", aboutReferral(row), { courtReferralId: row.id, outcome });
      return row;
    });
  }

  private async mayBeOpened(
    { db, today }: Work,
    { disputeId, courtId, filedOn, receivedOn }: CourtReferralEntity,
    { teamId = null, consents }: OpenPreHearing,
  ): Promise<Refusal | undefined> {
    const partyIds = (await partiesOf(db, disputeId)).map(({ id }) => id);
    const asking = { toOrganizationId: courtId, consents, documents: [] };
    return (
      (teamId === null ? undefined : ofTheFastTrack(await findCourtTeam(db, teamId), courtId)) ??
      mayBeHandedOver(asking, { partyIds, since: filedOn ?? receivedOn, today })
    );
  }

  /** One act on a case, found and locked through the viewer. */
  private act(
    viewer: Viewer,
    input: Change,
    command: CourtReferralCommand,
    then: (work: Work, found: CourtReferralEntity) => Promise<CourtReferralEntity | Refusal>,
  ): Promise<CourtReferralEntity | Refusal> {
    const mutation = courtReferralProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find: findCourtReferral }, async (work) => {
      const found = await courtReferralForAct(work, viewer, input, command);
      return isRefusal(found) ? found : then(work, found);
    });
  }
}
