import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { ConnectionOf } from "../../shared/paging/connection.ts";
import { type PageAsked, courtPage } from "../court/court-list.reader.ts";
import type { ConfirmationEntity } from "./confirmation.entity.ts";
import { confirmationRepository } from "./confirmation.repository.ts";
import type { ConfirmationState } from "./confirmation.states.ts";

const LIST = { list: "judicialConfirmations", dayOf: ({ appliedOn }: ConfirmationEntity) => appliedOn };

/** The work list of applications. */
export class ConfirmationListService {
  constructor(private readonly db: DataSource) {}

  page(
    viewer: Viewer,
    filter: { readonly states: readonly ConfirmationState[] | null; readonly prioritised?: boolean | null },
    asked: PageAsked,
  ): Promise<ConnectionOf<ConfirmationEntity>> {
    return courtPage(LIST, { viewer, filter, asked }, confirmationRepository(this.db.manager));
  }
}
