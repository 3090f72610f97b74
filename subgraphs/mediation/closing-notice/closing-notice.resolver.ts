import { FieldResolver, Resolver, Root } from "type-graphql";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { closingText } from "./closing-notice.rules.ts";
import { ClosingNotice } from "./closing-notice.type.ts";

@Resolver(() => MediationCase)
export class ClosingNoticeResolver {
  @FieldResolver(() => ClosingNotice, {
    nullable: true,
    description: "What the parties are told at an end without agreement: the ground and the routes left. 调解终止告知",
  })
  closingNotice(@Root() ended: MediationCase): object | null {
    return closingText(ended) ?? null;
  }
}
