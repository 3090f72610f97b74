import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In, type SelectQueryBuilder } from "typeorm";
import { recordReads } from "../../shared/audit/audit.trail.ts";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import type { Work } from "../../shared/db/work.ts";
import { isId } from "../../shared/db/rows.ts";
import { decrypted } from "../../shared/encryption/encrypted-table.ts";
import type { FieldCipher } from "../../shared/encryption/field-cipher.ts";
import { maskName, nameless } from "../../shared/masking/mask.ts";
import type { Foundations } from "../../shared/server/foundations.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { DisputeEntity } from "../dispute/dispute.entity.ts";
import { linkedToNamed } from "../link/link.condition.ts";
import { violenceAsked } from "../violence-inquiry/violence-inquiry.reader.ts";
import type { PartyView } from "./party.codes.ts";
import { PartyEntity, encryptedParty } from "./party.entity.ts";
import type { Opening } from "./party.opening.ts";
import {
  type GuardianAs,
  type PartyViewing,
  type Protection,
  actingFor,
  protectionOf,
  shownDetails,
  viewOfParty,
} from "./party.rules.ts";

/** Intake takes no more; a larger group names representatives (Civil Procedure Law, art. 56). */
export const MOST_PARTIES = 50;

type Encrypted = keyof typeof encryptedParty.columns;

/** A party in clear. */
export type ClearParty = Omit<PartyEntity, Encrypted> & ReturnType<typeof clear>;

/** A party as a viewer is shown it. */
export type ShownParty = ClearParty & {
  readonly view: PartyView;
  readonly viewing: PartyViewing;
  readonly protection: Protection;
};

/** The parties a viewer may see, already masked; one statement a batch. */
export interface PartyReader {
  readonly ofDispute: DataLoader<string, ShownParty[]>;
  readonly byId: DataLoader<string, ShownParty | null>;
}

/**
 * What is shown in full to anybody but the party itself is recorded first; where it cannot be, it is not shown. By office
 * nobody is shown in full but in the few disputes a request names (`opening`).
 */
export function partyReader(
  { db, clock, cipher }: Pick<Foundations, "db" | "clock" | "cipher">,
  viewer: Viewer,
  opening: Opening,
): PartyReader {
  const load = async (column: "dispute_id" | "id", keys: readonly string[]): Promise<ShownParty[]> => {
    const rows = await visibleParties(db, viewer, opening.named)
      .andWhere(`p.${column} = ANY (:keys)`, { keys: keys.filter(isId) })
      .getRawAndEntities<Circumstances>();
    const found = rows.entities.flatMap((party, i) => {
      const of = rows.raw[i];
      return of ? [{ party, of }] : [];
    });
    const named = new Map(
      found
        .filter(({ party }) => opening.isNamedParty(party.id))
        .map(({ party: { disputeId: id }, of: { number } }) => [id, { id, number }]),
    );
    const openedToo = opening.holdsToo(named.values()) ? named : undefined;
    const parties = found.map(({ party, of }) =>
      shown(viewer, cipher, party, { ...of, opened: of.opened || (openedToo?.has(party.disputeId) ?? false) }),
    );
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

function visibleParties(db: DataSource, viewer: Viewer, named: readonly string[]): SelectQueryBuilder<PartyEntity> {
  const { sql, parameters } = visibleRows(viewer, { disputeId: "d.id", divisionCode: "d.division_code" });
  const linked = linkedToNamed(viewer, "d.id");
  const opened = `(d.id::text = ANY (:named) OR lower(d.number) = ANY (:named) OR ${linked.sql})`;
  return db
    .createQueryBuilder(PartyEntity, "p")
    .innerJoin(DisputeEntity, "d", "d.id = p.dispute_id")
    .addSelect("d.holder_id", "holder")
    .addSelect("d.number", "number")
    .addSelect("d.category", "category")
    .addSelect(named.length > 0 ? opened : "FALSE", "opened")
    .addSelect("EXISTS (SELECT 1 FROM party pm WHERE pm.dispute_id = d.id AND pm.minor)", "with_minor")
    .addSelect(violenceAsked("d.id"), "violence_asked")
    .addSelect(GUARDIAN_AS, "guardian_as")
    .where(sql, { ...parameters, ...linked.parameters, named })
    .orderBy("p.place");
}

/** As SQL: what the account that acts for a minor is in the dispute itself; a grown-up party on another side counts first. */
const GUARDIAN_AS = `CASE WHEN NOT p.minor OR p.person_id IS NULL THEN 'NO_PARTY' ELSE coalesce((
  SELECT CASE WHEN bool_or(g.side <> p.side AND 'OTHER' NOT IN (g.side, p.side)) THEN 'AGAINST_IT' ELSE 'PARTY' END FROM party g
  WHERE g.dispute_id = p.dispute_id AND g.person_id = p.person_id AND NOT g.minor HAVING count(*) > 0), 'NO_PARTY') END`;

/** What of its dispute decides how a party is shown. */
interface Circumstances {
  readonly holder: string;
  readonly number: string;
  /** The request names it, or one it is linked to. */
  readonly opened: boolean;
  readonly category: DisputeCategory;
  readonly with_minor: boolean;
  readonly violence_asked: boolean;
  readonly guardian_as: GuardianAs;
}

function shown(viewer: Viewer, cipher: FieldCipher, party: PartyEntity, of: Circumstances): ShownParty {
  const viewing: PartyViewing = {
    ...actingFor(party.personId !== null && party.personId === viewer.personId, of.guardian_as),
    holds: viewer.organizationId !== null && viewer.organizationId === of.holder,
    // A supervisor sees what is late and who holds it, whatever it says it reads for (domain rule D.6).
    centre: viewer.agency === "CENTRE" && viewer.post !== "SUPERVISOR",
    fictional: viewer.post === "DEVELOPER" && viewer.demo,
    fellow: viewer.post === "PARTY",
    opened: of.opened,
  };
  const protection = protectionOf({
    ...party,
    withMinor: of.with_minor,
    violenceAsked: of.violence_asked,
    category: of.category,
  });
  const view = viewOfParty({ ...viewing, purpose: viewer.purpose }, protection);
  const open = clear(cipher, party);
  return {
    ...party,
    ...(party.kind === "PERSON" ? shownDetails(open, view, viewing, protection) : open),
    view,
    viewing,
    protection,
  };
}

const clear = (cipher: FieldCipher, party: PartyEntity) => decrypted(cipher, encryptedParty, party.id, party);

/** The parties of a dispute as they lie there, for rules that count or name them by id. */
export const partiesOfDispute = (db: EntityManager, disputeId: string): Promise<PartyEntity[]> =>
  db.find(PartyEntity, { where: { disputeId }, order: { place: "ASC" } });

/** The parties of a dispute in clear, for what is compared and never shown. */
export const clearPartiesOf = async (
  { db, cipher }: Pick<Work, "db" | "cipher">,
  disputeId: string,
): Promise<ClearParty[]> =>
  (await partiesOfDispute(db, disputeId)).map((party) => ({ ...party, ...clear(cipher, party) }));

/** The same of several disputes, by their ids. */
export async function clearPartiesOfEach(
  { db, cipher }: Pick<Work, "db" | "cipher">,
  disputeIds: readonly string[],
): Promise<ReadonlyMap<string, ClearParty[]>> {
  const found = await db.find(PartyEntity, { where: { disputeId: In(disputeIds) }, order: { place: "ASC" } });
  const parties = found.map((party) => ({ ...party, ...clear(cipher, party) }));
  return new Map(disputeIds.map((id) => [id, parties.filter(({ disputeId }) => disputeId === id)]));
}

/** Names and numbers of the persons in a dispute, each with what may stand for it where others read. */
export async function peopleOf(
  work: Pick<Work, "db" | "cipher">,
  disputeId: string,
): Promise<ReadonlyMap<string, string>> {
  const persons = (await clearPartiesOf(work, disputeId)).filter(({ kind }) => kind === "PERSON");
  return new Map(persons.flatMap(insteadOf));
}

/** Names and numbers of the minors in a dispute and their guardians: what no report may tell. */
export async function minorsOf(work: Pick<Work, "db" | "cipher">, disputeId: string): Promise<string[]> {
  const minors = (await clearPartiesOf(work, disputeId)).filter(({ minor }) => minor);
  return minors.flatMap(insteadOf).map(([detail]) => detail);
}

function insteadOf({ minor, name, guardianName, ...details }: ClearParty): [string, string][] {
  const { citizenId, phone, address, guardianPhone } = details;
  const numbers = [citizenId, phone, address, guardianPhone].filter((detail) => detail !== null);
  const shortened = minor ? nameless : maskName(name);
  return [
    [name, shortened],
    ...(guardianName === null ? [] : [[guardianName, nameless] as [string, string]]),
    ...numbers.map((detail): [string, string] => [detail, "***"]),
  ];
}
