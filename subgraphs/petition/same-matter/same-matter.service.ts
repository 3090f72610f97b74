import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { linkedItems } from "./same-matter.repository.ts";

const LIST = "samePetitionMatters";

/** Is it the same matter (同一事项)? Items of the office that are linked with one of its items. */
export class SameMatterService {
  constructor(private readonly db: DataSource) {}

  /**
   * For the office the item came to; anybody else finds nothing, as for an item that does not exist.
   *
   * Law: Regulations on Petition Work, arts. 19 and 36.
   */
  async ofPetition(
    viewer: Viewer,
    petitionId: string,
    page: { readonly first: number; readonly after?: string | null },
  ): Promise<ConnectionOf<PetitionEntity>> {
    const { post, organizationId } = viewer;
    const cut = pageOf(LIST, ["instant", "id"], page);
    const office = post === "PETITION_CLERK" || post === "PETITION_HEAD" ? organizationId : null;
    const rows =
      office === null ? [] : await linkedItems(this.db.manager, { officeId: office, viewer }, petitionId, cut);
    return toConnection(LIST, rows, cut.limit, ({ registeredAt, id }) => [registeredAt.toISOString(), id]);
  }
}
