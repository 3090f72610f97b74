/**
 * How much one request may ask for. Measured on the stories of the playground and on what GraphiQL asks; each figure
 * leaves several times the most any of them needs, and stops what grows faster than its own text.
 */
export const limits = {
  /** Bytes of a body. A query has a few thousand; a change with its texts some ten thousand. */
  bodyBytes: 256 * 1024,
  /** Words and signs of a document. The longest story has 470, the full introspection query 180. */
  tokens: 2_000,
  /** Fields within fields, fragments written out. The deepest story has 7; the schema itself may be asked for deeper. */
  depth: 12,
  /** Second names of fields, which are how one field is asked a hundred times. Stories have 2 at the most. */
  aliases: 30,
  /** Directives on fields and fragments. A front-end's include and skip. */
  directives: 20,
  /** Fields of the query or mutation itself, each of which is a question or a change of its own. */
  rootFields: 20,
  /** Rows of one page; the schema says the same of every `first`, and so does the subgraph that answers. */
  pageRows: 100,
  /**
   * Objects an answer may have by estimate. The first story comes to 800; a page of 100 disputes with every agency's
   * records to 2 500, and with five hundred objects a dispute to this.
   */
  cost: 50_000,
  /** How many entries a list without pages is taken to have: parties, sessions, hand-overs of one dispute. */
  listLength: 2,
} as const;
