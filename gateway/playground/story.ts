/** A runnable example: one operation, who asks it, and with which variables. */
export interface Story {
  /** Its place in the list, the NN of its file. */
  readonly number: number;
  /** The rest of its file's name. */
  readonly name: string;
  readonly title: string;
  /** The id of the fictional person who asks. */
  readonly person: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}
