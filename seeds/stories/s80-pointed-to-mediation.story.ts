import { between } from "./cast.ts";
import { mediators, register } from "./steps.ts";
import type { Story } from "./tell.ts";

/**
 * An officer finds a quarrel civil and tells both sides of people's mediation. Two days later they are at the committee: the
 * dispute is registered, the station adds its incident, and one side applies and says who pointed it there. The station sees
 * that an application followed, and the day.
 */
export const pointedToMediation: Story = {
  title: "Pointed to people's mediation by the police",
  async tell(t) {
    t.on("2026-06-10 09:30");
    const told = await register(t, "committee-head", {
      title: "借用农机损坏赔偿纠纷",
      category: "DAMAGE_COMPENSATION",
      source: "GUIDED",
      ownWords: "借去的旋耕机坏了，派出所说可以来这里调解。",
      parties: between("han", "cao"),
    });
    const { id: disputeId } = told.dispute;
    const { id: incidentId } = await t.done(
      t.police.incidents.register(t.as("police-officer"), {
        disputeId,
        incidentNumber: "荆州公接字〔2026〕0680号",
        incidentKind: "DAMAGE",
        receivedAt: new Date("2026-06-08T18:20:00+08:00"),
      }),
    );
    const routes = { routesTold: ["COURT", "PEOPLES_MEDIATION"], toldOn: "2026-06-08" } as const;
    await t.done(t.police.incidents.findCivil(t.as("police-officer"), { incidentId, ...routes }));
    t.on("2026-06-10 10:30");
    const { committee } = mediators;
    const guidedBy = { bodyId: "jzq-police", on: routes.toldOn };
    const application = { disputeId, committeeId: "jzq-committee", guidedBy };
    await t.done(t.mediation.cases.apply(t.as(committee.person), application));
  },
};
