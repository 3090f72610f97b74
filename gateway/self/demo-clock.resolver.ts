import { Arg, Ctx, Int, Mutation, Resolver } from "type-graphql";
import type { DemoClock } from "../../subgraphs/shared/clock/demo-clock.ts";
import { dayOf } from "../../subgraphs/shared/deadline/day.ts";
import { refuse } from "../../subgraphs/shared/errors/refusal.ts";
import { toProblem } from "../../subgraphs/shared/errors/to-problems.ts";
import type { GatewayContext } from "../server/context.ts";
import { MoveDemoClockPayload } from "./demo-clock.type.ts";

/** As many days as one move may take: what a browser waits for. */
const MOST_DAYS = 100;

/** The demo clock, where there is one; production has none, and the mutation is not in its schema. */
export interface DemoClockContext extends GatewayContext {
  readonly demoClock: DemoClock | undefined;
}

@Resolver()
export class DemoClockResolver {
  @Mutation(() => MoveDemoClockPayload, {
    description:
      "Moves the demo world forward day by day; whatever happens on the way happens in order. Demo worlds only. 推进演示时钟",
  })
  async moveDemoClock(
    @Arg("days", () => Int, { description: "How many days, from 1 to 100. 天数" }) days: number,
    @Ctx() { demoClock, viewer }: DemoClockContext,
  ): Promise<MoveDemoClockPayload> {
    if (!demoClock || !viewer?.demo)
      return { problems: [toProblem(refuse("NO_DEMO_WORLD", "Time moves by itself here."))] };
    if (days < 1 || days > MOST_DAYS) {
      const message = `Time goes forward by 1 to ${MOST_DAYS} days at once.`;
      return { problems: [toProblem(refuse("DAYS_OUTSIDE", message, { path: ["days"] }))] };
    }
    const turned = await demoClock.forward(days);
    const now = demoClock.now();
    return { now, today: dayOf(now), turned, problems: [] };
  }
}
