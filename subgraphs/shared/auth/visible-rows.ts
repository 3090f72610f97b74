import { belongsFurther } from "../further-division/further-division.condition.ts";
import { unsealed } from "../seal/seal.condition.ts";
import { divisionPrefix } from "./division.ts";
import type { Viewer } from "./viewer.ts";

/** A condition for `QueryBuilder.andWhere`, with the parameters it names. */
export interface RowCondition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Where a row finds its dispute and division. */
export interface RowColumns {
  /** Column expression of the dispute's id, e.g. `t.dispute_id`. */
  readonly disputeId: string;
  /** Column expression of the GB/T 2260 code, e.g. `t.division_code`. */
  readonly divisionCode: string;
}

const NOBODY: RowCondition = { sql: "FALSE", parameters: {} };
const EVERYBODY: RowCondition = { sql: "TRUE", parameters: {} };

/**
 * Which rows are a viewer's to see, decided in the owning subgraph, inside the one statement that reads them:
 * the centre sees its divisions, with the disputes that belong to them among others; an agency sees disputes its organization holds, held, sent, received or tracks;
 * a party sees its own; an integrator sees no rows; a developer sees the fictional ones of the demo issuer.
 * A row outside this answers like one that does not exist, and so does a sealed one, but to its parties and the bodies its
 * seal names.
 */
export function visibleRows(viewer: Viewer, columns: RowColumns): RowCondition {
  const { sql, parameters } = ofPost(viewer, columns);
  if (viewer.post === "PARTY") return { sql, parameters };
  return {
    sql: `(${sql} AND ${unsealed(columns.disputeId)})`,
    parameters: { ...parameters, sealViewer: viewer.organizationId ?? "" },
  };
}

function ofPost(viewer: Viewer, { disputeId, divisionCode }: RowColumns): RowCondition {
  switch (viewer.post) {
    case "DEVELOPER":
      return viewer.demo ? EVERYBODY : NOBODY;
    case "INTEGRATOR":
    case "SYSTEM":
      return NOBODY;
    case "PARTY":
      return {
        sql: `EXISTS (SELECT 1 FROM party vp WHERE vp.dispute_id = ${disputeId} AND vp.person_id = :viewerPerson)`,
        parameters: { viewerPerson: viewer.personId },
      };
    default:
      return ofOfficial(viewer, disputeId, divisionCode);
  }
}

function ofOfficial(viewer: Viewer, disputeId: string, divisionCode: string): RowCondition {
  const related = `EXISTS (SELECT 1 FROM dispute_relation vr WHERE vr.dispute_id = ${disputeId} AND vr.organization_id = :viewerOrganization)`;
  const parameters = { viewerOrganization: viewer.organizationId };
  if (viewer.agency !== "CENTRE") return { sql: related, parameters };
  return {
    sql: `(${divisionCode} LIKE ANY (:viewerDivisions) OR ${related} OR ${belongsFurther(disputeId, "viewerDivisions")})`,
    parameters: { ...parameters, viewerDivisions: viewer.divisions.map((code) => `${divisionPrefix(code)}%`) },
  };
}
