import { isRefusal } from "../errors/refusal.ts";
import { accepts, arrive, availability, move } from "./move.ts";
import { procedure } from "./procedure.ts";
import { deadEnds, unclocked, unfounded, unheld, unknownTargets, unreachable, unusedCommands } from "./soundness.ts";

const door = procedure({
  name: "Door",
  en: "a door.",
  zh: "门",
  initial: ["OPEN"],
  commands: {
    SHUT: { en: "Shut it.", zh: "关", mutation: "shutDoor" },
    SLAM: { en: "The wind shuts it.", zh: "吹" },
  },
  states: {
    OPEN: {
      en: "Open.",
      zh: "开",
      on: {
        SHUT: { to: "SHUT", by: ["MEDIATOR"], source: "House rules, art. 1" },
        SLAM: { to: "SHUT", by: ["SYSTEM"], source: "Physics" },
      },
    },
    SHUT: { en: "Shut.", zh: "关", end: true, on: {} },
  },
});

test("a command leads where the table says", () => {
  expect(move(door, "OPEN", "SHUT", "MEDIATOR")).toBe("SHUT");
});

test("a command the state does not accept is refused with the state and what would be possible", () => {
  expect(move(door, "SHUT", "SHUT", "MEDIATOR")).toMatchObject({
    code: "WRONG_STATE",
    type: "WrongState",
    facts: { state: "SHUT", allowed: [] },
  });
});

test("another post's command is refused with the posts that may give it and the article", () => {
  expect(move(door, "OPEN", "SHUT", "PARTY")).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["MEDIATOR"], source: "House rules, art. 1" },
  });
});

test("what is offered is what would be accepted, and only what a user can give", () => {
  const offered = availability(door, "OPEN", "MEDIATOR");
  expect(offered).toEqual([
    { action: "SHUT", mutation: "shutDoor", available: true, source: "House rules, art. 1", refusal: undefined },
  ]);
  const [shut] = availability(door, "SHUT", "MEDIATOR");
  expect(isRefusal(shut?.refusal)).toBe(true);
});

test("an event that the table does not know is a bug, not a refusal", () => {
  expect(arrive(door, "OPEN", "SLAM")).toBe("SHUT");
  expect(accepts(door, "SHUT", "SLAM")).toBe(false);
  expect(() => arrive(door, "SHUT", "SLAM")).toThrow("yet it was announced");
});

test("an unsound table is found out", () => {
  const broken = {
    ...door,
    commands: { ...door.commands, KNOCK: { en: "", zh: "" } },
    states: {
      ...door.states,
      SHUT: { en: "", zh: "", on: { SLAM: { to: "GONE", by: [], source: " " } } },
      LOCKED: { en: "", zh: "", on: {} },
    },
  };
  expect(unreachable(broken)).toEqual(["LOCKED"]);
  expect(deadEnds(broken)).toEqual(["LOCKED"]);
  expect(unknownTargets(broken)).toEqual(["SHUT → GONE"]);
  expect(unfounded(broken)).toEqual(["SHUT · SLAM"]);
  expect(unusedCommands(broken)).toEqual(["KNOCK"]);
  expect(unclocked(broken)).toEqual(["OPEN", "SHUT", "LOCKED"]);
});

test("a state waits for a clock there is, or for a reason that has words and a source, and an end for neither", () => {
  const reason = { en: "The wind comes when it comes.", zh: "随风", source: "Physics" };
  const waiting = (open: object, shut: object = {}) =>
    unclocked({
      ...door,
      states: { OPEN: { ...door.states.OPEN, ...open }, SHUT: { ...door.states.SHUT, ...shut } },
    });
  expect(waiting({ clocks: ["CENTRE_ACK"] })).toEqual([]);
  expect(waiting({ waits: reason })).toEqual([]);
  expect(waiting({ clocks: ["CENTRE_ACK"], waits: reason })).toEqual([]);
  expect(waiting({})).toEqual(["OPEN"]);
  expect(waiting({ clocks: [] })).toEqual(["OPEN"]);
  expect(waiting({ clocks: ["WIND"] })).toEqual(["OPEN · no clock WIND"]);
  expect(waiting({ waits: { ...reason, source: " " } })).toEqual(["OPEN · no reason"]);
  expect(waiting({ waits: reason }, { waits: reason })).toEqual(["SHUT · an end waits"]);
});

test("a command that turns something down or back says who has it next, others need not", () => {
  const row = { en: "Do it.", zh: "办理" };
  const found = unheld({
    ...door,
    commands: { GIVE_BACK: row, RETURN: row, OPEN: row, REJECT: { ...row, next: "SENDER" } },
  });
  expect(found).toEqual(["GIVE_BACK", "RETURN"]);
});
