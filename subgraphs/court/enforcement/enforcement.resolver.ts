import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import { JudicialConfirmation } from "../confirmation/confirmation.type.ts";
import type { CourtContext } from "../context.ts";
import { ApplyForEnforcementInput, applyForEnforcement } from "./enforcement.payload.ts";
import { EnforcementApplication } from "./enforcement.type.ts";

@Resolver(() => EnforcementApplication)
export class EnforcementResolver {
  @Mutation(() => applyForEnforcement.type, {
    description: "A party applies to enforce a confirmed agreement that another did not perform. 申请执行",
  })
  async applyForEnforcement(
    @Input(() => ApplyForEnforcementInput) input: ApplyForEnforcementInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return applyForEnforcement.answer(await services.enforcements.apply(viewer, input));
  }

  @FieldResolver(() => PartyReference, { nullable: true, description: "The party that applies. 申请执行人" })
  applicant(@Root() { applicantId }: EnforcementApplication): PartyReference {
    return { id: applicantId };
  }

  @FieldResolver(() => PartyReference, { nullable: true, description: "The party in default. 被执行人" })
  defaultingParty(@Root() { defaultingPartyId }: EnforcementApplication): PartyReference {
    return { id: defaultingPartyId };
  }

  @FieldResolver(() => [Deadline], { description: "The window it used. 申请执行期间" })
  async deadlines(@Root() { id }: EnforcementApplication, @Ctx() { readers, clock }: CourtContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id), clock.now());
  }
}

@Resolver(() => JudicialConfirmation)
export class ConfirmationEnforcementResolver {
  @FieldResolver(() => EnforcementApplication, {
    nullable: true,
    description: "The application to enforce it; for the court and the parties. 申请执行",
  })
  enforcement(@Root() { id }: JudicialConfirmation, @Ctx() { readers }: CourtContext): Promise<object | null> {
    return readers.enforcements.load(id);
  }
}
