import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import {
  type CaseDocument,
  type DocumentNeed,
  type RetentionClass,
  caseDocuments,
  documentNeeds,
  retentionClasses,
} from "./case-file.codes.ts";
import { type CaseFileState, caseFileProcedure } from "./case-file.states.ts";

const stateOfFile = stateEnum(caseFileProcedure);
export const caseDocumentEnum = hubEnum("CaseDocumentKind", "What a paper of a file is. 案卷文书种类", caseDocuments);
export const retentionEnum = hubEnum("RetentionClass", "How long a file is kept. 保管期限", retentionClasses);
export const caseFileAvailability = availabilityOf(caseFileProcedure);

const documentNeedEnum = hubEnum("CaseDocumentNeed", "When a file has to hold a paper. 文书要求", documentNeeds);

@ObjectType({ description: "A paper of the standard forms, the same in every committee. 格式文书" })
export class StandardDocument {
  @Field(() => caseDocumentEnum, { description: "What it is. 种类" })
  kind: CaseDocument;

  @Field(() => documentNeedEnum, { description: "When a file has to hold it. 文书要求" })
  need: DocumentNeed;

  @Field(() => String, { description: "Where the form comes from. 依据" })
  source: string;
}

@ObjectType({ description: "One paper in a list of contents. 卷内文书" })
export class FiledPaper {
  @Field(() => caseDocumentEnum, { description: "What it is. 种类" })
  kind: CaseDocument;

  @Field(() => Int, { description: "How many pages. 页数" })
  pages: number;
}

@ObjectType({ description: "The file of a mediation case: its list of contents, not the papers. 案卷" })
export class CaseFile {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfFile, { description: "Where it stands. 状态" })
  state: CaseFileState;

  @Field(() => [FiledPaper], { description: "The list of contents, in order. 卷内目录" })
  documents: readonly FiledPaper[];

  @Field(() => Int, { description: "All pages together. 总页数" })
  pages: number;

  @Field(() => retentionEnum, { nullable: true, description: "How long it is kept. 保管期限" })
  retention: RetentionClass | null;

  @Field(() => Day, { nullable: true, description: "The day it was put away. 归档日" })
  archivedOn: string | null;

  @Field(() => Day, { nullable: true, description: "Until when it is kept; empty where for ever. 保管至" })
  keptUntil: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  caseId: string;
  committeeId: string;
}

@ObjectType({ implements: Problem, description: "Papers are missing from the file. 案卷材料不全" })
export class FileIncomplete extends Problem {
  @Field(() => [caseDocumentEnum], { description: "What is missing. 缺少的文书" })
  missing: readonly CaseDocument[];
}

@ObjectType({ implements: Problem, description: "The agreement is neither performed nor contested. 协议尚未履行完毕" })
export class AgreementOpen extends Problem {
  @Field(() => String, { description: "Where the agreement stands. 协议状态" })
  agreementState: string;
}

@ObjectType({ implements: Problem, description: "A follow-up visit is still to be made. 尚未回访" })
export class VisitOwed extends Problem {
  @Field(() => ID, { description: "Which visit. 回访" })
  visitId: string;

  @Field(() => Day, { nullable: true, description: "Until when. 回访期限" })
  dueOn: string | null;
}

/** Refusals to put a file away. */
export const caseFileProblems = [FileIncomplete, AgreementOpen, VisitOwed] as const;
