import { doesTheWork, inDirectory } from "./known-body.rules.ts";

const station = { id: "a-station", agency: "POLICE", roles: ["POLICE_STATION"] } as const;
const street = { id: "a-street", agency: null, roles: ["GRASSROOTS_UNIT"] } as const;
const centre = { id: "a-centre", agency: "CENTRE", roles: ["DISPUTE_CENTRE", "MEDIATION_COMMITTEE"] } as const;

test("what is not in the directory is named, and a body of whatever kind is found", () => {
  expect(inDirectory(["a-station", "a-street"], [station, street], "concernedBodyIds")).toBeUndefined();
  expect(inDirectory(["a-street", "nowhere"], [street], "concernedBodyIds")).toMatchObject({
    code: "UNKNOWN_ORGANIZATION",
    message: "The directory lacks nowhere.",
    path: ["concernedBodyIds"],
  });
});

test("work goes to a body of the agency that does it, and a refusal says which agency that is", () => {
  expect(doesTheWork(station, "POLICE", "toStationId")).toBeUndefined();
  expect(doesTheWork(street, "POLICE", "toStationId")).toMatchObject({
    code: "OTHER_AGENCY",
    type: "UnfitBody",
    facts: { agency: "POLICE" },
    path: ["toStationId"],
  });
  expect(doesTheWork(null, "POLICE", "toStationId")).toMatchObject({
    code: "UNKNOWN_ORGANIZATION",
    facts: { agency: "POLICE" },
  });
});

test("a centre that doubles as a committee mediates, and one that does not, does not", () => {
  expect(doesTheWork(centre, "MEDIATION", "toOrganizationId")).toBeUndefined();
  expect(doesTheWork(centre, "PETITION", "toOrganizationId")).toMatchObject({ code: "OTHER_AGENCY" });
  expect(doesTheWork({ ...centre, roles: ["DISPUTE_CENTRE"] }, "MEDIATION", "toOrganizationId")).toMatchObject({
    code: "OTHER_AGENCY",
  });
});
