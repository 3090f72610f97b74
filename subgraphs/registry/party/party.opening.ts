import { type GraphQLResolveInfo, OperationTypeNode } from "graphql";

/**
 * Of so many disputes one request opens the parties.
 *
 * Own decision: a person looks at one dispute, and beside it at what it was compared with; three fit on a screen. Whoever asks
 * for more is looking for people, not at a dispute (domain rules D.4). See schema/decisions/parties-by-the-dispute.md.
 */
export const MOST_OPENED = 3;

/**
 * What one request asks for by its name: a dispute, or a party of one, by id or number. What it comes upon in a list is not
 * named. Names are taken where the graph is entered, before anything is read, so that neither the order in which reads
 * return nor how they are batched decides who is shown in full.
 *
 * A client's request may reach the registry in several calls, one for each way it leads back here through another agency;
 * all of them name into one opening, or twenty lists of three would be sixty disputes.
 */
export class Opening {
  private readonly disputes = new Set<string>();
  private readonly parties = new Set<string>();
  /** Disputes of parties that were named, by id. */
  private readonly ofParties = new Set<string>();
  /** The id of a number that was named, once it is known: a later call may name the same dispute by it. */
  private readonly idOf = new Map<string, string>();

  /** By its id or its number. Whether there is such a dispute is not asked: the count must not tell. */
  nameDispute(key: string): void {
    this.disputes.add(key.toLowerCase());
  }

  /** Says which id a number that was named stands for, so that the two count once. */
  found({ id, number }: { readonly id: string; readonly number: string }): void {
    this.idOf.set(number.toLowerCase(), id);
  }

  nameParty(id: string): void {
    this.parties.add(id.toLowerCase());
  }

  isNamedParty(id: string): boolean {
    return this.parties.has(id);
  }

  /** The disputes named, in lower case; none where they are more than one request opens. */
  get named(): readonly string[] {
    return this.few ? [...this.disputes] : [];
  }

  /** Whether these disputes may be opened for the sake of parties that were named, beside those named themselves. */
  holdsToo(disputes: Iterable<{ readonly id: string; readonly number: string }>): boolean {
    for (const dispute of disputes) {
      this.found(dispute);
      this.ofParties.add(dispute.id);
    }
    return this.few;
  }

  private get few(): boolean {
    const named = [...this.disputes].map((key) => this.idOf.get(key) ?? key);
    return new Set([...named, ...this.ofParties]).size <= MOST_OPENED;
  }
}

/** More requests than are under way at once; a forgotten one begins anew. */
const REMEMBERED = 2_000;

/** The openings of the clients' requests that are under way, by the name the gateway gave each, in two halves. */
export class Openings {
  private recent = new Map<string, Opening>();
  private older = new Map<string, Opening>();

  of(request: string): Opening {
    const opening = this.recent.get(request) ?? this.older.get(request) ?? new Opening();
    if (this.recent.size >= REMEMBERED) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(request, opening);
    return opening;
  }
}

/** Whether a field is what an act answers with, and not an entry of a list in it: the act named it. */
export function isOfAnAct({ operation, path }: GraphQLResolveInfo): boolean {
  if (operation.operation !== OperationTypeNode.MUTATION) return false;
  for (let step: typeof path | undefined = path; step; step = step.prev) if (typeof step.key === "number") return false;
  return true;
}
