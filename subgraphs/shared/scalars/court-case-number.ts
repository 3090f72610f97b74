import type { ReadText } from "./text-scalar.ts";

/** Year in brackets, court code, type code, number, 号, and a suffix for rulings of the same case. */
const FORM =
  /^\((\d{4})\)(最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新军兵](?:\d{2}(?:\d{2})?)?)([一-龥]{1,6}?)(\d+)号(之[一二三四五六七八九十]+)?$/;

/** The parts of a case number, e.g. 2022, 鄂1003, 诉前调, 123. */
export interface CourtCaseNumberParts {
  readonly year: number;
  readonly court: string;
  readonly type: string;
  readonly serial: number;
}

const halfWidth = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** Takes a case number apart; undefined when it is none. Full-width brackets and digits are accepted. */
export function partsOfCaseNumber(text: string): CourtCaseNumberParts | undefined {
  const [, year, court, type, serial] = FORM.exec(halfWidth(text)) ?? [];
  return year && court && type && serial ? { year: Number(year), court, type, serial: Number(serial) } : undefined;
}

/** Source: Supreme People's Court rules on case numbers of 2015 as amended by 法〔2018〕335号. Kept with half-width brackets. */
export const readCourtCaseNumber: ReadText = (text) =>
  partsOfCaseNumber(text) ? { value: halfWidth(text) } : { wrong: "it reads like (2022)鄂1003诉前调123号" };
