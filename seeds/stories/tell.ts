import type { MediationCaseEntity } from "../../subgraphs/mediation/mediation-case/mediation-case.entity.ts";
import { mediationCaseReader } from "../../subgraphs/mediation/mediation-case/mediation-case.reader.ts";
import { partiesOfDispute } from "../../subgraphs/registry/party/party.reader.ts";
import type { ReferralEntity } from "../../subgraphs/registry/referral/referral.entity.ts";
import { referralsOfDispute } from "../../subgraphs/registry/referral/referral.reader.ts";
import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import type { SettableClock } from "../../subgraphs/shared/clock/clock.ts";
import type { ClockCode } from "../../subgraphs/shared/deadline/clocks.ts";
import { type Day, dayOf } from "../../subgraphs/shared/deadline/day.ts";
import { deadlineReader } from "../../subgraphs/shared/deadline/deadline.reader.ts";
import { type Refusal, isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { personNamed } from "../people.ts";
import { type AllServices, type RunningSubgraphs, servicesOf, settle } from "../world.ts";

/** What a story is told with. */
export interface Telling extends AllServices {
  /** Moves the clock to a Shanghai time such as `2026-03-02 09:10`. A story goes forward only. */
  on(time: string): void;
  /** The day the story has come to. */
  today(): Day;
  as(person: string): Viewer;
  /** The result of an act, once every agency has heard of it. A refusal ends the story: it was told wrong. */
  done<Result>(act: Promise<Result | Refusal>): Promise<Result>;
  /** The parties of a dispute, in the order they were named. */
  partyIds(disputeId: string): Promise<string[]>;
  /** The hand-over of a dispute that waits to be signed for. */
  pending(disputeId: string): Promise<ReferralEntity>;
  /** The latest mediation case of a dispute. */
  caseOf(disputeId: string): Promise<MediationCaseEntity>;
  /** The latest clock with this code an agency runs over a dispute: its id. */
  clockOf(agency: keyof AllServices, disputeId: string, code: ClockCode): Promise<string>;
}

/** A fictional dispute, told through the same services that serve users. */
export interface Story {
  /** What it shows, in a few words. */
  readonly title: string;
  tell(telling: Telling): Promise<void>;
}

/** Tells one story from its first day to its last. */
export async function tell(story: Story, running: RunningSubgraphs, clock: SettableClock): Promise<void> {
  let last = "";
  const wrong = (what: string): Error => new Error(`"${story.title}", ${last}: ${what}`);
  const [registry, mediation] = [running.registry.foundations.db, running.mediation.foundations.db];
  const everybody = personNamed("developer");
  await story.tell({
    ...servicesOf(running),
    on(time) {
      if (time < last) throw wrong(`goes back to ${time}`);
      last = time;
      clock.set(`${time.replace(" ", "T")}:00+08:00`);
    },
    today: () => dayOf(clock.now()),
    as: personNamed,
    async done(act) {
      const result = await act;
      if (isRefusal(result)) throw wrong(`${result.code}: ${result.message}`);
      await settle(Object.values(running));
      return result;
    },
    partyIds: async (disputeId) => (await partiesOfDispute(registry.manager, disputeId)).map(({ id }) => id),
    async pending(disputeId) {
      const sent = (await referralsOfDispute(registry, everybody).load(disputeId)).find(
        ({ state }) => state === "SENT",
      );
      if (!sent) throw wrong("no hand-over waits");
      return sent;
    },
    async caseOf(disputeId) {
      const found = (await mediationCaseReader(mediation, everybody).ofDispute.load(disputeId)).at(-1);
      if (!found) throw wrong("no mediation case");
      return found;
    },
    async clockOf(agency, disputeId, code) {
      const clocks = await deadlineReader(running[agency].foundations.db, everybody).ofDispute.load(disputeId);
      const found = clocks.findLast((one) => one.code === code);
      if (!found) throw wrong(`no clock ${code}`);
      return found.id;
    },
  });
}
