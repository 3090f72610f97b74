import type { Part } from "../../shared/server/part.ts";
import { onlineChoiceAccess } from "./online-choice.access.ts";
import { OnlineChoiceEntity } from "./online-choice.entity.ts";
import { onlineChoiceHandlers } from "./online-choice.handlers.ts";
import { OnlineChoice1790000701305 } from "./online-choice.migration.ts";
import { OnlineChoiceResolver, ReferralOnlineChoiceResolver } from "./online-choice.resolver.ts";
import { AnotherChosen, StillChoosing } from "./online-choice.type.ts";

/** Who mediates a complaint online: the parties choose, or the court names. */
export const onlineChoicePart: Part = {
  access: onlineChoiceAccess,
  entities: [OnlineChoiceEntity],
  migrations: [OnlineChoice1790000701305],
  resolvers: [OnlineChoiceResolver, ReferralOnlineChoiceResolver],
  types: [AnotherChosen, StillChoosing],
  handlers: onlineChoiceHandlers,
};
