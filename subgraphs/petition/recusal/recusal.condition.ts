/**
 * A condition that holds where the viewer has not stepped aside in the petition; `:withdrawn` is its account. It is part of
 * every statement that reads petitions or acts on one, so a petition answers somebody with an interest in it like one that
 * does not exist. What was rejected ends it.
 *
 * Law: Regulations on Petition Work, art. 28; that it is not read either, by own decision.
 */
export const notWithdrawn = (petitionId: string): string =>
  `NOT EXISTS (SELECT 1 FROM petition_recusal wr
     WHERE wr.petition_id = ${petitionId} AND wr.staff_id = :withdrawn AND wr.state <> 'REJECTED')`;
