import {
  agreeInWriting,
  closeSettled,
  everyoneAgrees,
  li,
  mediators,
  register,
  sit,
  signFor,
  takeIn,
  zhang,
} from "./steps.ts";
import type { Story } from "./tell.ts";

/** The bridge of article 186: the parties chose people's mediation, performed what they agreed, and the station recognised it. */
export const recognised: Story = {
  title: "A police incident closed by a performed agreement",
  async tell(t) {
    t.on("2026-04-01 21:10");
    const told = await register(t, "police-officer", {
      title: "停车位争执引发的损害赔偿纠纷",
      category: "DAMAGE_COMPENSATION",
      source: "POLICE",
      channel: "PHONE",
      ownWords: "为停车位起了争执，车门被碰坏。",
      parties: [zhang, li],
    });
    const { id: incidentId } = await t.done(
      t.police.incidents.register(t.as("police-officer"), {
        disputeId: told.dispute.id,
        incidentNumber: "荆州公接字〔2026〕0417号",
        incidentKind: "DAMAGE",
      }),
    );
    t.on("2026-04-02 09:30");
    await t.done(t.police.incidents.acceptCase(t.as("police-officer"), { incidentId, acceptedOn: t.today() }));
    t.on("2026-04-03 10:00");
    await t.done(
      t.police.handOvers.choose(t.as("police-officer"), {
        incidentId,
        toOrganizationId: "jzq-police-room",
        consents: everyoneAgrees(t, told.partyIds),
        documents: [],
      }),
    );
    t.on("2026-04-07 08:50");
    await signFor(t, "room-mediator", told);
    await takeIn(t, mediators.policeRoom, told);
    t.on("2026-04-08 14:00");
    await sit(t, mediators.policeRoom, told, "双方互相致歉，就修车费用达成一致。");
    await agreeInWriting(t, mediators.policeRoom, told, {
      facts: "争执中碰坏车门。",
      terms: "赔偿修车费一千八百元，当场付清。",
      amount: "1800.00",
    });
    t.on("2026-04-09 09:00");
    const application = { incidentId, applicantIds: told.partyIds, appliedOn: t.today() };
    await t.done(t.police.recognitions.apply(t.as("police-officer"), application));
    t.on("2026-04-10 16:00");
    await t.done(t.police.recognitions.recognise(t.as("station-head"), { incidentId }));
    t.on("2026-04-13 09:00");
    await closeSettled(t, "room-mediator", told, "协议已当场履行，公安机关已认可。");
  },
};
