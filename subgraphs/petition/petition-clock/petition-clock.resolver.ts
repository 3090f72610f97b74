import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";

@Resolver(() => Petition)
export class PetitionClockResolver {
  @FieldResolver(() => [Deadline], { description: "Its clocks, the earliest first. 期限" })
  async deadlines(@Root() { id }: Petition, @Ctx() { readers, clock }: PetitionContext): Promise<object[]> {
    return asOf(clock.today(), await readers.clocks.load(id), clock.now());
  }
}
