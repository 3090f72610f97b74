import { isDay } from "../deadline/day.ts";
import type { ReadText } from "./text-scalar.ts";

const CHECK = "10X98765432";

/** The check character of GB 11643 for the first 17 digits: MOD 11-2. */
export function citizenIdCheck(first17: string): string {
  const sum = [...first17].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return CHECK.charAt(sum % 11);
}

/** GB 11643 identity number: 17 digits with a birth date that exists, and the check character, X in upper case. */
export const readCitizenId: ReadText = (text) => {
  const id = text.toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return { wrong: "it has 17 digits and a check character" };
  if (!isDay(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`))
    return { wrong: "its birth date does not exist" };
  return citizenIdCheck(id.slice(0, 17)) === id[17] ? { value: id } : { wrong: "its check character is wrong" };
};
