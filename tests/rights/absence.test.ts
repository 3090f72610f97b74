import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { disputeProcedure } from "../../subgraphs/registry/dispute/dispute.states.ts";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";

/** What must never be built (the rights list in README.md beside this file) is looked for by name in the whole graph. */
const schema = buildSchema(readFileSync(join(projectRoot, "schema", "api.graphql"), "utf8"));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

/** Every `Type.field`, `Enum.VALUE` and `Type.field(argument)` of the graph. */
const elements = types.flatMap((type): string[] => {
  if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => [
    `${type.name}.${name}`,
    ...args.map((arg) => `${type.name}.${name}(${arg.name})`),
  ]);
});

const named = (pattern: RegExp): string[] =>
  [...elements, ...types.map(({ name }) => name)].filter((one) => pattern.test(one));

test("the graph is walked whole", () => {
  expect(elements.length).toBeGreaterThan(900);
});

test.each<[string, RegExp]>([
  [
    "a score, rank, label or list of persons",
    /score|rank(?!edBy)|rating|blacklist|watch_?list|keyPerson|unstable|habitual|profile/i,
  ],
  [
    "a bar, delay or alarm because of who petitions how often",
    /skipLevel|petitionCount|timesPetitioned|repeatCount|ban(?:ned)?\b|block(?:ed)?\b|downgrade/i,
  ],
  ["a target for the number of petitions or disputes", /quota|league|targetNumber|volumeTarget/i],
  [
    "stability control, tracking, cameras, travel, telecoms, faces, voices",
    /stabilit|track(?:ing)|camera|vehicle|hotel|travel|telecom|face|voice|longitude|latitude|location/i,
  ],
  [
    "registers of corrections, release, drugs, mental health, migration or religion",
    /correction|released?Person|(?<!food_)drug|psychiatr|mentalHealth|migra|religion|ethnic(?!Place)/i,
  ],
  ["a prediction about a person", /predict|forecast|risk/i],
  [
    "punishments, and what was said in a session",
    /punish|penalt|detention|statement(?!Issued|On|Number|$)s?Of|proposal|transcript|recording/i,
  ],
  ["a fee for mediation, or pay by rank", /fee\b|charge|price|salary|bonus|wage/i],
])("nothing in the graph is named for %s", (_what, pattern) => {
  expect(named(pattern)).toEqual([]);
});

test("nobody is found by name, number or telephone: no argument and no filter takes one to search by", () => {
  const searching = elements
    .filter((one) => /^Query\.\w+\(|FilterInput\./.test(one))
    .filter((one) => one !== "Query.codeLists(names)");
  expect(searching.length).toBeGreaterThan(20);
  expect(
    searching.filter((one) =>
      /name|citizen|phone|address|person|party/i.test(one.replace(/^Query\.\w+|^\w+FilterInput/, "")),
    ),
  ).toEqual([]);
});

test("a party leads to nothing but itself: there is no page of a person", () => {
  const party = schema.getType("Party");
  if (!isObjectType(party)) throw new Error("Party is an object type.");
  const leadsTo = Object.values(party.getFields())
    .map(({ type }) => getNamedType(type))
    .filter((type) => isObjectType(type));
  // Why something is masked tells of the reader and the rule, and leads nowhere.
  expect(leadsTo.map(({ name }) => name)).toEqual(["AccessDecision"]);
  const further = leadsTo.flatMap((type) => Object.values(type.getFields())).map(({ type }) => getNamedType(type));
  expect(further.filter((type) => isObjectType(type))).toEqual([]);
  const listing = elements.filter((one) => /^Query\.(?:parties|persons?|people|citizens)\b/i.test(one));
  expect(listing).toEqual([]);
});

test("identity numbers can be read of a party only, and never in a list outside its dispute", () => {
  expect(named(/citizenId/i).sort()).toEqual([
    // Asked with in the one yes-or-no question, of which the answer tells nothing else.
    "AskedPartyInput.citizenId",
    "CitizenId",
    "Party.citizenId",
    "PartyInput.citizenId",
  ]);
});

test("the hub itself closes, redirects, settles and archives no dispute: a person does", () => {
  const bySystem = Object.values(disputeProcedure.states).flatMap(({ on }) =>
    Object.values(on).filter(({ by }) => by.includes("SYSTEM")),
  );
  expect(bySystem.length).toBeGreaterThan(0);
  const ends = ["ON_SPOT", "REDIRECTED", "RESOLVED", "UNRESOLVED", "TRANSFERRED", "CLOSED", "ARCHIVED"];
  expect(bySystem.filter(({ to }) => ends.includes(to))).toEqual([]);
});
