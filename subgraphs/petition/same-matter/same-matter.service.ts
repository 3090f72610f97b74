import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { linkedItems } from "./same-matter.repository.ts";

/** Is it the same matter (同一事项)? Items of the office that are linked with one of its items. */
export class SameMatterService {
  constructor(private readonly db: DataSource) {}

  /**
   * For the office the item came to; anybody else finds nothing, as for an item that does not exist.
   *
   * Law: Regulations on Petition Work, arts. 19 and 36.
   */
  ofPetition({ post, organizationId }: Viewer, petitionId: string): Promise<PetitionEntity[]> {
    const office = post === "PETITION_CLERK" || post === "PETITION_HEAD" ? organizationId : null;
    return office === null ? Promise.resolve([]) : linkedItems(this.db.manager, office, petitionId);
  }
}
