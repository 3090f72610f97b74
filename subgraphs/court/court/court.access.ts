import type { FieldRule, RowRule } from "../../shared/access/access-rule.ts";
import type { CourtContext } from "../context.ts";
import { ofTheCourtOrParty, seesStateOnly } from "./court.rules.ts";

/** Rules both of a court's procedures go by; `ofCourtTrack` is the statements' side of `courtRows`. */

export const courtRows: RowRule = {
  code: "COURT_TRACKS",
  en: "A court sees its own, the centre those of its divisions, a committee those it was invited to or whose agreement it is, a petition office that has to do with the dispute that there is one, a party its own; the police none.",
  zh: "法院看本院的，调处中心看本辖区的，调委会看受邀调解或者涉及其协议的，信访机构仅知有无，当事人看本人的，公安机关不可见",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.6",
};

export const moreThanState: FieldRule = {
  code: "STATE_ONLY_TO_PETITION_OFFICES",
  en: "A petition office learns that a court has the matter and where it stands, nothing more.",
  zh: "信访机构仅可见状态",
  source: "Court-Invited Mediation Provisions, art. 2; domain rules D.6",
  may: (viewer) => !seesStateOnly(viewer),
};

export const courtAndParties: FieldRule<{ readonly courtId: string }> = {
  code: "COURT_AND_PARTIES",
  en: "It is for the court and the parties.",
  zh: "仅法院和当事人可见",
  source: "Court-Invited Mediation Provisions, art. 2",
  may: (viewer, { courtId }) => ofTheCourtOrParty(courtId, viewer) === undefined,
};

export const courtCommitteeAndParties: FieldRule<{ readonly id: string; readonly courtId: string }, CourtContext> = {
  code: "COURT_COMMITTEE_AND_PARTIES",
  en: "Who refused, and why mediation failed, is for the court, the committee that mediated last, and the parties; others learn the outcome.",
  zh: "拒绝调解的当事人和未成原因仅法院、最后承办的调委会和当事人可见，其他单位仅可见结果",
  source: "Court-Invited Mediation Provisions, arts. 2 and 22; domain rules D.6",
  may: async (viewer, { id, courtId }, { readers }) =>
    ofTheCourtOrParty(courtId, viewer) === undefined ||
    (viewer.organizationId !== null &&
      (await readers.handOvers.load(id)).at(-1)?.committeeId === viewer.organizationId),
};

export const courtsOwn: FieldRule<{ readonly courtId: string }> = {
  code: "COURTS_OWN",
  en: "It is for the court's own people.",
  zh: "仅本院可见",
  source: "Own decision: what a court looks into of its own accord",
  may: ({ organizationId }, { courtId }) => organizationId === courtId,
};
