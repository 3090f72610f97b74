import type { Story, Telling } from "./tell.ts";

const CLERK = "petition-clerk";
const STREET = "jzq-xicheng-street";

/** Leading posts receive on published days: one matter settled, one under way, a day cancelled and one ahead. */
export const receptionDays: Story = {
  title: "Days on which leading posts receive",
  async tell(t) {
    const { receptionDays: days, receptionItems: items } = t.petition;
    t.on("2026-05-25 09:00");
    const open = await t.done(
      days.publish(t.as(CLERK), {
        takesPlaceOn: "2026-06-03",
        place: "区群众来访接待中心一楼",
        postTitle: "区委常委、政法委书记",
        mode: "OPEN_RECEPTION",
        bodyId: "jzq-politics-law",
      }),
    );
    const known = await registered(t, "LETTER", "请求修复被施工车辆压坏的进户道路。");
    const visit = await t.done(
      days.publish(t.as("petition-head"), {
        takesPlaceOn: "2026-06-10",
        place: "荆中社区居委会",
        postTitle: "街道办事处主任",
        mode: "VISIT_WITH_MATTERS",
        bodyId: STREET,
      }),
    );
    t.on("2026-06-03 10:30");
    const brought = await registered(t, "VISIT", "请求核实并补发公益岗位补贴。");
    const arranged = { unitId: "jzq-labour-bureau", arrangement: "核实在岗时间，属实的予以补发", dueOn: "2026-06-17" };
    const taken = { petitionId: brought, receptionDayId: open.id, ...arranged };
    await t.done(items.record(t.as(CLERK), taken));
    t.on("2026-06-10 15:00");
    const onTheSpot = { unitId: STREET, arrangement: "现场勘查后协调施工单位修复", dueOn: "2026-06-26" };
    await t.done(items.record(t.as(CLERK), { petitionId: known, receptionDayId: visit.id, ...onTheSpot }));
    t.on("2026-06-16 09:00");
    const outcome = { outcome: "SETTLED", result: "经核实属实，补贴已补发到账" } as const;
    await t.done(items.conclude(t.as(CLERK), { petitionId: brought, receptionDayId: open.id, ...outcome }));
    t.on("2026-06-18 09:00");
    await publishedAndCancelled(t);
  },
};

async function registered(t: Telling, channel: "VISIT" | "LETTER", matter: string): Promise<string> {
  const { id } = await t.done(
    t.petition.registration.register(t.as(CLERK), {
      petitionClass: "APPEAL_REQUEST",
      channel,
      matter,
      numberOfPetitioners: 1,
      petitionerPartyIds: [],
    }),
  );
  return id;
}

async function publishedAndCancelled(t: Telling): Promise<void> {
  const { receptionDays: days } = t.petition;
  const at = { place: "区群众来访接待中心一楼", mode: "OPEN_RECEPTION" } as const;
  const off = await t.done(days.publish(t.as(CLERK), { ...at, takesPlaceOn: "2026-06-24", postTitle: "信访局局长" }));
  const bureau = { bodyId: "jzq-labour-bureau", postTitle: "人社局局长" };
  await t.done(days.publish(t.as(CLERK), { ...at, ...bureau, takesPlaceOn: "2026-06-30" }));
  t.on("2026-06-19 09:00");
  const reason = "当日召开全区会议，另行公布";
  await t.done(days.cancel(t.as(CLERK), { receptionDayId: off.id, reason }));
}
