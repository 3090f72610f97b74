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
