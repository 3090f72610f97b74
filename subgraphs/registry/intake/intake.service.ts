import type { PartyFacts } from "../../../schema/events/registry.events.ts";
import { withinDivisions } from "../../shared/auth/division.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { encrypted } from "../../shared/encryption/encrypted-table.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { findDispute, getDispute } from "../dispute/dispute.reader.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import { divisionKnown } from "../division/division.reader.ts";
import { findOrganization, organizationWithRole } from "../organization/organization.reader.ts";
import type { GuardianRelation, PartyKind, PartySide } from "../party/party.codes.ts";
import { PartyEntity, encryptedParty } from "../party/party.entity.ts";
import { isMinor, minorsAreGuarded, namesNobody } from "../party/party.rules.ts";
import { keepAnswer } from "../violence-inquiry/violence-inquiry.act.ts";
import type { ViolenceAnswer } from "../violence-inquiry/violence-inquiry.codes.ts";
import { asksAboutViolence } from "../violence-inquiry/violence-inquiry.rules.ts";
import type { IntakeChannel, IntakeSource } from "./intake.codes.ts";
import { IntakeEntity } from "./intake.entity.ts";
import { intakeRepository } from "./intake.repository.ts";
import { disputeNumber, happenedAlready, namesItsParties } from "./intake.rules.ts";

/** A party as it is named at intake. */
export interface NamedParty {
  readonly side: PartySide;
  readonly kind: PartyKind;
  readonly name: string;
  readonly citizenId?: string | null;
  readonly creditCode?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly personId?: string | null;
  /** Under eighteen, where no identity number says so. */
  readonly minor?: boolean | null;
  readonly guardian?: NamedGuardian | null;
}

/** Who acts for a party, as named at intake. */
export interface NamedGuardian {
  readonly relation: GuardianRelation;
  readonly name: string;
  readonly phone?: string | null;
}

export interface RegisterDispute extends WriteInput {
  readonly title: string;
  readonly category: DisputeCategory;
  readonly divisionCode: string;
  readonly source: IntakeSource;
  readonly channel: IntakeChannel;
  readonly sourceRecordId?: string | null;
  readonly happenedOn?: Day | null;
  readonly place?: string | null;
  readonly violenceAnswer?: ViolenceAnswer | null;
  readonly ownWords: string;
  readonly parties: readonly NamedParty[];
}

/** Intake (受理登记): whoever is asked first records the dispute and holds it until another body has signed for it. */
export class IntakeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  register(viewer: Viewer, input: RegisterDispute): Promise<DisputeEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "registerDispute", input, find: findDispute }, async (work) => {
      const refusal =
        namesItsParties(input.parties.map(({ side }) => side)) ??
        minorsAreGuarded(
          input.parties.map((party) => ({ minor: isUnderAge(party, work.today), guarded: Boolean(party.guardian) })),
        ) ??
        namesNobody(input.title, input.parties.flatMap(detailsOf), ["title"]) ??
        asksAboutViolence(input.category, input.violenceAnswer ?? null) ??
        happenedAlready(input.happenedOn ?? null, work.today) ??
        (viewer.post === "PARTY" ? undefined : withinDivisions(viewer.divisions, input.divisionCode)) ??
        (await divisionKnown(work.db, input.divisionCode));
      if (refusal) return refusal;
      const receiver = await this.firstReceiver(work, viewer, input.divisionCode);
      if (!receiver)
        return refuse("NO_RECEIVER", "No body of this division can take the dispute in.", { path: ["divisionCode"] });
      return this.record(work, viewer, input, receiver.id);
    });
  }

  /** A party's online application is received by the centre of the division, an official's by its own body. */
  private firstReceiver(work: Work, viewer: Viewer, divisionCode: string): Promise<{ id: string } | null> {
    if (viewer.organizationId !== null) return findOrganization(work.db, viewer.organizationId);
    return viewer.post === "PARTY"
      ? organizationWithRole(work.db, divisionCode, "DISPUTE_CENTRE")
      : Promise.resolve(null);
  }

  private async record(work: Work, viewer: Viewer, input: RegisterDispute, holderId: string): Promise<DisputeEntity> {
    const { title, category, divisionCode, source, channel, ownWords } = input;
    const { sourceRecordId = null, happenedOn = null, place = null } = input;
    const repository = intakeRepository(work.db);
    const year = Number(work.today.slice(0, 4));
    const number = disputeNumber(divisionCode, year, await repository.nextSerial(divisionCode, year));
    const disputeId = work.newId();
    const parties = input.parties.map((party, place) => partyOf(work, viewer, disputeId, place, party));
    const firstReceiver = { firstReceiverId: holderId, firstReceiverPost: viewer.post };
    const intake = { disputeId, source, channel, sourceRecordId, happenedOn, place, ownWords, ...firstReceiver };
    await repository.save(
      Object.assign(new IntakeEntity(), intake, { receivedAt: work.now, noticeGivenAt: work.now }),
      parties,
    );
    await keepAnswer(work, disputeId, "INTAKE", input.violenceAnswer ?? null);
    await work.announce(
      "registry.DisputeRegistered",
      { disputeId, recordId: disputeId },
      { number, title, category, divisionCode, intakeSource: source, channel, holderId, parties: parties.map(factsOf) },
    );
    return getDispute(work, disputeId);
  }
}

/**
 * An applicant who registers online is that party, and links nobody else's account: whoever it named would be a party of
 * what is said of them. Otherwise an account is linked only where the clerk names it.
 */
function partyOf(work: Work, viewer: Viewer, disputeId: string, place: number, party: NamedParty): PartyEntity {
  const {
    side,
    kind,
    name,
    citizenId = null,
    creditCode = null,
    phone = null,
    address = null,
    personId = null,
    guardian,
  } = party;
  const own = viewer.post === "PARTY" ? (place === 0 ? viewer.personId : null) : personId;
  const id = work.newId();
  const actsFor = { guardianName: guardian?.name ?? null, guardianPhone: guardian?.phone ?? null };
  const hidden = encrypted(work.cipher, encryptedParty, id, { name, citizenId, phone, address, ...actsFor });
  const guardianRelation = guardian?.relation ?? null;
  const row = { id, disputeId, place, side, kind, creditCode, personId: own, guardianRelation, ...hidden };
  return Object.assign(new PartyEntity(), row, { minor: isUnderAge(party, work.today) });
}

/** The identity number says it; where there is none, whoever registers does. */
const isUnderAge = ({ kind, citizenId, minor }: NamedParty, today: Day): boolean =>
  kind === "PERSON" && (citizenId ? isMinor(citizenId, today) : (minor ?? false));

/** What would say who somebody is, in a text that others read. What an organization is called may stand there. */
const detailsOf = ({ kind, name, citizenId, phone, address, guardian }: NamedParty): string[] =>
  kind === "PERSON"
    ? [name, citizenId, phone, address, guardian?.name, guardian?.phone].filter((detail) => typeof detail === "string")
    : [];

const factsOf = ({ id, side, kind, minor, personId }: PartyEntity): PartyFacts => ({
  partyId: id,
  side,
  kind,
  minor,
  personId,
});
