import { FieldResolver, Resolver, Root } from "type-graphql";
import { PartyReference } from "../../shared/references/references.type.ts";
import { PublicSecuritySitting, SittingGuardian } from "./public-security-sitting.type.ts";

@Resolver(() => PublicSecuritySitting)
export class PublicSecuritySittingResolver {
  @FieldResolver(() => [PartyReference], { description: "The parties who came in person. 到场当事人" })
  presentParties(@Root() { presentPartyIds }: PublicSecuritySitting): PartyReference[] {
    return presentPartyIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [PartyReference], { description: "The parties an agent came for. 由代理人到场" })
  representedParties(@Root() { representedPartyIds }: PublicSecuritySitting): PartyReference[] {
    return representedPartyIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [SittingGuardian], { description: "The guardians of minor parties. 监护人" })
  guardians(@Root() { guardians }: PublicSecuritySitting): SittingGuardian[] {
    return guardians;
  }
}

@Resolver(() => SittingGuardian)
export class SittingGuardianResolver {
  @FieldResolver(() => PartyReference, { nullable: true, description: "The party who is a minor. 未成年当事人" })
  party(@Root() { partyId }: SittingGuardian): PartyReference {
    return { id: partyId };
  }
}
