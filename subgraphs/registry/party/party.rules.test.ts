import {
  type Protection,
  actingFor,
  isMinor,
  minorsAreGuarded,
  namesNobody,
  protectionOf,
  shownDetails,
  viewOfParty,
  withoutPeople,
} from "./party.rules.ts";

// Born 2008-03-02: of age on 2026-03-02. Born on a leap day: of age on 1 March of a common year.
test.each([
  ["999999200803020013", "2026-03-01", true],
  ["999999200803020013", "2026-03-02", false],
  ["999999200802290014", "2026-02-28", true],
  ["999999200802290014", "2026-03-01", false],
  [null, "2026-03-02", false],
])("%s on %s is a minor: %s", (citizenId, today, minor) => {
  expect(isMinor(citizenId, today)).toBe(minor);
});

const nobody = {
  own: false,
  holds: false,
  centre: false,
  fictional: false,
  fellow: false,
  guardian: false,
  opened: true,
  purpose: "HANDLING",
};
const ALL: readonly Protection[] = ["MINOR", "WITH_MINOR", "HOME", "ORDINARY"];

test.each([
  ["the party itself, or its guardian", { own: true, fellow: true }, ["FULL", "FULL", "FULL", "FULL"]],
  ["the body that holds the dispute", { holds: true }, ["FULL", "FULL", "FULL", "FULL"]],
  ["the centre that holds it", { holds: true, centre: true }, ["FULL", "FULL", "FULL", "FULL"]],
  ["the centre", { centre: true }, ["MASKED", "MASKED", "MASKED", "FULL"]],
  ["the centre handing it over", { centre: true, purpose: "HANDOVER" }, ["MASKED", "MASKED", "MASKED", "FULL"]],
  ["the centre supervising", { centre: true, purpose: "SUPERVISION" }, ["MASKED", "MASKED", "MASKED", "MASKED"]],
  ["the holder building a report", { holds: true, purpose: "REPORTING" }, ["MASKED", "MASKED", "MASKED", "MASKED"]],
  ["the holder that came upon it in a list", { holds: true, opened: false }, ["MASKED", "MASKED", "MASKED", "MASKED"]],
  ["the centre that did", { centre: true, opened: false }, ["MASKED", "MASKED", "MASKED", "MASKED"]],
  ["the party itself that did", { own: true, fellow: true, opened: false }, ["FULL", "FULL", "FULL", "FULL"]],
  ["a body that only sent or received it", {}, ["MASKED", "MASKED", "MASKED", "MASKED"]],
  ["another party", { fellow: true }, ["NONE", "MASKED", "MASKED", "MASKED"]],
  ["its guardian, a party itself", { fellow: true, guardian: true }, ["MASKED", "MASKED", "MASKED", "MASKED"]],
] as const)("%s sees a minor, with a minor, at home, elsewhere: %j %j", (_case, who, views) => {
  expect(ALL.map((protection) => viewOfParty({ ...nobody, ...who }, protection))).toEqual(views);
});

test.each([
  ["no party", "NO_PARTY", { own: true, guardian: false }],
  ["a party", "PARTY", { own: false, guardian: true }],
  ["a party on the side against the child", "AGAINST_IT", { own: false, guardian: false }],
] as const)("to a child, its guardian that is %s is: %s", (_case, guardianAs, is) => {
  expect(actingFor(true, guardianAs)).toEqual(is);
  expect(actingFor(false, guardianAs)).toEqual({ own: false, guardian: false });
});

const plain = { kind: "PERSON", minor: false, withMinor: false, violenceAsked: false, category: "NEIGHBOR" } as const;

test("the strongest ground protects, and an organization needs none", () => {
  const all = { ...plain, minor: true, withMinor: true, violenceAsked: true, category: "MARRIAGE_FAMILY" } as const;
  expect(protectionOf(all)).toBe("MINOR");
  expect(protectionOf({ ...all, minor: false })).toBe("WITH_MINOR");
  expect(protectionOf({ ...plain, category: "MARRIAGE_FAMILY" })).toBe("HOME");
  // Asked about is asked about: what was answered is not among what this goes by.
  expect(protectionOf({ ...plain, violenceAsked: true })).toBe("HOME");
  expect(protectionOf(plain)).toBe("ORDINARY");
  expect(protectionOf({ ...all, kind: "ORGANIZATION" })).toBe("ORDINARY");
});

const child = {
  name: "张小满",
  citizenId: "999999201503020017",
  phone: "13800000009",
  address: "荆州区西城街道荆中路1号",
  guardianName: "张守信",
  guardianPhone: "13800000001",
};
const nothing = { citizenId: null, phone: null, address: null, guardianName: null, guardianPhone: null };

test.each([
  ["a minor to a body", "MASKED", false, "MINOR", { ...nothing, name: "某某" }],
  ["a minor to another party", "NONE", true, "MINOR", { ...nothing, name: "某某" }],
  ["whoever is at home in it to a body", "MASKED", false, "HOME", { ...nothing, name: "张某" }],
  ["whoever is at home in it to another party", "MASKED", true, "HOME", { ...nothing, name: "张某" }],
  ["whoever is in it with a minor", "MASKED", false, "WITH_MINOR", { ...nothing, name: "张某" }],
  ["a neighbour to a neighbour", "MASKED", true, "ORDINARY", { ...nothing, name: "张某" }],
  [
    "a neighbour to a body",
    "MASKED",
    false,
    "ORDINARY",
    { ...nothing, name: "张某", citizenId: "999***********0017", phone: "138****0009", address: "荆州区西城街道" },
  ],
  ["in full", "FULL", false, "MINOR", child],
] as const)("what is left of %s", (_case, view, fellow, protection, left) => {
  expect(shownDetails(child, view, { fellow, guardian: false }, protection)).toEqual(left);
});

test("to a guardian that is a party itself, a surname is left of the child, and not where it is to be found", () => {
  const looking = { fellow: true, guardian: true };
  expect(shownDetails(child, "MASKED", looking, "MINOR")).toEqual({ ...nothing, name: "张某" });
});

test("a minor is registered with a guardian, whoever else is", () => {
  const [adult, alone, guarded] = [
    { minor: false, guarded: false },
    { minor: true, guarded: false },
    { minor: true, guarded: true },
  ];
  expect(minorsAreGuarded([adult, guarded])).toBeUndefined();
  expect(minorsAreGuarded([adult, alone])?.path).toEqual(["parties", "1", "guardian"]);
});

test("what others read names nobody, and what names somebody loses it", () => {
  const people = new Map([
    ["张小满", "某某"],
    ["13800000009", "***"],
    // One character alone is no name.
    ["满", "某"],
  ]);
  expect(namesNobody("张小满抚养费纠纷", [...people.keys()], ["title"])?.code).toBe("NAMES_A_PARTY");
  expect(namesNobody("抚养费未满三年", [...people.keys()], ["title"])).toBeUndefined();
  expect(withoutPeople("请联系张小满（13800000009），未满十岁", people)).toBe("请联系某某（***），未满十岁");
});

test("one party's name may begin another's, whoever was entered first", () => {
  const people = new Map([
    ["张三", "某甲"],
    ["张三丰", "某乙"],
  ]);
  expect(withoutPeople("张三与张三丰相邻", people)).toBe("某甲与某乙相邻");
});
