import { Directive, Field, ID, ObjectType } from "type-graphql";

/** Stubs of what the registry owns: an agency only points at them, by their key. */

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Organization", { description: "A body that takes part in handling disputes. 机构" })
export class OrganizationReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Party", { description: "A party to one dispute; there is no page of a person across disputes. 当事人" })
export class PartyReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

/** The dispute as every agency extends it. */
@Directive('@key(fields: "id")')
@ObjectType("Dispute", { description: "One quarrel followed across all agencies. 矛盾纠纷" })
export class DisputeReference {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}
