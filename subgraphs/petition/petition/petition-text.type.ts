import type { PetitionContext } from "../context.ts";
import { readsText } from "./petition.rules.ts";

/** A text of a petition as the viewer may read it: whole for the people of the bodies it is with, null for anybody else. */
export async function forItsBodies(
  petitionId: string,
  text: string | null,
  { readers, viewer }: PetitionContext,
): Promise<string | null> {
  const petition = await readers.petitions.byId.load(petitionId);
  return petition && readsText(petition, viewer) ? text : null;
}
