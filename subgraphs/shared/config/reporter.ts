/** Says on the terminal what the start is doing and how far it is. */
export interface Reporter {
  /** Names a step, shows its progress where it reports any, and says how long it took. */
  during<Result>(
    step: string,
    work: (progress: (done: number, of: number) => void) => Promise<Result>,
  ): Promise<Result>;
  welcome(facts: { readonly url: string; readonly folder: string; readonly demo: boolean }): void;
  end(line: string): void;
}

const FOLLOW = `query { dispute(number: "DS-421003-2026-000001") { title state holder { name } timeline(first: 5) { nodes { kind source occurredAt } } } sources { source status } }`;

const PEOPLE: readonly (readonly [string, string])[] = [
  ["centre-clerk", "clerk of the handling centre"],
  ["mediator", "people's mediator"],
  ["police-officer", "officer of the police station"],
  ["judge-assistant", "judge's assistant"],
  ["petition-clerk", "clerk of the petition office"],
  ["party-zhang", "a party"],
];

export function reporter(out: NodeJS.WriteStream = process.stdout): Reporter {
  const begun = Date.now();
  const line = (text: string): void => void out.write(`${text}\n`);
  return {
    async during(step, work) {
      const since = Date.now();
      const result = await work((done, of) => {
        if (out.isTTY) out.write(`\r  ${step}: ${done} of ${of}`);
      });
      line(`${out.isTTY ? "\r" : ""}✓ ${step}, ${seconds(since)}${" ".repeat(12)}`.trimEnd());
      return result;
    },
    welcome({ url, folder, demo }) {
      line(`\nThe hub is up after ${seconds(begun)}: ${url}`);
      if (demo) {
        line(`Playground: ${url}/playground\n\nPeople you can be, among others (all: GET ${url}/demo/people):`);
        for (const [id, post] of PEOPLE) line(`  ${id.padEnd(16)} ${post}`);
        line(`\nA first query:\n`);
        line(
          `  TOKEN=$(curl -s ${url}/demo/token -H 'content-type: application/json' -d '{"person":"centre-clerk"}' | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')`,
        );
        line(
          `  curl -s ${url}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' -d '${JSON.stringify({ query: FOLLOW })}'`,
        );
      }
      line(`\nData lies in ${folder}. Ctrl-C stops everything.`);
    },
    end: line,
  };
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
