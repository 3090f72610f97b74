import type { Part } from "../../shared/server/part.ts";
import type { RegistryContext } from "../context.ts";
import { partyAccess } from "./party.access.ts";
import { PartyEntity, encryptedParty } from "./party.entity.ts";
import { Party1790000000012, PartyGuardian1790000600600, PartyInClear1790000700200 } from "./party.migration.ts";
import { Party } from "./party.type.ts";

/** The parties to a dispute, masked for whoever does not need them whole. */
export const partyPart: Part = {
  access: partyAccess,
  entities: [PartyEntity],
  encrypted: [encryptedParty],
  migrations: [Party1790000000012, PartyGuardian1790000600600, PartyInClear1790000700200],
  types: [Party],
  references: {
    Party: ({ id }: { id: string }, { readers }: RegistryContext) => {
      readers.opening.nameParty(id);
      return readers.parties.byId.load(id);
    },
  },
};
