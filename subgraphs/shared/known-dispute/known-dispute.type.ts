import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DisputeNumber } from "../scalars/scalars.ts";

@Directive("@inaccessible")
@Directive("@shareable")
@ObjectType({ description: "What an agency knows of a dispute, for the gateway while the registry is down. 已知纠纷" })
export class KnownDispute {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => DisputeNumber, { description: "The hub's own number. 纠纷编号" })
  number: string;
}
