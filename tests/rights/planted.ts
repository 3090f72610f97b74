import { Client } from "pg";
import { hubLog } from "../../subgraphs/shared/config/log.ts";
import { encryptedParty } from "../../subgraphs/registry/party/party.entity.ts";
import { readDataKeys } from "../../subgraphs/shared/encryption/data-keys.ts";
import { fieldCipher } from "../../subgraphs/shared/encryption/field-cipher.ts";
import { reEncrypt } from "../../subgraphs/shared/encryption/re-encryption.ts";
import { citizenIdCheck } from "../../subgraphs/shared/scalars/citizen-id.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

const numbered = (first17: string): string => first17 + citizenIdCheck(first17);

/** Two people whose every value can be searched for, in whatever the hub writes. */
export const one = {
  name: "欧阳标记",
  citizenId: numbered("99999919871104001"),
  phone: "13900007654",
  address: "荆州区马山镇标记巷七号",
};
const other = { name: "令狐标记", citizenId: numbered("99999919871104003"), phone: "13900004567", address: null };
export const PLANTED = [one, other].flatMap((party) => Object.values(party)).filter((value) => value !== null);
/** What the applicant said is content, read by whoever may see the dispute, and stays as it was said. */
export const OWN_WORDS = "言语标记：楼上漏水。";

export const parties = [
  { side: "APPLICANT", kind: "PERSON", ...one },
  { side: "RESPONDENT", kind: "PERSON", ...other },
];
/** The same two as they are read by whoever may see them in full. */
export const full = [
  { ...one, view: "FULL" },
  { ...other, view: "FULL" },
];

const INPUT = { title: "漏水", category: "NEIGHBOR", divisionCode: "421003", source: "SELF", channel: "VISIT" };
const REGISTER = `mutation ($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { number } problems { code message } } }`;
export const READ = `query ($n: DisputeNumber!) { dispute(number: $n) { parties { name citizenId phone address view } } }`;

interface Registered {
  registerDispute: { dispute: { number: string }; problems: object[] };
}

/** A hub with the planted quarrel in it, twice, so that the two are compared. */
export interface PlantedHub {
  readonly hub: TestHub;
  /** The number of the first of the two. */
  readonly number: string;
  /** Whatever was logged, at every level. */
  readonly lines: string[];
  /** Whether the registry is to refuse values in clear at its next start. */
  readonly options: { refusePlaintext: boolean };
  send(change: object, person?: string): Promise<{ readonly data: Registered }>;
  /** Registers the quarrel with something changed; its number. */
  register(change: object, person?: string): Promise<string>;
  read(): Promise<object[] | null>;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Encrypts anew what is not under the present key; how many rows it changed. */
  reEncrypted(onBatch?: (rows: number) => void): Promise<number>;
  /** The tables of all databases, of whichever schema, in which a text is found. */
  tablesWith(text: string): Promise<string[]>;
}

export async function plantedHub(): Promise<PlantedHub> {
  const lines: string[] = [];
  const log = hubLog("trace", { write: (line) => void lines.push(line) });
  const options = { log, refusePlaintext: false };
  const hub = await startTestHub(undefined, options);
  const send: PlantedHub["send"] = (change, person = "centre-clerk") => {
    const input = { ...INPUT, ownWords: OWN_WORDS, parties, ...change };
    return hub.ask<Registered>(person, REGISTER, { input });
  };
  const register: PlantedHub["register"] = async (change, person) => {
    const { data } = await send(change, person);
    await hub.settle();
    return data.registerDispute.dispute.number;
  };
  const number = await register({});
  await register({ idempotencyKey: "again" });
  return {
    ...{ hub, number, lines, options, send, register },
    read: async () =>
      (await hub.ask<{ dispute: { parties: object[] | null } }>("centre-clerk", READ, { n: number })).data.dispute
        .parties,
    query: (sql, parameters = []) => hub.running.registry.foundations.db.query(sql, parameters),
    reEncrypted: (onBatch) => reEncrypted(hub, onBatch),
    tablesWith: (text) => tablesWith(hub, text),
  };
}

async function reEncrypted(hub: TestHub, onBatch?: (rows: number) => void): Promise<number> {
  const client = new Client({ connectionString: hub.databaseUrls.registry });
  await client.connect();
  const { current } = readDataKeys(hub.dataKeysFile);
  const cipher = fieldCipher(hub.dataKeysFile);
  try {
    return await reEncrypt({ client, table: encryptedParty, cipher, current, batch: 2 }, onBatch);
  } finally {
    await client.end();
  }
}

async function tablesWith(hub: TestHub, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, foundations } of Object.values(hub.running)) {
    const tables: { t: string }[] = await foundations.db.query(
      `SELECT format('%I.%I', schemaname, tablename) AS t FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { t } of tables) {
      const rows = await foundations.db.query<object[]>(
        `SELECT 1 FROM ${t} x WHERE strpos(x::text, $1) > 0 OR strpos(to_jsonb(x)::text, $1) > 0 LIMIT 1`,
        [text],
      );
      if (rows.length > 0) found.push(`${name} ${t}`);
    }
  }
  return found;
}
