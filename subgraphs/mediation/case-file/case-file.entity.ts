import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { RetentionClass } from "./case-file.codes.ts";
import type { FiledDocument } from "./case-file.rules.ts";
import type { CaseFileState } from "./case-file.states.ts";

/** The file of a case (案卷): which papers, how many pages, how long it is kept. The papers themselves are not here. */
@Entity("case_file")
export class CaseFileEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("text")
  committeeId: string;

  @Column("text")
  state: CaseFileState;

  /** The list of contents, in the order of the file. */
  @Column("jsonb")
  documents: readonly FiledDocument[];

  @Column("integer")
  pages: number;

  @Column("text", { nullable: true })
  retention: RetentionClass | null;

  @Column("date", { nullable: true })
  archivedOn: Day | null;

  @Column("date", { nullable: true })
  keptUntil: Day | null;

  @Column("integer")
  version: number;
}
