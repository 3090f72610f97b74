import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { MediationAgreement } from "../agreement/agreement.type.ts";
import type { MediationContext } from "../context.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { RecordRecourseInput, recordRecourse } from "./recourse.payload.ts";
import { Recourse } from "./recourse.type.ts";

@Resolver(() => Recourse)
export class RecourseResolver {
  @Mutation(() => recordRecourse.type, {
    description:
      "Links a contested agreement to what follows it: a new mediation or an outside procedure. 记录反悔后途径",
  })
  async recordRecourse(
    @Input(() => RecordRecourseInput) input: RecordRecourseInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordRecourse.answer(await services.recourses.record(viewer, input));
  }

  @FieldResolver(() => MediationCase, { nullable: true, description: "The new case, if any. 重新调解案件" })
  async mediationCase(@Root() { caseId }: Recourse, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return caseId === null ? null : readers.cases.byId.load(caseId);
  }
}

@Resolver(() => MediationAgreement)
export class AgreementRecourseResolver {
  @FieldResolver(() => [Recourse], { description: "Where it led after it was contested. 反悔后途径" })
  recourses(@Root() { id }: MediationAgreement, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.recourses.load(id);
  }
}
