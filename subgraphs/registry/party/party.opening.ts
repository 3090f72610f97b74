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
 */
export class Opening {
  private readonly disputes = new Set<string>();
  private readonly parties = new Set<string>();

  /** By its id or its number. Whether there is such a dispute is not asked: the count must not tell. */
  nameDispute(key: string): void {
    this.disputes.add(key.toLowerCase());
  }

  nameParty(id: string): void {
    this.parties.add(id.toLowerCase());
  }

  isNamedParty(id: string): boolean {
    return this.parties.has(id);
  }

  /** The disputes named, in lower case; none where they are more than one request opens. */
  get named(): readonly string[] {
    return this.disputes.size <= MOST_OPENED ? [...this.disputes] : [];
  }

  /** Whether these disputes may be opened for the sake of parties that were named, beside those named themselves. */
  holdsToo(disputes: Iterable<{ readonly id: string; readonly number: string }>): boolean {
    const further = new Set<string>();
    for (const { id, number } of disputes)
      if (!this.disputes.has(id) && !this.disputes.has(number.toLowerCase())) further.add(id);
    return this.disputes.size + further.size <= MOST_OPENED;
  }
}

/** Whether a field is what an act answers with, and not an entry of a list in it: the act named it. */
export function isOfAnAct({ operation, path }: GraphQLResolveInfo): boolean {
  if (operation.operation !== OperationTypeNode.MUTATION) return false;
  for (let step: typeof path | undefined = path; step; step = step.prev) if (typeof step.key === "number") return false;
  return true;
}
