import type { Story } from "./tell.ts";

/** The centre as a place: a lent post, reports by the month, and who is on duty this week. */
export const daysAtTheCentre: Story = {
  title: "A lent post, monthly reports, and the duty roster",
  async tell(t) {
    t.on("2026-04-01 09:00");
    const { secondments, periodicReports, duty } = t.registry;
    const [head, clerk] = [t.as("centre-head"), t.as("centre-clerk")];
    const lent = { homeBodyId: "jzq-justice", post: "CENTRE_CLERK", since: "2026-04-01", until: "2027-03-31" } as const;
    await t.done(secondments.begin(head, lent));
    for (const [rhythm, dueWithinDays] of [
      ["MONTHLY", 5],
      ["QUARTERLY", 10],
    ] as const)
      await t.done(periodicReports.setSchedule(head, { rhythm, divisionCode: "421003", dueWithinDays }));
    const months = { rhythm: "MONTHLY", from: "2026-04-01", periods: 3 } as const;
    const ofCommittee = await t.done(periodicReports.plan(clerk, { ...months, organizationId: "jzq-committee" }));
    const ofStation = await t.done(periodicReports.plan(clerk, { ...months, organizationId: "jzq-police" }));
    const quarter = { rhythm: "QUARTERLY", from: "2026-04-01", periods: 1, organizationId: "jzq-committee" } as const;
    await t.done(periodicReports.plan(clerk, quarter));

    t.on("2026-05-04 10:00");
    const text = "四月受理邻里、物业纠纷较多，装修季漏水问题集中，已会同物业开展提醒。";
    await t.done(periodicReports.submit(t.as("mediator"), { reportId: ofCommittee.id, nothingToReport: false, text }));
    await t.done(periodicReports.submit(t.as("station-head"), { reportId: ofStation.id, nothingToReport: true }));

    t.on("2026-06-19 15:00");
    const week = { since: "2026-06-22", until: "2026-06-26" } as const;
    const atWindow = { ...week, post: "MEDIATOR", windowId: "jzq-w2", hours: "ALL_DAY" } as const;
    await t.done(duty.plan(t.as("committee-head"), atWindow));
    for (const hours of ["MORNING", "AFTERNOON"] as const)
      await t.done(duty.plan(clerk, { ...week, post: "CENTRE_CLERK", windowId: "jzq-w1", hours }));
  },
};
