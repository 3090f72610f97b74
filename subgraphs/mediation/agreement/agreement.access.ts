import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { rowsOfDispute, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { MediationContext } from "../context.ts";
import { ofCommitteeOrParty } from "../mediation-case/mediation-case.access.ts";
import type { AgreementEntity } from "./agreement.entity.ts";
import { agreementProcedure } from "./agreement.states.ts";

type Agreement = Pick<AgreementEntity, "disputeId" | "committeeId">;

/** Whether the viewer reads what was agreed, and not only that something was. */
export const readsAgreement = async (viewer: Viewer, row: Agreement, context: MediationContext): Promise<boolean> =>
  (await ofCommitteeOrParty(viewer, row, context)) || context.readers.agreements.followed.load(row.disputeId);

/** What every rule on the content of an agreement says, whatever row it is asked of. */
export const contentOfAgreement = {
  code: "AGREEMENT_CONTENT",
  en: "What was agreed is for the committee, the parties, and the courts and police stations with a record of their own of the dispute, which go by it; others learn that there is an agreement and what became of it.",
  zh: "协议内容仅承办调委会、当事人以及已受理该纠纷的法院、公安机关可见，其他单位仅可见协议状态和结果",
  source:
    "Court-Invited Mediation Provisions, art. 2; Police Administrative Case Procedure, art. 186; domain rules D.2 and D.6",
} as const;

const agreementContent: FieldRule<Agreement, MediationContext> = { ...contentOfAgreement, may: readsAgreement };

export const agreementAccess: AccessTable = {
  rows: {
    AgreementSignature: rowsOfTheirOwner,
    MissingSignatures: rowsOfTheirOwner,
    MediationAgreement: rowsOfDispute,
  },
  fields: {
    MediationAgreement: [
      [
        shown,
        "id mediationCase parties availableActions form state whole performedOnTheSpot reachedOn effectiveOn performedOn confirmedBy version",
      ],
      [agreementContent, "terms amount signatures missingSignatures"],
    ],
    MediationCase: [[shown, "agreement"]],
    AgreementSignature: [[shown, "kind signedOn"]],
    MissingSignatures: [[shown, "partyIds mediator seal"]],
  },
  acts: [...actsOf(agreementProcedure)],
};
