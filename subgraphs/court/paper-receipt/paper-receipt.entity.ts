import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ServedPaper, ServiceMeans } from "./paper-receipt.codes.ts";

/** The day one party received one paper of the court (送达). Windows and effect are counted from it. */
@Entity("court_paper_receipt")
export class PaperReceiptEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  paper: ServedPaper;

  /** The application that was confirmed, or the case the statement is of. */
  @Column("uuid")
  recordId: string;

  @Column("uuid")
  partyId: string;

  @Column("date")
  receivedOn: Day;

  @Column("text")
  means: ServiceMeans;

  @Column("integer")
  version: number;
}
