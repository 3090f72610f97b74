/** The procedure a filed case is tried in; it decides how long mediation entrusted after filing may take. */
export const procedureKinds = {
  ORDINARY: { en: "Ordinary procedure.", zh: "普通程序" },
  SUMMARY: { en: "Summary procedure, small claims included.", zh: "简易程序" },
} as const;
export type ProcedureKind = keyof typeof procedureKinds;
