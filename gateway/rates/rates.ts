import { createHmac, randomBytes } from "node:crypto";
import { GraphQLError } from "graphql";
import { HeaderMap } from "@apollo/server";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const MINUTE_SECONDS = 60;
/** What a request costs before it is read: reading, checking its token, answering at all. */
const KNOCK_POINTS = 10;

/** How much each sender may ask for in a minute, in points: an object of an answer is one, a request ten besides. */
export interface RateFigures {
  readonly person: number;
  /** Senders without a token share an address, and may only look at the schema. */
  readonly stranger: number;
}

/** Takes from what a sender has left. Throws a 429 that says when to come again. */
export interface Rates {
  knock(sender: string, known: boolean): Promise<void>;
  charge(sender: string, known: boolean, cost: number): Promise<void>;
}

/** Nobody is counted: for tests of other things. */
export const noRates: Rates = { knock: () => Promise.resolve(), charge: () => Promise.resolve() };

/**
 * Counts in memory, a minute at a time. Whose points they are is kept as a hash with a key that dies with the process,
 * and forgotten with the minute: no list of persons, or of what each of them asked, comes of it.
 */
export function ratesOf({ person, stranger }: RateFigures): Rates {
  const secret = randomBytes(32);
  const limiters = {
    person: new RateLimiterMemory({ keyPrefix: "person", points: person, duration: MINUTE_SECONDS }),
    stranger: new RateLimiterMemory({ keyPrefix: "stranger", points: stranger, duration: MINUTE_SECONDS }),
  };
  const take = async (sender: string, known: boolean, points: number): Promise<void> => {
    const limiter = known ? limiters.person : limiters.stranger;
    const key = createHmac("sha256", secret).update(sender).digest("base64url");
    try {
      await limiter.consume(key, points);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw tooFast(limiter.points, error);
    }
  };
  return {
    knock: (sender, known) => take(sender, known, KNOCK_POINTS),
    charge: (sender, known, cost) => (cost > 0 ? take(sender, known, cost) : Promise.resolve()),
  };
}

function tooFast(limit: number, { msBeforeNext, consumedPoints }: RateLimiterRes): GraphQLError {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return new GraphQLError(`No more than ${limit} points a minute; come again in ${seconds} seconds.`, {
    extensions: {
      code: "RATE_LIMIT_EXCEEDED",
      limit,
      actual: consumedPoints,
      retryAfterSeconds: seconds,
      http: { status: 429, headers: new HeaderMap([["retry-after", String(seconds)]]) },
    },
  });
}
