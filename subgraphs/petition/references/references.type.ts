import { Directive, Field, ID, ObjectType } from "type-graphql";

/**
 * The dispute as petition work extends it. A class of its own: a field resolver's field is added to its class for the
 * whole process, so a class shared with another subgraph would carry this field into that one's schema.
 */
@Directive('@key(fields: "id")')
@ObjectType("Dispute", { description: "One quarrel followed across all agencies. 矛盾纠纷" })
export class PetitionDispute {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}
