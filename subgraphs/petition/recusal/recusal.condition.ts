import type { RowCondition } from "../../shared/auth/visible-rows.ts";
import type { Actor } from "../../shared/auth/viewer.ts";

/**
 * A condition that holds where the viewer has not stepped aside in the petition. It is part of every statement that reads
 * petitions or acts on one, so a petition answers somebody with an interest in it like one that does not exist. What was
 * rejected ends it.
 *
 * An interest one declared goes along to another body. Whom a head found counts at the head's own body only: nobody is kept
 * from a petition by another body, and a petitioner by none.
 *
 * Law: Regulations on Petition Work, art. 28; that it is not read either, and how far a head's word goes, by own decision.
 */
export const notWithdrawn = (
  petitionId: string,
  { personId, organizationId, post }: Pick<Actor, "personId" | "organizationId" | "post">,
): RowCondition =>
  post === "PARTY"
    ? { sql: "TRUE", parameters: {} }
    : {
        sql: `NOT EXISTS (SELECT 1 FROM petition_recusal wr
          WHERE wr.petition_id = ${petitionId} AND wr.staff_id = :withdrawn AND wr.state <> 'REJECTED'
            AND (wr.asked_by = 'OFFICER' OR wr.body_id = :withdrawnAt))`,
        parameters: { withdrawn: personId, withdrawnAt: organizationId },
      };
