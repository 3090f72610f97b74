import { Ctx, Mutation, Resolver } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { AskKnownElsewhereInput, askKnownElsewhere } from "./known-elsewhere.payload.ts";

@Resolver()
export class KnownElsewhereResolver {
  /** A mutation because asking is an act: it is recorded before it is answered. */
  @Mutation(() => askKnownElsewhere.type, {
    description:
      "Asks whether a quarrel is known elsewhere: yes or no, and the asking is recorded. 查询是否已在他处登记",
  })
  async askKnownElsewhere(
    @Input(() => AskKnownElsewhereInput) input: AskKnownElsewhereInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return askKnownElsewhere.answer(await services.knownElsewhere.ask(viewer, input));
  }
}
