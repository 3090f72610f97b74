import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import { PetitionClockTurn } from "./petition-clock.type.ts";

@Resolver(() => Petition)
export class PetitionClockResolver {
  @FieldResolver(() => [Deadline], { description: "Its clocks, the earliest first. 期限" })
  async deadlines(@Root() { id }: Petition, @Ctx() { readers, clock }: PetitionContext): Promise<object[]> {
    return asOf(clock.today(), await readers.clocks.load(id), clock.now());
  }

  @FieldResolver(() => [PetitionClockTurn], {
    nullable: true,
    description:
      "How its clocks turned, where it belongs to no dispute; with a dispute the timeline says so. 期限变动记录",
  })
  clockTurns(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.clockTurns.load(id);
  }
}
