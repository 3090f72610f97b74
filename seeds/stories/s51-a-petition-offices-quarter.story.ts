import type { RegisterPetition } from "../../subgraphs/petition/registration/registration.service.ts";
import type { Story, Telling } from "./tell.ts";

const OFFICE = "petition-clerk";
const BUREAU = "bureau-head";

async function registered(
  t: Telling,
  petition: Pick<RegisterPetition, "petitionClass" | "channel" | "field" | "matter">,
) {
  const group = { numberOfPetitioners: 1, petitionerPartyIds: [] };
  return (await t.done(t.petition.registration.register(t.as(OFFICE), { ...petition, ...group }))).id;
}

/** Told, accepted and answered by a body in the petitioner's sense; the head signs the answer. */
async function answered(t: Telling, petitionId: string, desk: string, head: string, conclusion: string): Promise<void> {
  const { acceptance, opinions } = t.petition;
  await t.done(acceptance.notify(t.as(desk), { petitionId, told: "六十日内书面答复", addressUnclear: false }));
  await t.done(acceptance.accept(t.as(desk), { petitionId }));
  const grounds = { claim: "请求办理", facts: "经核实属实", legalGround: "《信访工作条例》第三十二条" };
  await t.done(opinions.issue(t.as(head), { petitionId, result: "SUPPORTED", ...grounds, conclusion }));
  await t.done(t.petition.carryingOut.record(t.as(desk), { petitionId, carriedOutOn: t.today() }));
}

/**
 * The months a petition office reports on are tried on: six appeals about pay, five suggestions about buses, and one about a
 * school, which alone is too few to be shown. All are answered in the first quarter and none is left open.
 */
export const petitionOfficesQuarter: Story = {
  title: "A quarter of a petition office, to be reported",
  async tell(t) {
    for (let i = 0; i < 6; i += 1) {
      t.on(`2026-01-${String(5 + i).padStart(2, "0")} 10:00`);
      const about = { field: "LABOUR_SOCIAL_SECURITY", matter: "请求督促工地结清春节前工资。" } as const;
      const petitionId = await registered(t, { petitionClass: "APPEAL_REQUEST", channel: "LETTER", ...about });
      const to = { petitionId, toOrganizationId: "jzq-labour-bureau" };
      await t.done(t.petition.forwarding.forward(t.as(OFFICE), to));
      await answered(t, petitionId, BUREAU, BUREAU, "责令用工单位结清工资");
    }
    for (let i = 0; i < 6; i += 1) {
      t.on(`2026-01-${12 + i} 10:00`);
      const [field, matter] =
        i < 5
          ? (["TRANSPORT_ENERGY_WATER", "建议延长夜间公交运营时间。"] as const)
          : (["EDUCATION", "建议学校门口错时放学。"] as const);
      const petitionId = await registered(t, { petitionClass: "SUGGESTION", channel: "ONLINE", field, matter });
      await answered(t, petitionId, OFFICE, "petition-head", "建议合理，予以采纳并会同主管部门落实");
    }
  },
};
