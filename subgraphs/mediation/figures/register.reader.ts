import type { DataSource } from "typeorm";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import { type FigureScope, scopeParameters } from "../../shared/figures/figure-scope.ts";
import { isSmall, withheldOf } from "../../shared/figures/suppression.rules.ts";
import { type MediatorGrade, mediatorGrades } from "../appointment/appointment.codes.ts";
import type { CommitteeKind } from "../committee/committee.codes.ts";
import type { HostKind } from "../composition/composition.codes.ts";

interface OfKindAndPlace {
  readonly divisionCode: string;
  readonly committeeKind: CommitteeKind;
  readonly committees: number;
  readonly activeMediators: number;
  readonly trainingHours: number;
  readonly trained: number;
  readonly grades: Readonly<Record<MediatorGrade, number>>;
}

const GRADES = Object.keys(mediatorGrades) as MediatorGrade[];

const COMMITTEES = `
  WITH trained AS (
    SELECT mediator_id, sum(hours) AS hours FROM mediator_training WHERE held_on BETWEEN $1 AND $2 GROUP BY 1
  )
  SELECT c.division_code AS "divisionCode", c.kind AS "committeeKind", count(DISTINCT c.id)::int AS committees,
    count(m.id) FILTER (WHERE m.active)::int AS "activeMediators",
    coalesce(sum(t.hours), 0)::int AS "trainingHours", count(t.mediator_id)::int AS trained,
    jsonb_build_object(${GRADES.map((grade) => `'${grade}', count(*) FILTER (WHERE m.active AND p.grade = '${grade}')`).join(", ")}) AS grades
  FROM committee c LEFT JOIN mediator m ON m.committee_id = c.id
    LEFT JOIN mediator_appointment p ON p.id = m.id LEFT JOIN trained t ON t.mediator_id = m.id
  WHERE c.division_code LIKE $3 GROUP BY 1, 2 ORDER BY 1, 2`;

/**
 * Committees by kind and place. Who is a mediator is on the public register; what is said of a mediator's skill and
 * training is not, so small counts of these are withheld, and ungraded mediators count as a grade of their own there.
 */
export async function committeeFigures(db: DataSource, scope: FigureScope): Promise<object> {
  const found: OfKindAndPlace[] = await db.query(COMMITTEES, scopeParameters(scope));
  return {
    definitions: definitionsOf(
      "committee.committees.v1",
      "committee.activeMediators.v1",
      "committee.trainingHours.v1",
      "committee.grades.v1",
    ),
    rows: found.map(({ trained, trainingHours, grades, ...row }) => {
      const counts = GRADES.map((grade) => grades[grade]);
      const ungraded = row.activeMediators - counts.reduce((all, one) => all + one, 0);
      const withheld = withheldOf([...counts, ungraded].map((one) => [one]));
      // All mediators are shown: where they cannot hide a small grade, no grade is.
      const hidden = (i: number): boolean => withheld.total || withheld.rows.has(i);
      return {
        ...row,
        trainingHours: isSmall(trained) ? null : trainingHours,
        grades: GRADES.map((grade, i) => ({
          grade,
          mediators: hidden(i) ? null : counts[i],
          suppressed: hidden(i),
        })),
        suppressed: isSmall(trained),
      };
    }),
  };
}

const ROOMS = `
  SELECT s.host_kind AS "hostKind", count(*)::int AS rooms
  FROM mediation_studio s JOIN committee c ON c.id = s.committee_id
  WHERE s.opened_on <= $1 AND (s.closed_on IS NULL OR s.closed_on > $1) AND c.division_code LIKE $2
  GROUP BY 1 ORDER BY 1`;

/** Studios and rooms by host: bodies on the register, which nothing needs to hide. */
export async function roomFigures(db: DataSource, scope: FigureScope): Promise<object> {
  const rows: { readonly hostKind: HostKind; readonly rooms: number }[] = await db.query(
    ROOMS,
    scopeParameters(scope).slice(1),
  );
  return { definitions: definitionsOf("mediation.rooms.v1"), rows };
}
