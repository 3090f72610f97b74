/** Why the hub cannot start or go on, as one sentence for the person at the keyboard. Nothing was lost. */
export class Stop extends Error {}

/** The code of a system error such as EADDRINUSE or EACCES, where there is one. */
export const errorCode = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
