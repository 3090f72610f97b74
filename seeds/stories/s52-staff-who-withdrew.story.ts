import type { Story, Telling } from "./tell.ts";

const OFFICE = "petition-clerk";

async function registered(t: Telling, matter: string): Promise<string> {
  const letter = { petitionClass: "APPEAL_REQUEST", channel: "LETTER" } as const;
  const group = { numberOfPetitioners: 1, petitionerPartyIds: [], matter };
  return (await t.done(t.petition.registration.register(t.as(OFFICE), { ...letter, ...group }))).id;
}

/**
 * A clerk whose sister wrote in is out of the matter at once, and the head names who goes on. In another one the petitioner
 * asks on paper that somebody withdraw, and the head finds no ground. The third request waits.
 */
export const staffWhoWithdrew: Story = {
  title: "Staff of a petition office who withdrew",
  async tell(t) {
    const { recusals } = t.petition;
    t.on("2026-06-15 09:30");
    const sister = await registered(t, "请求核定丈夫的工伤待遇。");
    const kin = { petitionId: sister, ground: "PETITIONER", reason: "来信人系本人姐姐" } as const;
    const own = await t.done(recusals.request(t.as(OFFICE), kin));
    t.on("2026-06-16 09:00");
    const decision = { recusalId: own.id, reason: "近亲属关系属实", takenOverBy: "办信科副科长" };
    await t.done(recusals.grant(t.as("petition-head"), decision));
    t.on("2026-06-17 10:00");
    const wages = await registered(t, "请求查处拖欠保洁员工资。");
    const onPaper = { petitionId: wages, about: "二号窗口接待人员", ground: "MATTER" } as const;
    const asked = await t.done(recusals.request(t.as(OFFICE), { ...onPaper, reason: "其曾在该物业公司任职" }));
    t.on("2026-06-18 11:00");
    const none = { recusalId: asked.id, reason: "经核实系同名，未在该公司任职" };
    await t.done(recusals.reject(t.as("petition-head"), none));
    t.on("2026-06-22 08:30");
    const road = await registered(t, "请求修复村道排水沟。");
    const waiting = { petitionId: road, about: "电话接听人员", ground: "PETITIONER" } as const;
    await t.done(recusals.request(t.as(OFFICE), { ...waiting, reason: "与来信人有债务往来" }));
  },
};
