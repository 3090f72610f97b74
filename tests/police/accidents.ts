import { type TestHub, done } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { nextNumber, officer } from "./steps.ts";

/** Accidents before the traffic police, on a running hub. */
export const accidentsOn = (hub: TestHub) => {
  const traffic = () => hub.running.police.services.trafficMediations;

  const accidents = {
    /** An accident whose determination the last party received on `day`. */
    async determinedOn(day: string) {
      hub.clock.set(`${day}T09:00:00+08:00`);
      const { dispute, partyIds } = await neighbours(hub, "police-officer");
      const { id: trafficMediationId } = done(
        await traffic().record(officer, {
          disputeId: dispute.id,
          determinationNumber: `荆公交认字第${nextNumber()}`,
          receivedOn: day,
        }),
      );
      await hub.settle();
      return { trafficMediationId, partyIds, disputeId: dispute.id };
    },

    /** The same, applied for that day. */
    async appliedOn(day: string, closedAtRequestOf: readonly string[] = []) {
      const accident = await accidents.determinedOn(day);
      const { trafficMediationId, partyIds: applicantIds } = accident;
      done(await traffic().apply(officer, { trafficMediationId, applicantIds, appliedOn: day, closedAtRequestOf }));
      return accident;
    },
  };
  return accidents;
};
