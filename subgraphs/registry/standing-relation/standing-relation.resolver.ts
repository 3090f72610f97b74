import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { within } from "../../shared/deadline/within.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { RegistryContext } from "../context.ts";
import { Organization } from "../organization/organization.type.ts";
import type { StandingRelationReader } from "./standing-relation.reader.ts";
import { StandingRelation } from "./standing-relation.type.ts";

/** What its resolvers find in the context. */
export interface StandingRelationContext {
  readonly standingRelations: StandingRelationReader;
}

@Resolver(() => StandingRelation)
export class StandingRelationResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The other body. 另一机构" })
  other(@Root() { otherId }: StandingRelation, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(otherId);
  }
}

@Resolver(() => Organization)
export class OrganizationRelationResolver {
  @FieldResolver(() => [StandingRelation], {
    description: "Who leads, guides, co-ordinates, joins or hosts it, and whom it does, on a day. 机构关系",
  })
  async relations(
    @Arg("on", () => Day, { nullable: true, description: "Which day; today where it is left out. 日期" })
    on: string | null,
    @Root() { id }: Organization,
    @Ctx() { standingRelations, clock }: StandingRelationContext & RegistryContext,
  ): Promise<object[]> {
    const rows = within(on ?? clock.today(), await standingRelations.load(id));
    return rows.map(({ fromId, toId, ...row }) =>
      fromId === id ? { ...row, side: "FROM", otherId: toId } : { ...row, side: "TO", otherId: fromId },
    );
  }
}
