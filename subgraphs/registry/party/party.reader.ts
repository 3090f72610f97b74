import DataLoader from "dataloader";
import type { DataSource, EntityManager, SelectQueryBuilder } from "typeorm";
import { recordReads } from "../../shared/audit/audit.trail.ts";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import type { Work } from "../../shared/db/work.ts";
import { isId } from "../../shared/db/rows.ts";
import { decrypted } from "../../shared/encryption/encrypted-table.ts";
import type { FieldCipher } from "../../shared/encryption/field-cipher.ts";
import { maskAddress, maskCitizenId, maskName, maskPhone } from "../../shared/masking/mask.ts";
import type { Foundations } from "../../shared/server/foundations.ts";
import { DisputeEntity } from "../dispute/dispute.entity.ts";
import type { PartyView } from "./party.codes.ts";
import { PartyEntity, encryptedParty } from "./party.entity.ts";
import { type PartyViewing, viewOfParty } from "./party.rules.ts";

/** Intake takes no more; a larger group names representatives (Civil Procedure Law, art. 56). */
export const MOST_PARTIES = 50;

type Encrypted = keyof typeof encryptedParty.columns;

/** A party in clear. */
export type ClearParty = Omit<PartyEntity, Encrypted> & ReturnType<typeof clear>;

/** A party as a viewer is shown it. */
export type ShownParty = ClearParty & { readonly view: PartyView; readonly viewing: PartyViewing };

/** The parties a viewer may see, already masked; one statement a batch. */
export interface PartyReader {
  readonly ofDispute: DataLoader<string, ShownParty[]>;
  readonly byId: DataLoader<string, ShownParty | null>;
}

/** What is shown in full to anybody but the party itself is recorded first; where it cannot be, it is not shown. */
export function partyReader(
  { db, clock, cipher }: Pick<Foundations, "db" | "clock" | "cipher">,
  viewer: Viewer,
): PartyReader {
  const load = async (column: "dispute_id" | "id", keys: readonly string[]): Promise<ShownParty[]> => {
    const rows = await visibleParties(db, viewer)
      .andWhere(`p.${column} = ANY (:keys)`, { keys: keys.filter(isId) })
      .getRawAndEntities<{ holder: string }>();
    const parties = rows.entities.map((party, i) => shown(viewer, cipher, party, rows.raw[i]?.holder));
    const unmasked = parties.filter(
      ({ view, kind, personId }) => view === "FULL" && kind === "PERSON" && personId !== viewer.personId,
    );
    await recordReads(
      db,
      viewer,
      clock.now(),
      unmasked.map(({ disputeId }) => disputeId),
    );
    return parties;
  };
  return {
    ofDispute: new DataLoader(async (ids) =>
      groupedBy(ids, await load("dispute_id", ids), (party) => party.disputeId, MOST_PARTIES),
    ),
    byId: new DataLoader(async (ids) => oneBy(ids, await load("id", ids), (party) => party.id)),
  };
}

function visibleParties(db: DataSource, viewer: Viewer): SelectQueryBuilder<PartyEntity> {
  const { sql, parameters } = visibleRows(viewer, { disputeId: "d.id", divisionCode: "d.division_code" });
  return db
    .createQueryBuilder(PartyEntity, "p")
    .innerJoin(DisputeEntity, "d", "d.id = p.dispute_id")
    .addSelect("d.holder_id", "holder")
    .where(sql, parameters)
    .orderBy("p.place");
}

function shown(viewer: Viewer, cipher: FieldCipher, party: PartyEntity, holderId: string | undefined): ShownParty {
  const viewing = {
    own: party.personId !== null && party.personId === viewer.personId,
    holds: viewer.organizationId !== null && viewer.organizationId === holderId,
    centre: viewer.agency === "CENTRE",
    fictional: viewer.post === "DEVELOPER" && viewer.demo,
  };
  const view = viewOfParty({ ...viewing, purpose: viewer.purpose });
  const open = clear(cipher, party);
  return { ...party, ...(view === "MASKED" && party.kind === "PERSON" ? masked(open) : open), view, viewing };
}

const clear = (cipher: FieldCipher, party: PartyEntity) => decrypted(cipher, encryptedParty, party.id, party);

const masked = ({ name, citizenId, phone, address }: ReturnType<typeof clear>): ReturnType<typeof clear> => ({
  name: maskName(name),
  citizenId: citizenId && maskCitizenId(citizenId),
  phone: phone && maskPhone(phone),
  address: address && maskAddress(address),
});

/** The parties of a dispute as they lie there, for rules that count or name them by id. */
export const partiesOfDispute = (db: EntityManager, disputeId: string): Promise<PartyEntity[]> =>
  db.find(PartyEntity, { where: { disputeId }, order: { place: "ASC" } });

/** The parties of a dispute in clear, for what is compared and never shown. */
export const clearPartiesOf = async (
  { db, cipher }: Pick<Work, "db" | "cipher">,
  disputeId: string,
): Promise<ClearParty[]> =>
  (await partiesOfDispute(db, disputeId)).map((party) => ({ ...party, ...clear(cipher, party) }));
