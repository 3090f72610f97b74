import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import type { CourtContext } from "../context.ts";
import { GuidanceQuestion } from "../guidance-question/guidance-question.type.ts";
import { GuidanceClockTurn } from "./guidance-clock.type.ts";

@Resolver(() => GuidanceQuestion)
export class GuidanceClockResolver {
  @FieldResolver(() => [Deadline], { description: "Its clock, with the way to its day. 期限" })
  async deadlines(@Root() { id }: GuidanceQuestion, @Ctx() { readers, clock }: CourtContext): Promise<object[]> {
    return asOf(clock.today(), await readers.guidanceClocks.load(id), clock.now());
  }

  @FieldResolver(() => [GuidanceClockTurn], {
    nullable: true,
    description: "How its clock turned; for the court and whoever asked. 期限变动记录",
  })
  clockTurns(@Root() { id }: GuidanceQuestion, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.guidanceClockTurns.load(id);
  }
}
