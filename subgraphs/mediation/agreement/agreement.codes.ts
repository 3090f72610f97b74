export const agreementForms = {
  ORAL: { en: "By word of mouth, recorded by the mediator.", zh: "口头协议" },
  WRITTEN: { en: "In writing.", zh: "书面协议" },
} as const;
export type AgreementForm = keyof typeof agreementForms;

/** The three groups of signatures a written agreement takes effect by (People's Mediation Law, art. 29). */
export const signatureKinds = {
  PARTY: { en: "A party signed, sealed or gave a fingerprint.", zh: "当事人签名、盖章或者按指印" },
  MEDIATOR: { en: "The mediator signed.", zh: "人民调解员签名" },
  COMMITTEE_SEAL: { en: "The committee's seal.", zh: "人民调解委员会印章" },
} as const;
export type SignatureKind = keyof typeof signatureKinds;
