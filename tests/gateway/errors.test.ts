import pino from "pino";
import { openDoor } from "../../gateway/server/door.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { LEAK } from "./attacks/leaks.ts";

const ANY = expect.any(String) as string;

const lines: string[] = [];
const log = pino({ level: "info" }, { write: (line) => void lines.push(line) });
let broken = false;
const rates = {
  ...openDoor.rates,
  knock: () => (broken ? Promise.reject(new Error("boom at 10.0.0.7:5432")) : Promise.resolve()),
};

let hub: TestHub;
let number: string;
beforeAll(async () => {
  hub = await startTestHub(undefined, { log, gateway: { door: { ...openDoor, rates } } });
  ({ number } = (await neighbours(hub, "centre-clerk")).dispute);
});
afterAll(() => hub.stop());
beforeEach(() => void (lines.length = 0));

const QUERY = `query ($n: DisputeNumber!) { dispute(number: $n) { number parties { name } mediationCases { number } } }`;
const logged = (reference: unknown): string[] => lines.filter((line) => line.includes(String(reference)));

test("what breaks inside an agency is told with code, path, agency and a reference under which its log has the rest", async () => {
  const { db } = hub.running.registry.foundations;
  await db.query("ALTER TABLE party RENAME TO elsewhere");
  const { data, errors } = await hub.ask("centre-clerk", QUERY, { n: number });
  await db.query("ALTER TABLE elsewhere RENAME TO party");
  expect(data).toEqual({ dispute: { number, parties: null, mediationCases: [] } });
  expect(errors).toEqual([
    {
      message: "Something went wrong here; quote the reference when you ask about it.",
      path: ["dispute", "parties"],
      extensions: { code: "INTERNAL_SERVER_ERROR", source: "CENTRE", reference: ANY },
    },
  ]);
  expect(JSON.stringify(errors)).not.toMatch(LEAK);
  const found = logged(errors![0]!.extensions!["reference"]);
  expect(found).toEqual([expect.stringContaining(`relation \\"party\\" does not exist`)]);
  expect(found[0]).toContain(`"service":"registry"`);
});

test("what breaks inside the gateway is told in the same way", async () => {
  broken = true;
  const { status, errors } = await hub.ask("centre-clerk", QUERY, { n: number });
  broken = false;
  expect(status).toBe(500);
  expect(errors?.[0]?.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", source: "GATEWAY", reference: ANY });
  expect(JSON.stringify(errors)).not.toMatch(/boom|10\.0\.0\.7/);
  expect(logged(errors?.[0]?.extensions?.["reference"])).toEqual([expect.stringContaining("boom at 10.0.0.7:5432")]);
});

test("an agency that is away is named, with the path of what is missing and a reference", async () => {
  await hub.takeDown("mediation");
  const { errors } = await hub.ask("centre-clerk", QUERY, { n: number });
  expect(errors).toEqual([
    expect.objectContaining({
      path: ["dispute"],
      extensions: { code: "SOURCE_UNAVAILABLE", source: "MEDIATION", reference: ANY },
    }),
  ]);
  expect(logged(errors![0]!.extensions!["reference"])).toEqual([expect.stringContaining("ECONNREFUSED")]);
});
