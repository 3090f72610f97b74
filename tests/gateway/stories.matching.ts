/** What a story of the playground has to tell. */
export interface Told {
  /** The agencies that were asked; all of them must have answered, and no other. */
  readonly asked: readonly string[];
  /** A few telling facts, matched against the answer. */
  readonly data: object;
}

export const CENTRE = ["CENTRE"];
export const MEDIATED = ["CENTRE", "MEDIATION"];
export const EVERYBODY = ["CENTRE", "COURT", "MEDIATION", "PETITION", "POLICE"];

/** An object with at least these fields; other objects inside it count in full, unless matched themselves. */
export const has = (fields: object): object => expect.objectContaining(fields) as object;
/** A list that holds these among others, in whatever order. */
export const among = (...items: readonly object[]): object => expect.arrayContaining(items.map(has)) as object;
/** A list of exactly these, in this order. */
export const list = (...items: readonly object[]): object[] => items.map(has);
/** A list with these values of one field, in this order. */
export const each = (field: string, ...values: readonly unknown[]): object[] =>
  values.map((value) => has({ [field]: value }));

export const named = (name: string): object => has({ name });
export const COMMITTEE = named("荆州区人民调解委员会");
export const THE_CENTRE = named("荆州区社会矛盾纠纷调处中心");
export const FROM_THE_CENTRE = { from: THE_CENTRE, decisionReceipt: null };
export const [YES, NO] = [has({ answer: "GIVEN" }), has({ answer: "REFUSED" })];
