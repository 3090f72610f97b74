import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { ensureDatabases } from "../../subgraphs/shared/db/databases.ts";
import { worldOnServer } from "./world-on-server.ts";

const PLANTED = "张标记启动";
const world = worldOnServer("fails");

beforeAll(async () => {
  await world.prepare();
  await ensureDatabases(process.env["TEST_POSTGRES_URL"] ?? "", [world.databaseOf("registry")]);
  // Whatever is made in this database fails, and PostgreSQL says what somebody wrote.
  const client = await world.connect("registry");
  await client.query(`
    CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION '${PLANTED}' USING DETAIL = '${PLANTED}', HINT = '${PLANTED}'; END $$;
    CREATE EVENT TRIGGER refuse ON ddl_command_end EXECUTE FUNCTION refuse()`);
  await client.end();
});
afterAll(() => world.drop());

/** A part alone names an issuer and the other parts; it comes to none of them. */
const ALONE = {
  OIDC_ISSUER: "https://issuer.example",
  ...Object.fromEntries(world.names.map((name) => [`${name.toUpperCase()}_URL`, "http://127.0.0.1:9"])),
};

const outputOf = (program: string, args: readonly string[], more: object): Promise<{ said: string; ok: boolean }> =>
  new Promise((resolve) => {
    const env = { ...process.env, NODE_ENV: "test", PORT: "0", DEMO_STORIES: "none", ...world.environment(), ...more };
    execFile(process.execPath, [join(projectRoot, "dist", program), ...args], { env }, (error, out, err) => {
      resolve({ said: out + err, ok: error === null });
    });
  });

// The first makes the keys that the others read.
test.each([
  ["hub.js", [], {}],
  ["subgraphs/main.js", ["registry"], ALONE],
  ["seeds/load-reference-main.js", [], {}],
])(
  "%s, where PostgreSQL refuses what it starts with, says which statement failed and nothing of any value",
  async (program, args, environment) => {
    const { said, ok } = await outputOf(program, args, environment);
    expect(ok).toBe(false);
    expect(said).toContain("PostgreSQL refused a statement: code P0001");
    expect(said).toContain("CREATE");
    const log = await readFile(join(world.environment()["HUB_DATA_FOLDER"] ?? "", "hub.log"), "utf8").catch(() => "");
    expect(said + log).not.toContain(PLANTED);
  },
  120_000,
);
