import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Carrier } from "../access/carrier.ts";

/** Stubs of what the registry owns: an agency only points at them, by their key. */

@Carrier()
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Organization", { description: "A body that takes part in handling disputes. 机构" })
export class OrganizationReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

@Carrier()
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Party", { description: "A party to one dispute; there is no page of a person across disputes. 当事人" })
export class PartyReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

/** Stubs of what people's mediation owns: the agencies that hand over to it only point at them. */

@Carrier()
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("MediationCase", { description: "One mediation of a dispute by one committee. 人民调解案件" })
export class MediationCaseReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

@Carrier()
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("MediationAgreement", { description: "What the parties agreed before a committee. 调解协议" })
export class MediationAgreementReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}
