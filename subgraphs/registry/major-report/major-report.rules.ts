import { coversDivision } from "../../shared/auth/division.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { OrganizationRole } from "../organization/organization.codes.ts";

/** A body of the directory as the rule asks for it. */
interface Body {
  readonly roles: readonly OrganizationRole[];
  readonly divisionCode: string;
}

/**
 * A major dispute is reported to a centre whose division it lies in, its own or a higher one.
 *
 * Source: reporting of major disputes (重大疑难纠纷报告制度) and territorial responsibility (属地管理), local practice.
 */
export const reportedToCentre = (receiver: Body | null, divisionCode: string): Refusal | undefined =>
  receiver?.roles.includes("DISPUTE_CENTRE") && coversDivision(receiver.divisionCode, divisionCode)
    ? undefined
    : refuse("NOT_A_CENTRE_OF_IT", `Report to a handling centre whose division includes ${divisionCode}.`, {
        path: ["receiverId"],
      });

/** What was reported to a centre is answered before it is reported there again. Source: own decision. */
export const noneUnanswered = (open: { readonly id: string } | null): Refusal | undefined =>
  open
    ? refuse("REPORT_OPEN", "A report of this dispute waits for that centre's answer.", {
        path: ["receiverId"],
        type: "ReportOpen",
        facts: { reportId: open.id },
      })
    : undefined;
