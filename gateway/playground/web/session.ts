/**
 * Whom the page acts as. The token lives in this object and nowhere else: not in storage, not in an address, not in the
 * editor.
 */
export class Session {
  #token: string | undefined;
  #person: string | undefined;
  #turn = 0;

  constructor(private readonly issue: (person: string) => Promise<string>) {}

  /** Acts as a fictional person from now on. False where another choice was made meanwhile. */
  async become(person: string): Promise<boolean> {
    const turn = ++this.#turn;
    const token = await this.issue(person);
    if (turn !== this.#turn) return false;
    this.#person = person;
    this.#token = token;
    return true;
  }

  /** Acts with a token the user brought along; without one, acts as nobody. */
  carry(token: string | undefined): void {
    this.#turn += 1;
    this.#person = undefined;
    this.#token = token;
  }

  bearer(): string | undefined {
    return this.#token;
  }

  /** Gets a fresh token for the same person, for when the old one has run out. False where nobody can issue one. */
  async renew(): Promise<boolean> {
    return this.#person !== undefined && (await this.become(this.#person));
  }
}
