import { FieldResolver, Resolver, Root } from "type-graphql";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import { PeoplesMediator } from "./committee.type.ts";

@Resolver(() => PeoplesMediator)
export class MediatorResolver {
  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The committee. 所属调委会" })
  committee(@Root() { committeeId }: PeoplesMediator): OrganizationReference {
    return { id: committeeId };
  }
}
