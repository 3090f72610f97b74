import { type JWTHeaderParameters, type JWTVerifyGetKey, createRemoteJWKSet, errors } from "jose";

/** How the keys of an issuer are kept. */
export interface KeyTiming {
  /** Keys older than this are fetched anew, beside the requests: so a key the issuer withdrew stops counting. */
  readonly refreshMs: number;
  /** Keys older than this count no more, though the issuer cannot be reached. */
  readonly keepMs: number;
  /** A key id nobody knows has the keys fetched once in this time, however many tokens name it. */
  readonly cooldownMs: number;
  /** After a fetch that failed none is tried for this long. */
  readonly restMs: number;
  readonly timeoutMs: number;
}

const usualTiming: KeyTiming = {
  refreshMs: 10 * 60_000,
  keepMs: 24 * 60 * 60_000,
  cooldownMs: 30_000,
  restMs: 5_000,
  timeoutMs: 5_000,
};

/** The issuer's keys cannot be had, so nothing can be said of a token. `message` is for the log. */
export class IssuerUnavailable extends Error {}

export interface IssuerKeys {
  readonly find: JWTVerifyGetKey;
  /** Fetches them now. Throws `IssuerUnavailable`. */
  load(): Promise<void>;
}

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

/**
 * The keys of an issuer, fetched from where `locate` says, cached and rotated. While the issuer is away its tokens are
 * still known by the keys it had.
 */
export function issuerKeys(locate: (timeoutMs: number) => Promise<URL>, change: Partial<KeyTiming> = {}): IssuerKeys {
  const timing = { ...usualTiming, ...change };
  let remote: RemoteKeys | undefined;
  let refreshAt = 0;
  let restUntil = 0;

  const fetched = async <Result>(fetching: () => Promise<Result>): Promise<Result> => {
    try {
      return await fetching();
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      restUntil = Date.now() + timing.restMs;
      throw error instanceof IssuerUnavailable ? error : new IssuerUnavailable(reasonOf(error));
    }
  };
  const located = async (): Promise<RemoteKeys> => {
    remote ??= createRemoteJWKSet(await locate(timing.timeoutMs), {
      cacheMaxAge: timing.keepMs,
      cooldownDuration: timing.cooldownMs,
      timeoutDuration: timing.timeoutMs,
    });
    return remote;
  };
  const reload = async (keys: RemoteKeys): Promise<void> => {
    await fetched(() => keys.reload());
    refreshAt = Date.now() + timing.refreshMs;
  };
  /** Beside the request that noticed; one that fails leaves the keys as they are. */
  const refresh = (keys: RemoteKeys): void => {
    if (!keys.fresh || Date.now() < refreshAt || Date.now() < restUntil) return;
    refreshAt = Date.now() + timing.restMs;
    reload(keys).catch(() => undefined);
  };

  return {
    load: async () => fetched(async () => reload(await located())),
    find: async (header, token) => {
      if (Date.now() < restUntil && !isKnown(remote, header)) {
        if (remote?.fresh) throw new errors.JWKSNoMatchingKey();
        throw new IssuerUnavailable("The issuer did not answer a moment ago.");
      }
      const keys = await fetched(located);
      if (!keys.jwks()) await reload(keys);
      refresh(keys);
      return fetched(() => keys(header, token));
    },
  };
}

const isKnown = (keys: RemoteKeys | undefined, { kid }: JWTHeaderParameters): boolean =>
  keys?.fresh === true && (kid === undefined || (keys.jwks()?.keys.some((key) => key.kid === kid) ?? false));

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "no reason given";
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
};
