import type { EventType } from "../../schema/events/hub-event.ts";
import { type Subscriber, beyondTheRegistry, subscribersOf } from "../../schema/events/subscriptions.ts";
import { join } from "../../subgraphs/shared/server/part.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";

/** The events of other subgraphs that a subgraph has handlers for. */
const listened = (name: string): EventType[] => {
  const definition = Object.values(subgraphs).find((one) => one.name === name);
  const types = (definition ? join(definition.parts).handlers : []).flatMap(
    (handlers) => Object.keys(handlers) as EventType[],
  );
  return [...new Set(types)].filter((type) => !type.startsWith(`${name}.`)).sort();
};

const agencies = Object.values(subgraphs)
  .map(({ name }) => name)
  .filter((name) => name !== "registry");

test.each(agencies)("%s subscribes to exactly the events it has handlers for", (name) => {
  const subscribed = (Object.keys(beyondTheRegistry) as EventType[]).filter((type) =>
    subscribersOf(type).includes(name as Subscriber),
  );
  expect(subscribed.sort()).toEqual(listened(name));
});

test("the registry hears everything the agencies announce, and nothing of its own comes back by post", () => {
  expect(subscribersOf("mediation.SessionHeld")).toEqual(["registry"]);
  expect(subscribersOf("registry.DisputeClosed")).toEqual([]);
});
