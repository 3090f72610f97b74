import { Arg, Ctx, Directive, ID, Query, Resolver } from "type-graphql";
import { DisputeNumber } from "../scalars/scalars.ts";
import type { FindKnownDispute } from "./known-dispute.reader.ts";
import { KnownDispute } from "./known-dispute.type.ts";

/** What the part puts into every agency's context. */
export interface KnownDisputeContext {
  readonly findKnownDispute: FindKnownDispute;
}

@Resolver()
export class KnownDisputeResolver {
  @Directive("@inaccessible")
  @Directive("@shareable")
  @Query(() => KnownDispute, {
    nullable: true,
    description: "A dispute this agency knows and the viewer may see. 已知纠纷",
  })
  knownDispute(
    @Arg("number", () => DisputeNumber, { nullable: true, description: "The hub's number. 纠纷编号" })
    number: string | null,
    @Arg("id", () => ID, { nullable: true, description: "The opaque id. 标识" }) id: string | null,
    @Ctx() { findKnownDispute }: KnownDisputeContext,
  ): Promise<object | null> {
    return findKnownDispute({ number, id });
  }
}
