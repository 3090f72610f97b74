import { Directive, Field, ID, ObjectType } from "type-graphql";

/**
 * The dispute as people's mediation extends it. A class of its own: type-graphql adds a field resolver's field to its
 * class for the whole process, so a class shared with another subgraph would carry this field there.
 */
@Directive('@key(fields: "id")')
@ObjectType("Dispute", { description: "One quarrel followed across all agencies. 矛盾纠纷" })
export class MediationDispute {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}
