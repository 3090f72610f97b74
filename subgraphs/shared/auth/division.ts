/**
 * GB/T 2260 codes nest by trailing zeros: 420000 holds 421000 holds 421003.
 * Returns the digits two codes must share, so that `421000` gives `4210`.
 */
export const divisionPrefix = (code: string): string => code.replace(/(?:00)+$/, "");

/** True where work in `covering` includes matters of `code`. */
export const coversDivision = (covering: string, code: string): boolean => code.startsWith(divisionPrefix(covering));

/** A division and those above it, itself first: 421003 lies in 421000 and 420000. */
export const divisionsOver = (code: string): string[] => [
  ...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]),
];
