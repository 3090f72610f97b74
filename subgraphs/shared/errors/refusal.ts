/**
 * A rule said no. Expected, part of the contract, returned to the caller as data.
 *
 * `type` names the GraphQL type that carries `facts` (the last day, the missing signature);
 * without it the refusal becomes a plain `RuleProblem`.
 */
export interface Refusal {
  readonly refused: true;
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[];
  readonly type?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What a refusal may add to its code and sentence. */
export interface RefusalDetail {
  /** The input field it is about, outermost first. */
  readonly path?: readonly string[];
  readonly type?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Says no: `code` for programs, `message` for people. */
export const refuse = (code: string, message: string, detail: RefusalDetail = {}): Refusal => ({
  refused: true,
  code,
  message,
  ...detail,
});

/** Tells a refusal from the result it stands in for. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" && value !== null && (value as { refused?: unknown }).refused === true;
