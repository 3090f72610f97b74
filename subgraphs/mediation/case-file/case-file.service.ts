import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { agreementOfCase } from "../agreement/agreement.reader.ts";
import { visitWaiting } from "../follow-up/follow-up.reader.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import type { MediationCaseEntity } from "../mediation-case/mediation-case.entity.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import { countSessions } from "../session/session.reader.ts";
import type { RetentionClass } from "./case-file.codes.ts";
import { CaseFileEntity } from "./case-file.entity.ts";
import { type CaseOfFile, type FiledDocument, keptUntil, mayArchive, soundList } from "./case-file.rules.ts";
import { caseFileProcedure } from "./case-file.states.ts";

export interface CompileCaseFile extends WriteInput, CaseTarget {
  /** The whole list, in the order of the file; it takes the place of the one before. */
  readonly documents: readonly FiledDocument[];
}

export interface ArchiveCaseFile extends WriteInput, CaseTarget {
  readonly retention: RetentionClass;
}

const find = (db: EntityManager, id: string): Promise<CaseFileEntity | null> => rowsOf(db, CaseFileEntity).find(id);

/** The file (案卷): its contents are listed, and it is put away when the case is over and nothing is missing. */
export class CaseFileService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  compile(viewer: Viewer, input: CompileCaseFile): Promise<CaseFileEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "compileCaseFile", input, find }, async (work) => {
      const found = await this.fileForAct(work, viewer, input, "COMPILE");
      if (isRefusal(found)) return found;
      const { ofCase, file, state } = found;
      const refusal = soundList(input.documents);
      if (refusal) return refusal;
      const documents = input.documents.map(({ kind, pages }) => ({ kind, pages }));
      const pages = documents.reduce((sum, one) => sum + one.pages, 0);
      const rows = rowsOf(work.db, CaseFileEntity);
      const row =
        file.version === 0
          ? await rows.insert(Object.assign(file, { state, documents, pages, version: 1 }))
          : await rows.update(Object.assign(file, { state, documents, pages }));
      await work.announce("mediation.FileCompiled", aboutCase(ofCase), {
        ...caseFacts(ofCase),
        fileId: row.id,
        documents: documents.length,
        pages,
      });
      return row;
    });
  }

  archive(viewer: Viewer, input: ArchiveCaseFile): Promise<CaseFileEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "archiveCaseFile", input, find }, async (work) => {
      const found = await this.fileForAct(work, viewer, input, "ARCHIVE");
      if (isRefusal(found)) return found;
      const { ofCase, file, state } = found;
      const refusal = mayArchive(file.documents, await standing(work.db, ofCase));
      if (refusal) return refusal;
      const { retention } = input;
      const row = await rowsOf(work.db, CaseFileEntity).update(
        Object.assign(file, {
          state,
          retention,
          archivedOn: work.today,
          keptUntil: keptUntil(work.today, retention),
        }),
      );
      await work.announce("mediation.FileArchived", aboutCase(ofCase), {
        ...caseFacts(ofCase),
        fileId: row.id,
        number: ofCase.number,
        pages: row.pages,
      });
      return row;
    });
  }

  /** The case, locked, and its file; a file nobody has begun stands empty at the beginning. */
  private async fileForAct(
    work: Work,
    viewer: Viewer,
    { caseId, expectedVersion }: CaseTarget,
    command: "COMPILE" | "ARCHIVE",
  ): Promise<
    | { readonly ofCase: MediationCaseEntity; readonly file: CaseFileEntity; readonly state: CaseFileEntity["state"] }
    | Refusal
  > {
    const ofCase = await caseForAct(work, viewer, { caseId });
    if (isRefusal(ofCase)) return ofCase;
    const file = (await work.db.findOneBy(CaseFileEntity, { caseId })) ?? emptyFile(work, ofCase);
    const state = stale(file, expectedVersion) ?? move(caseFileProcedure, file.state, command, viewer.post);
    return isRefusal(state) ? state : { ofCase, file, state };
  }
}

const emptyFile = (work: Work, { id: caseId, committeeId }: MediationCaseEntity): CaseFileEntity =>
  Object.assign(new CaseFileEntity(), {
    id: work.newId(),
    caseId,
    committeeId,
    state: "COMPILING" as const,
    documents: [],
    pages: 0,
    retention: null,
    archivedOn: null,
    keptUntil: null,
    version: 0,
  });

async function standing(db: EntityManager, { id, state, endedOn }: MediationCaseEntity): Promise<CaseOfFile> {
  const [agreement, sessions, visit] = [
    await agreementOfCase(db, id),
    await countSessions(db, id),
    await visitWaiting(db, id),
  ];
  return { state, endedOn, agreement, sessions, visitWaiting: visit };
}
