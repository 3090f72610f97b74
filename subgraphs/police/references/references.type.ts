import { Directive, Field, ID, ObjectType } from "type-graphql";

/**
 * The dispute as the police extend it. A class of their own: type-graphql adds a field resolver's field to its class for
 * the whole process, so a class shared with another subgraph would carry this field there.
 */
@Directive('@key(fields: "id")')
@ObjectType("Dispute", { description: "One quarrel followed across all agencies. 矛盾纠纷" })
export class PoliceDispute {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

/** Stubs of what people's mediation owns: the police only point at them, by their key. */

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("MediationCase", { description: "One mediation of a dispute by one committee. 人民调解案件" })
export class MediationCaseReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("MediationAgreement", { description: "What the parties agreed before a committee. 调解协议" })
export class MediationAgreementReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}
