import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { answered, askPetition, bureau, cityBureau, clerk, provinceBureau, shownClocks } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};

test.each([false, true])(
  "a hearing that was cancelled leaves no day out, and cancelled late it leaves the body late (no dispute: %s)",
  async (apart) => {
    on("2026-03-02");
    const { id: petitionId } = await answered(hub, { apart });
    const target = { petitionId };
    const { hearings, reviewSteps } = hub.running.petition.services;
    const upheld = { outcome: "UPHELD", result: "NOT_SUPPORTED", conclusion: "维持", legalGround: "条例" } as const;
    done(await reviewSteps.received(bureau, { ...target, receivedOn: "2026-03-02" }));
    done(await reviewSteps.request(cityBureau, { ...target, requestedOn: "2026-03-02" }));
    done(await reviewSteps.decide(cityBureau, { ...target, ...upheld }));
    done(await reviewSteps.received(clerk, { ...target, receivedOn: "2026-03-02" }));
    on("2026-03-31");
    done(await reviewSteps.request(clerk, { ...target, requestedOn: "2026-03-31" }));
    const clock = () => shownClocks(hub, petitionId, ["PET_RECHECK"]);
    // Thirty days from 31 March are 30 April, a Thursday.
    expect(await clock()).toEqual(["PET_RECHECK 2026-04-30 RUNNING"]);

    on("2026-04-10");
    done(await hearings.open(provinceBureau, { ...target, reason: "拟听取各方意见" }));
    expect(await clock()).toEqual(["PET_RECHECK open SUSPENDED"]);
    on("2026-04-17");
    done(await hearings.cancel(provinceBureau, { ...target, reason: "信访人不愿参加" }));
    expect(await clock()).toEqual(["PET_RECHECK 2026-04-30 RUNNING"]);

    on("2026-04-20");
    done(await hearings.open(provinceBureau, { ...target, reason: "再行听证" }));
    on("2026-05-06");
    done(await hearings.cancel(provinceBureau, { ...target, reason: "不再举行" }));
    expect(await clock()).toEqual(["PET_RECHECK 2026-04-30 MISSED"]);

    const query = `query ($id: ID!) { petition(id: $id) { hearings { state excludedDays }
      deadlines { code suspensions { from until } } } }`;
    interface Shown {
      petition: { hearings: object[]; deadlines: { code: string; suspensions: object[] }[] };
    }
    const { data } = await askPetition<Shown>(hub, "petition-head", query, { id: petitionId });
    expect(data.petition.hearings).toEqual([
      { state: "CANCELLED", excludedDays: 0 },
      { state: "CANCELLED", excludedDays: 0 },
    ]);
    // That it stood still for a while is kept, with no day between.
    expect(data.petition.deadlines.find(({ code }) => code === "PET_RECHECK")?.suspensions).toEqual([
      { from: "2026-04-10", until: "2026-04-10" },
      { from: "2026-04-20", until: "2026-04-20" },
    ]);
  },
);
