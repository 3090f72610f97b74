import type { Part } from "../../shared/server/part.ts";
import { registrationAccess } from "./registration.access.ts";
import { TooManyRepresentatives } from "./registration.payload.ts";
import { RegistrationResolver } from "./registration.resolver.ts";

/** What an office does with what comes in before it goes on its way. */
export const registrationPart: Part = {
  access: registrationAccess,
  resolvers: [RegistrationResolver],
  types: [TooManyRepresentatives],
};
