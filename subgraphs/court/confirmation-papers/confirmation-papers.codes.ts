/** What an application for judicial confirmation is handed in with (Civil Procedure Interpretation, art. 354). */
export const confirmationPapers = {
  AGREEMENT: { en: "The agreement.", zh: "调解协议" },
  PROOF_OF_MEDIATION: { en: "Proof that the organisation mediated.", zh: "调解组织主持调解的证明" },
  PROPERTY_RIGHTS: {
    en: "Proof of the property rights the agreement is about, where it is about any.",
    zh: "与调解协议相关的财产权利证明等材料",
  },
  IDENTITY_AND_CONTACT: {
    en: "Identity, domicile and contact of both sides.",
    zh: "双方当事人的身份、住所、联系方式等基本信息",
  },
} as const;
export type ConfirmationPaper = keyof typeof confirmationPapers;
