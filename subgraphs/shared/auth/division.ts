/**
 * GB/T 2260 codes nest by trailing zeros: 420000 holds 421000 holds 421003.
 * Returns the digits two codes must share, so that `421000` gives `4210`.
 */
export const divisionPrefix = (code: string): string => code.replace(/(?:00)+$/, "");

/** True where work in `covering` includes matters of `code`. */
export const coversDivision = (covering: string, code: string): boolean => code.startsWith(divisionPrefix(covering));
