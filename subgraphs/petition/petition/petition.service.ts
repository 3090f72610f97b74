import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import type { PetitionEntity } from "./petition.entity.ts";
import { type PetitionFilter, petitionRepository } from "./petition.repository.ts";

const LIST = "petitions";

/** Reads petitions; what changes them are the procedures of this subgraph. */
export class PetitionService {
  constructor(private readonly db: DataSource) {}

  /** A page of the petitions of the viewer's own body, the newest first. */
  async page(
    viewer: Viewer,
    filter: PetitionFilter,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<PetitionEntity>> {
    const cut = pageOf(LIST, ["instant", "id"], page);
    const repository = petitionRepository(this.db.manager);
    const rows = await repository.pageOfOwn(viewer, filter, cut);
    const keysOf = ({ registeredAt, id }: PetitionEntity) => [registeredAt.toISOString(), id];
    return toConnection(LIST, rows, cut.limit, keysOf, () => repository.countOwn(viewer, filter));
  }
}
