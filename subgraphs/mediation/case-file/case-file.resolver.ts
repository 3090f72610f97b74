import { Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { MediationContext } from "../context.ts";
import { ofTheCommittee } from "../mediation-case/mediation-case.rules.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { ArchiveCaseFileInput, CompileCaseFileInput, archiveCaseFile, compileCaseFile } from "./case-file.payload.ts";
import { standardDocuments } from "./case-file.rules.ts";
import { CaseFile, StandardDocument, caseFileAvailability } from "./case-file.type.ts";

@Resolver(() => CaseFile)
export class CaseFileResolver {
  @Mutation(() => compileCaseFile.type, { description: "Sets the list of contents of a case's file. 整理案卷" })
  async compileCaseFile(
    @Input(() => CompileCaseFileInput) input: CompileCaseFileInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return compileCaseFile.answer(await services.caseFiles.compile(viewer, input));
  }

  @Mutation(() => archiveCaseFile.type, {
    description: "Puts the file away once the case is over and nothing is missing. 归档",
  })
  async archiveCaseFile(
    @Input(() => ArchiveCaseFileInput) input: ArchiveCaseFileInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return archiveCaseFile.answer(await services.caseFiles.archive(viewer, input));
  }

  @Query(() => [StandardDocument], {
    description: "The standard papers of people's mediation, in the order of the file. 人民调解格式文书目录",
  })
  standardMediationDocuments(): readonly object[] {
    return standardDocuments;
  }

  @FieldResolver(() => MediationCase, { nullable: true, description: "The case. 案件" })
  mediationCase(@Root() { caseId }: CaseFile, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.cases.byId.load(caseId);
  }

  @FieldResolver(() => [caseFileAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, committeeId }: CaseFile, @Ctx() { viewer }: MediationContext): object[] {
    return caseFileAvailability.list(state, viewer.post, () => ofTheCommittee(committeeId, viewer.organizationId));
  }
}

@Resolver(() => MediationCase)
export class CaseFileOfCaseResolver {
  @FieldResolver(() => CaseFile, {
    nullable: true,
    description: "Its file, for the committee's own people; empty until somebody begins it. 案卷",
  })
  file(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.caseFiles.ofCase.load(id);
  }
}
