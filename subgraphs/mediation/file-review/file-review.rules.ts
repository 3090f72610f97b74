import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { countWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { FileDefect, FileGrade } from "./file-review.codes.ts";

const MOST = 100;

/** A number of 32 bits from a text: FNV-1a, the same on every machine, so that anybody can draw the sample again. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/**
 * The sample: files in the order of the hash of the drawn number and the file's case number, the first `size` of them.
 * The number decides and nobody else: the same number and the same files give the same sample.
 *
 * Source: file review by sample (案卷评查), the way of drawing is an own decision.
 */
export const sampleOf = <File extends { readonly key: string }>(
  files: readonly File[],
  drawNumber: number,
  size: number,
): File[] =>
  files
    .map((file) => ({ file, rank: fnv1a(`${drawNumber}:${file.key}`) }))
    .sort((a, b) => a.rank - b.rank || (a.file.key < b.file.key ? -1 : 1))
    .slice(0, size)
    .map(({ file }) => file);

/**
 * A sample has between one and a hundred files of days that have passed.
 *
 * Source: file review by sample (案卷评查), local practice; its size by own decision.
 */
export function soundDraw(
  { from, until, size }: { readonly from: Day; readonly until: Day; readonly size: number },
  today: Day,
): Refusal | undefined {
  if (size < 1 || size > MOST)
    return refuse("SIZE_OUTSIDE", `A sample has 1 to ${MOST} files.`, countWithin("size", 1, MOST));
  return dayFits(until, from, today, "until", `The days lie in order, the last at ${today} or before.`);
}

/**
 * The reviewer was not the mediator of the case.
 *
 * Source: own decision after the recusal rule for mediators (调解人员回避制度): nobody grades work of their own.
 */
export const notOfTheCase = (
  reviewerIds: readonly string[],
  mediatorIds: readonly string[],
  recusedIds: readonly string[],
): Refusal | undefined =>
  reviewerIds.some((id) => mediatorIds.includes(id) || recusedIds.includes(id))
    ? refuse("OWN_CASE", "A file is reviewed by somebody who did not mediate the case.", {
        path: ["reviewId"],
        type: "OwnCase",
        facts: { mediatorIds },
      })
    : undefined;

/**
 * What is not excellent has a reason; what is not qualified more so.
 *
 * Source: grades of file review (优、良、合格、不合格), local practice; own decision that a grade is explained.
 */
export const defectsFit = (grade: FileGrade, defects: readonly FileDefect[]): Refusal | undefined =>
  (grade === "EXCELLENT") === (defects.length === 0)
    ? undefined
    : refuse("DEFECTS_DO_NOT_FIT", "An excellent file has no defects; any other grade names them.", {
        path: ["defects"],
      });
