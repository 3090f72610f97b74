import type { ReadText } from "./text-scalar.ts";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of GB 32100 for the first 17: the outer `% 31` matters where the sum is divisible by 31. */
export function creditCodeCheck(first17: string): string {
  const sum = [...first17].reduce((total, character, i) => total + ALPHABET.indexOf(character) * (WEIGHTS[i] ?? 0), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** GB 32100 unified social credit code: 18 characters without I, O, S, V and Z, the last one a check. */
export const readCreditCode: ReadText = (text) => {
  const code = text.toUpperCase();
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code))
    return { wrong: "it has 18 digits and capital letters without I, O, S, V and Z" };
  return creditCodeCheck(code.slice(0, 17)) === code[17] ? { value: code } : { wrong: "its check character is wrong" };
};
