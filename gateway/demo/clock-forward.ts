import { Stop } from "../../subgraphs/shared/errors/stop.ts";

const PERSON = "developer";
const MOVE = "mutation { moveDemoClock(days: 1) { today turned problems { message } } }";

interface Answer {
  readonly data?: { readonly moveDemoClock: { today: string; turned: number; problems: { message: string }[] } | null };
  readonly errors?: readonly { readonly message: string }[];
}

async function post<Body>(url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Body> {
  const sent = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
  try {
    return (await (await fetch(url, sent)).json()) as Body;
  } catch {
    throw new Stop(`No demo hub answers at ${url}. Start one with npm start, or name it in HUB_URL.`);
  }
}

/** One day at a time, so that one sees how far it is. */
async function forward(url: string, days: number): Promise<void> {
  const { token } = await post<{ token?: string }>(`${url}/demo/token`, { person: PERSON });
  if (!token) throw new Stop(`The hub at ${url} runs no demo world; its time moves by itself.`);
  let turned = 0;
  for (let day = 1; day <= days; day += 1) {
    const { data, errors } = await post<Answer>(
      `${url}/graphql`,
      { query: MOVE },
      { authorization: `Bearer ${token}` },
    );
    const moved = data?.moveDemoClock;
    const problem = errors?.[0]?.message ?? moved?.problems[0]?.message;
    if (!moved || problem !== undefined) throw new Stop(problem ?? "The hub gave no answer.");
    turned += moved.turned;
    console.log(`${moved.today}  day ${day} of ${days}, ${moved.turned} clocks turned`);
  }
  console.log(`\n${turned} clocks turned on the way. The timelines at ${url}/playground tell which.`);
}

/** `npm run clock:forward -- 40`: moves the demo world of the running hub forward. */
async function main(): Promise<void> {
  const days = Number(process.argv[2]);
  if (!Number.isInteger(days) || days < 1) throw new Stop("Name the days: npm run clock:forward -- 40");
  await forward(process.env["HUB_URL"] ?? `http://127.0.0.1:${process.env["PORT"] ?? 4000}`, days);
}

main().catch((error: unknown) => {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
