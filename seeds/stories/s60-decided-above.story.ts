import { between } from "./cast.ts";
import { register } from "./steps.ts";
import type { Story, Telling } from "./tell.ts";

const OFFICE = "petition-clerk";
const BUREAU = "bureau-head";

/** A petition the office puts to the government of the district, and one that belongs before arbitrators. */
export const decidedAbove: Story = {
  title: "Decided by the government, and pointed to arbitration",
  async tell(t) {
    const { leadershipDecisions, forwarding, acceptance, statutoryRoutes } = t.petition;
    t.on("2026-05-25 09:30");
    const water = await t.done(
      t.petition.registration.register(t.as(OFFICE), {
        petitionClass: "APPEAL_REQUEST",
        channel: "VISIT",
        matter: "三个小区同日停水，请求尽快恢复供水并说明原因。",
        numberOfPetitioners: 40,
        representatives: 5,
        petitionerPartyIds: [],
      }),
    );
    const report = {
      petitionId: water.id,
      bodyId: "jzq-government",
      ground: "URGENT",
      recommendation: "涉及三个小区，建议由街道牵头，水务部门配合。",
    } as const;
    await t.done(leadershipDecisions.report(t.as(OFFICE), report));

    t.on("2026-05-26 10:00");
    const wages = await claimOfWages(t);
    await t.done(forwarding.forward(t.as(OFFICE), { petitionId: wages, toOrganizationId: "jzq-labour-bureau" }));

    t.on("2026-05-28 09:00");
    const decided = { petitionId: water.id, decision: "同意，即日办理。", decidedOn: "2026-05-27" };
    await t.done(leadershipDecisions.record(t.as(OFFICE), decided));
    const to = { petitionId: water.id, toOrganizationId: "jzq-labour-bureau", replyDueOn: "2026-06-26" };
    await t.done(forwarding.assign(t.as(OFFICE), to));

    t.on("2026-06-01 15:00");
    const notice = { petitionId: wages, told: "由本局受理", addressUnclear: false };
    await t.done(acceptance.notify(t.as(BUREAU), notice));
    await t.done(acceptance.accept(t.as(BUREAU), { petitionId: wages }));
    t.on("2026-06-10 11:00");
    await t.done(
      statutoryRoutes.route(t.as(BUREAU), {
        petitionId: wages,
        procedure: "ARBITRATION",
        bodyName: "荆州区劳动人事争议仲裁委员会",
        told: "可自知道或者应当知道权利被侵害之日起一年内申请仲裁，不收费。",
      }),
    );
  },
};

/** A quarrel about wages that the centre holds, and the petition over it; the dispute stays with the centre. */
async function claimOfWages(t: Telling): Promise<string> {
  const { dispute, partyIds } = await register(t, "centre-clerk", {
    title: "欧阳某诉请补发加班工资",
    category: "LABOR",
    ownWords: "加班三个月，加班工资一直没有发。",
    parties: between("ouyang", "zhuge"),
  });
  const { id } = await t.done(
    t.petition.registration.register(t.as(OFFICE), {
      petitionClass: "APPEAL_REQUEST",
      channel: "LETTER",
      field: "LABOUR_SOCIAL_SECURITY",
      matter: "请求责令补发加班工资。",
      numberOfPetitioners: 1,
      disputeId: dispute.id,
      petitionerPartyIds: partyIds.slice(0, 1),
    }),
  );
  return id;
}
