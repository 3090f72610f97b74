import type { Story } from "./tell.ts";

/** A matter that belongs to no dispute, answered, reviewed, and before the body that re-examines it, which hears both sides. */
export const reviewedTwice: Story = {
  title: "An answer that is reviewed and re-examined",
  async tell(t) {
    const { registration, forwarding, acceptance, opinions, reviewSteps, hearings, responsibilities } = t.petition;
    t.on("2026-02-09 09:00");
    const { id: petitionId } = await t.done(
      registration.register(t.as("petition-clerk"), {
        petitionClass: "APPEAL_REQUEST",
        channel: "VISIT",
        matter: "请求复核认定的连续工龄。",
        numberOfPetitioners: 12,
        representatives: 3,
        petitionerPartyIds: [],
      }),
    );
    t.on("2026-02-11 09:00");
    const bureau = "jzq-labour-bureau";
    await t.done(forwarding.forward(t.as("petition-clerk"), { petitionId, toOrganizationId: bureau }));
    t.on("2026-02-13 09:00");
    const notice = { petitionId, told: "由本局受理，六十日内答复", addressUnclear: false };
    await t.done(acceptance.notify(t.as("bureau-head"), notice));
    await t.done(acceptance.accept(t.as("bureau-head"), { petitionId }));
    for (const [duty, postTitle] of [
      ["INVESTIGATION", "仲裁信访科科长"],
      ["HANDLING", "分管副局长"],
    ] as const)
      await t.done(responsibilities.name(t.as("bureau-head"), { petitionId, duty, organizationId: bureau, postTitle }));
    t.on("2026-04-07 10:00");
    await t.done(
      opinions.issue(t.as("bureau-head"), {
        petitionId,
        result: "NOT_SUPPORTED",
        claim: "重新认定连续工龄",
        facts: "档案中没有相应记载",
        conclusion: "不予支持",
        legalGround: "《信访工作条例》第三十二条",
      }),
    );
    t.on("2026-04-09 09:00");
    await t.done(reviewSteps.received(t.as("bureau-head"), { petitionId, receivedOn: t.today() }));
    t.on("2026-04-30 09:00");
    await t.done(reviewSteps.request(t.as("city-bureau-head"), { petitionId, requestedOn: t.today() }));
    t.on("2026-05-20 15:00");
    await t.done(
      reviewSteps.decide(t.as("city-bureau-head"), {
        petitionId,
        outcome: "UPHELD",
        result: "NOT_SUPPORTED",
        conclusion: "原处理意见认定事实清楚，予以维持",
        legalGround: "《信访工作条例》第三十五条",
      }),
    );
    t.on("2026-05-22 09:00");
    await t.done(reviewSteps.received(t.as("petition-clerk"), { petitionId, receivedOn: t.today() }));
    t.on("2026-06-05 09:00");
    await t.done(reviewSteps.request(t.as("petition-clerk"), { petitionId, requestedOn: t.today() }));
    t.on("2026-06-10 09:00");
    const reason = "档案材料的真实性争议较大";
    await t.done(hearings.open(t.as("province-bureau-head"), { petitionId, reason }));
    t.on("2026-06-16 17:00");
    const held = { petitionId, heldOn: ["2026-06-11", "2026-06-15"], result: "双方出示了新的工资台账" };
    await t.done(hearings.close(t.as("province-bureau-head"), held));
  },
};
