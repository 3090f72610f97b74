import { FieldResolver, Resolver, Root } from "type-graphql";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { MediationGuidance } from "./guidance.type.ts";

@Resolver(() => MediationGuidance)
export class MediationGuidanceResolver {
  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The court or police body. 引导单位" })
  body(@Root() { bodyId }: MediationGuidance): OrganizationReference {
    return { id: bodyId };
  }
}

@Resolver(() => MediationCase)
export class CaseGuidanceResolver {
  @FieldResolver(() => MediationGuidance, {
    nullable: true,
    description: "The court or police body that pointed the applicant here, and the day; null where none did. 引导申请",
  })
  guidedBy(@Root() { guidedById, guidedOn }: MediationCase): MediationGuidance | null {
    return guidedById === null || guidedOn === null ? null : { bodyId: guidedById, on: guidedOn };
  }
}
