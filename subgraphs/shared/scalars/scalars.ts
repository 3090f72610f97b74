import { GraphQLError, GraphQLScalarType } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { isDay } from "../deadline/day.ts";
import { readCitizenId } from "./citizen-id.ts";
import { readCourtCaseNumber } from "./court-case-number.ts";
import { readCreditCode } from "./credit-code.ts";
import { type ReadText, textScalar } from "./text-scalar.ts";

const LINE_LENGTH = 200;
const TEXT_LENGTH = 4_000;
/** Control characters other than tab and line breaks; PostgreSQL cannot store NUL. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

const matching =
  (form: RegExp, wrong: string): ReadText =>
  (text) =>
    form.test(text) ? { value: text } : { wrong };

const upTo =
  (length: number): ReadText =>
  (text) => {
    const value = text.trim();
    if (value === "") return { wrong: "it is empty" };
    if ([...value].length > length) return { wrong: `it is longer than ${length} characters` };
    return UNSTORABLE.test(value) || !value.isWellFormed()
      ? { wrong: "it has characters that cannot be stored" }
      : { value };
  };

export const DisputeNumber = textScalar(
  "DisputeNumber",
  "The hub's own number of a dispute, given once: DS, division, year, serial, as in DS-421003-2022-000123. 纠纷编号",
  matching(/^DS-[1-9]\d{5}-\d{4}-\d{6}$/, "it reads like DS-421003-2022-000123"),
);

export const CourtCaseNumber = textScalar(
  "CourtCaseNumber",
  "A court's case number, as in (2022)鄂1003诉前调123号. 案号",
  readCourtCaseNumber,
);

export const CitizenId = textScalar(
  "CitizenId",
  "An identity number after GB 11643, with its check character. 公民身份号码",
  readCitizenId,
);

export const CreditCode = textScalar(
  "CreditCode",
  "A unified social credit code after GB 32100. 统一社会信用代码",
  readCreditCode,
);

export const DivisionCode = textScalar(
  "DivisionCode",
  "An administrative division after GB/T 2260: six digits. 行政区划代码",
  matching(/^[1-9]\d{5}$/, "it has six digits"),
);

export const Day = textScalar("Day", "A calendar day in China, as in 2026-03-31. 日期", (text) =>
  isDay(text) ? { value: text } : { wrong: "it is no day that exists, as in 2026-03-31" },
);

export const Cny = textScalar("Cny", "A sum in yuan with two decimals, as in 12800.00. 金额（元）", (text) =>
  /^\d{1,12}(?:\.\d{1,2})?$/.test(text) ? { value: Number(text).toFixed(2) } : { wrong: "it reads like 12800.00" },
);

export const Line = textScalar("Line", `One line of text, at most ${LINE_LENGTH} characters. 短文本`, (text) =>
  /[\r\n]/.test(text.trim()) ? { wrong: "it is one line" } : upTo(LINE_LENGTH)(text),
);

export const Text = textScalar("Text", `A text of at most ${TEXT_LENGTH} characters. 长文本`, upTo(TEXT_LENGTH));

const dateTime = GraphQLDateTime.toConfig();

const FIRST_MOMENT = new Date("0001-01-01T00:00:00Z");

/** No calendar and no database has a year nought. */
function ofSomeYear(moment: unknown): unknown {
  if (moment instanceof Date && moment < FIRST_MOMENT)
    throw new GraphQLError("Instant: there is no year nought; a moment reads like 2026-03-31T08:00:00.000Z.");
  return moment;
}

export const Instant = new GraphQLScalarType({
  ...dateTime,
  parseValue: (value) => ofSomeYear(dateTime.parseValue(value)),
  parseLiteral: (node, variables) => ofSomeYear(dateTime.parseLiteral(node, variables)),
  name: "Instant",
  description: "A moment in UTC, as in 2026-03-31T08:00:00.000Z. 时刻",
});
