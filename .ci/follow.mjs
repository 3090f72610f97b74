// Asks a running hub the first story, as the person it names, and fails where anything of it is missing.
import { readFileSync } from "node:fs";

const hub = "http://127.0.0.1:4000";
const story = readFileSync("gateway/playground/stories/01-follow-one-dispute.graphql", "utf8");
const head = (name) => new RegExp(`^# ${name}: (.*)$`, "m").exec(story)[1];
const post = async (path, body, headers = {}) => {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
  return (await fetch(hub + path, init)).json();
};

const { token } = await post("/demo/token", { person: head("person") });
const answer = await post(
  "/graphql",
  { query: story, variables: JSON.parse(head("variables")) },
  { authorization: `Bearer ${token}` },
);
const { dispute, sources } = answer.data ?? {};
const silent = (sources ?? []).filter(({ status }) => status !== "ANSWERED");
if (answer.errors || !dispute || silent.length > 0) throw new Error(JSON.stringify(answer).slice(0, 2_000));
const parts = [
  "referrals",
  "deadlines",
  "mediationCases",
  "policeMediations",
  "courtReferrals",
  "judicialConfirmations",
  "petitions",
];
for (const part of parts) if (!(dispute[part]?.length > 0)) throw new Error(`${part} is empty.`);
console.log(
  `${dispute.number} ${dispute.title}: ${dispute.timeline.nodes.length} entries from ${new Set(dispute.timeline.nodes.map(({ source }) => source)).size} agencies`,
);
