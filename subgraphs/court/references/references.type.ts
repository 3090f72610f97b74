import { Directive, Field, ID, ObjectType } from "type-graphql";

/**
 * The dispute as the courts extend it. A class of their own: a field that a resolver adds is added to its class for the
 * whole process, so a class shared with another subgraph would show the fields of both in each.
 */
@Directive('@key(fields: "id")')
@ObjectType("Dispute", { description: "One quarrel followed across all agencies. 矛盾纠纷" })
export class CourtDispute {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

/** Stubs of what people's mediation owns: a court only points at them, by their key. */

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("MediationAgreement", { description: "What the parties agreed before a committee. 调解协议" })
export class AgreementReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("MediationCase", { description: "One mediation of a dispute by one committee. 人民调解案件" })
export class MediationCaseReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}
