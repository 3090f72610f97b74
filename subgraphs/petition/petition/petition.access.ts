import type { AccessTable, FieldRule, RowRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { PetitionContext } from "../context.ts";
import type { PetitionEntity } from "./petition.entity.ts";
import { readsText } from "./petition.rules.ts";
import { petitionProcedure } from "./petition.states.ts";

const petitionRows: RowRule = {
  code: "PETITIONS",
  en: "An office and the body that answers see their own, other bodies concerned, those chased among them, what they are concerned with, the body next above from the day it may be asked to review, the centre those that belong to disputes of its divisions, a committee those referred to it, a party those it brought; courts and the police none. What belongs to no dispute, as every complaint does, none but these bodies see; a complaint is with its office alone. Whoever stepped aside in one sees it no longer.",
  zh: "受理机构和办理机关看本单位的，其他有关机关（含被督办机关）看其有关的，上一级机关自可提出复查复核之日起看其相关的，调处中心看本辖区纠纷的，调委会看移交给它的，当事人看本人提出的，法院和公安机关不可见；不属于纠纷的事项（包括检举控告）仅受理机构、办理机关和上述有关机关可见；本人回避的不再可见",
  source:
    "Regulations on Petition Work, arts. 28 and 30; Personal Information Protection Law, arts. 6 and 34; domain rules D.6",
};

/** A petition, or a row that names one. */
type OfPetition = PetitionEntity | { readonly petitionId: string };

async function mayReadText(viewer: Viewer, row: OfPetition, { readers }: PetitionContext): Promise<boolean> {
  const petition = "petitionId" in row ? await readers.petitions.byId.load(row.petitionId) : row;
  return petition !== null && readsText(petition, viewer);
}

export const petitionText: FieldRule<OfPetition, PetitionContext> = {
  code: "PETITION_TEXT",
  en: "What a petition says and what it was answered is for its office, the body that answers it, the bodies it is with besides, the one that was asked to review among them, and whoever brought it; once it was routed it is nobody's here.",
  zh: "信访内容和答复仅受理机构、办理机关、其他有关机关（含已被请求复查复核的机关）和信访人可见；已转交的，平台不再显示",
  source: "Regulations on Petition Work, art. 30; Personal Information Protection Law, arts. 6 and 44",
  may: (viewer, row, context) => mayReadText(viewer, row, context),
};

export const petitionWork: FieldRule<OfPetition, PetitionContext> = {
  code: "PETITION_WORK",
  en: "How a petition is worked on, by whom it was brought how often, and what it was answered is for its office, the body that answers it, the bodies it is with besides, the one that was asked to review among them, and whoever brought it; the centre, the committee and a body that may yet be asked learn where it stands and its class.",
  zh: "信访事项的办理过程、提出人数和次数、答复结果仅受理机构、办理机关、其他有关机关（含已被请求复查复核的机关）和信访人可见，调处中心、调委会和尚未被请求复查复核的上一级机关仅可见状态和类别",
  source:
    "Regulations on Petition Work, arts. 30 and 46; Personal Information Protection Law, art. 6; domain rules D.6",
  may: (viewer, row, context) => mayReadText(viewer, row, context),
};

export const betweenDesks: FieldRule<{ readonly petitionId: string }, PetitionContext> = {
  code: "BETWEEN_PETITION_DESKS",
  en: "What one desk demands of another and is told is for the people of the bodies the petition is with.",
  zh: "督办要求和回复仅涉事各机关工作人员可见",
  source: "Regulations on Petition Work, art. 38; own decision: it is between the bodies",
  may: async (viewer, { petitionId }, { readers }) => {
    const petition = await readers.petitions.byId.load(petitionId);
    return viewer.post !== "PARTY" && petition !== null && readsText(petition, viewer);
  },
};

export const petitionAccess: AccessTable = {
  rows: { Petition: petitionRows },
  fields: {
    Query: [[asked, "petition petitions"]],
    Petition: [
      [
        shown,
        "id dispute office competentBody availableActions number petitionClass channel receivedAt registeredAt state routedTo routedOn notifiedOn acceptedOn version carriedOutOn",
      ],
      [petitionText, "matter petitioners notice"],
      [petitionWork, "field isInitial repeatOf numberOfPetitioners representatives reentryGround"],
    ],
    Dispute: [[shown, "petitions"]],
  },
  acts: [...actsOf(petitionProcedure)],
};
