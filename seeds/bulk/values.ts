import { createHash } from "node:crypto";
import type { ServiceKey } from "../../subgraphs/shared/auth/service-keys.ts";
import { signCompact } from "../../subgraphs/shared/auth/signature.ts";
import type { FieldCipher } from "../../subgraphs/shared/encryption/field-cipher.ts";
import { endedBy } from "../../subgraphs/shared/deadline/status.ts";
import type { IntakeChannel, IntakeSource } from "../../subgraphs/registry/intake/intake.codes.ts";
import { encryptedParty } from "../../subgraphs/registry/party/party.entity.ts";
import type { ViolenceAnswer } from "../../subgraphs/registry/violence-inquiry/violence-inquiry.codes.ts";
import { count, dayAt } from "./days.ts";
import { firmName, personName } from "./names.ts";
import type { Plan } from "./plan.ts";
import { matters } from "./texts.ts";
import { type Clock, type Token, fill } from "./tokens.ts";

const { table, columns } = encryptedParty;
const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
/** Acts of two disputes of one course do not fall on the same minute: all of one are moved by up to this much. */
const MOVED_MS = 9 * 60_000;

interface WayIn {
  readonly source: IntakeSource;
  readonly channel: IntakeChannel;
  readonly weight: number;
}
const WAYS_IN: readonly WayIn[] = [
  { source: "SELF", channel: "VISIT", weight: 50 },
  { source: "SELF", channel: "PHONE", weight: 15 },
  { source: "SCREENING", channel: "GRID", weight: 20 },
  { source: "SELF", channel: "ONLINE", weight: 10 },
  { source: "ASSIGNED_BY_LEADERSHIP", channel: "LETTER", weight: 3 },
];

/** Own decision: enough of each to show how it is shown; nothing was published. */
const VIOLENCE_ANSWERS: readonly { readonly answer: ViolenceAnswer; readonly weight: number }[] = [
  { answer: "NOT_INDICATED", weight: 90 },
  { answer: "ASKED", weight: 6 },
  { answer: "INDICATED", weight: 4 },
];

type Texts = (slot: string) => string;

/** The dispute's own words, by the name of their place. */
function textsOf({ draws, category }: Plan): Texts {
  const { titles, ownWords, cause, facts, terms } = matters[category];
  const wayIn = draws.weighted("wayIn", WAYS_IN);
  const fixed: Readonly<Record<string, string>> = {
    category,
    title: draws.pick("title", titles),
    ownWords,
    cause,
    facts,
    terms: `${terms}，按约定期限履行。`,
    request: `请求协调：${draws.pick("title", titles)}。`,
    source: wayIn.source,
    channel: wayIn.channel,
    violenceAnswer: draws.weighted("violenceAnswer", VIOLENCE_ANSWERS).answer,
  };
  return (slot) => fixed[slot] ?? "";
}

/** What the registry signs receipts with, and what it encrypts names with. */
export interface RegistryKeys {
  readonly key: ServiceKey;
  readonly cipher: Pick<FieldCipher, "encrypt">;
}

/** What this dispute has in each place of its story's rows, signed and encrypted as the registry does. */
export async function valuesOf(
  plan: Plan,
  numbers: readonly string[],
  { key, cipher }: RegistryKeys,
): Promise<string[]> {
  const { draws, template, place, dayOf } = plan;
  const factor = 1 + draws.below("amount", 60);
  const moved = draws.below("moved", MOVED_MS / 1000) * 1000;
  const texts = textsOf(plan);
  const countOf = ({ triggeredOn, length, unit }: Clock) => count(dayAt(dayOf(triggeredOn)), length, unit);
  const statements: string[] = [];

  const clockValue = (is: "explanation" | "due" | "status", clock: Clock): string => {
    const { dueOn, ...explanation } = countOf(clock);
    if (is === "explanation") return JSON.stringify(explanation);
    if (is === "due") return dueOn ?? "";
    return endedBy(dayAt(dayOf(clock.endedOn ?? 0)), { kind: clock.kind, dueOn });
  };
  const valueOf = (token: Token): string => {
    switch (token.is) {
      case "id":
        return draws.id(token.n);
      case "day":
        return dayAt(dayOf(token.offset));
      case "instant":
        return new Date(dayOf(token.offset) * DAY_MS + token.ms + moved - SHANGHAI_MS).toISOString();
      case "number":
        return numbers[token.n] ?? "";
      case "text":
        return texts(token.slot);
      case "name": {
        const name = token.kind === "PERSON" ? personName(draws, token.place) : firmName(draws, token.place);
        return cipher.encrypt({ table, column: columns.name, id: draws.id(token.n) }, name);
      }
      case "amount":
        return (token.yuan * factor).toFixed(2);
      case "centre":
      case "division":
        return place[token.is];
      case "explanation":
      case "due":
      case "status":
        return clockValue(token.is, token.clock);
      case "receipt":
        return statements[token.n] ?? "";
      case "digest":
        return "";
    }
  };
  const { tokens, receipts } = template;
  const values = tokens.map(valueOf);
  for (const [n, segments] of receipts.entries()) {
    // The statement is text inside text: its own quotes are already those of the story's.
    const statement = await signCompact(key, JSON.parse(fill(segments, values)) as string);
    statements.push(statement);
    const digest = createHash("sha256").update(statement).digest("hex");
    for (const [at, token] of tokens.entries()) {
      if (token.is === "receipt" && token.n === n) values[at] = statement;
      if (token.is === "digest" && token.n === n) values[at] = digest;
    }
  }
  return values;
}
