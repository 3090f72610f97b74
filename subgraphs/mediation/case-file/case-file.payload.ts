import { Field, InputType, Int } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import type { CaseDocument, RetentionClass } from "./case-file.codes.ts";
import { CaseFile, caseDocumentEnum, caseFileProblems, retentionEnum } from "./case-file.type.ts";

@InputType({ description: "One paper of the list. 卷内文书" })
export class FiledPaperInput {
  @Field(() => caseDocumentEnum, { description: "What it is. 种类" })
  kind: CaseDocument;

  @Field(() => Int, { description: "How many pages. 页数" })
  pages: number;
}

@InputType({ description: "The list of contents of a file. 整理案卷" })
export class CompileCaseFileInput extends CaseChangeInput {
  @Field(() => [FiledPaperInput], { description: "The whole list, in order; it replaces the one before. 卷内目录" })
  documents: FiledPaperInput[];
}

@InputType({ description: "The file is put away. 归档" })
export class ArchiveCaseFileInput extends CaseChangeInput {
  @Field(() => retentionEnum, { description: "How long it is kept. 保管期限" })
  retention: RetentionClass;
}

const file = { name: "file", type: () => CaseFile, description: "The file as it stands now. 案卷" } as const;
export const compileCaseFile = payloadOf("CompileCaseFilePayload", "What came of the list. 整理结果", file);
export const archiveCaseFile = payloadOf(
  "ArchiveCaseFilePayload",
  "What came of putting it away. 归档结果",
  file,
  caseFileProblems,
);
