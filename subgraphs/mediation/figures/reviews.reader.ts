import type { DataSource } from "typeorm";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import { type FigureScope, scopeParameters } from "../../shared/figures/figure-scope.ts";
import { isSmall, withheldOf } from "../../shared/figures/suppression.rules.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import { type FileDefect, type FileGrade, fileDefects, fileGrades } from "../file-review/file-review.codes.ts";

const GRADES = Object.keys(fileGrades) as FileGrade[];
const DEFECTS = Object.keys(fileDefects) as FileDefect[];

/** Reviews by grade; and by defect, of which a review may have several. */
const STATEMENT = `
  WITH reviewed AS (
    SELECT r.grade, r.defects FROM file_review r
    JOIN mediation_case m ON m.id = r.case_id JOIN committee c ON c.id = r.committee_id
    WHERE r.reviewed_on BETWEEN $1 AND $2 AND r.grade IS NOT NULL AND c.division_code LIKE $3
      AND ${countable("m.dispute_id")}
  )
  SELECT grade AS code, count(*)::int AS files FROM reviewed GROUP BY 1
  UNION ALL
  SELECT defect, count(*)::int FROM reviewed CROSS JOIN LATERAL unnest(defects) AS d (defect) GROUP BY 1`;

/** Reviewed files by grade, which add up to the total, and by defect, which do not. */
export async function fileReviewFigures(db: DataSource, scope: FigureScope): Promise<object> {
  const found: { readonly code: string; readonly files: number }[] = await db.query(STATEMENT, scopeParameters(scope));
  const filesOf = new Map(found.map(({ code, files }) => [code, files]));
  const graded = GRADES.map((grade) => filesOf.get(grade) ?? 0);
  const withheld = withheldOf(graded.map((files) => [files]));
  const reviewed = graded.reduce((all, files) => all + files, 0);
  return {
    definitions: definitionsOf("fileReview.grade.v1", "fileReview.defect.v1"),
    reviewed: withheld.total ? null : reviewed,
    grades: GRADES.map((grade, i) => ({
      grade,
      files: withheld.rows.has(i) ? null : graded[i],
      suppressed: withheld.rows.has(i),
    })),
    defects: DEFECTS.map((defect) => {
      const files = filesOf.get(defect) ?? 0;
      // With the total beside it, files without the defect are a number too.
      const suppressed = isSmall(files) || isSmall(reviewed - files);
      return { defect, files: suppressed ? null : files, suppressed };
    }),
  };
}
