import { Session } from "./session.ts";

test("the session acts as whoever was chosen last, however slowly tokens come", async () => {
  const pending = new Map<string, (token: string) => void>();
  const session = new Session((person) => new Promise((resolve) => void pending.set(person, resolve)));
  const first = session.become("judge");
  const second = session.become("mediator");
  pending.get("mediator")!("of the mediator");
  expect(await second).toBe(true);
  pending.get("judge")!("of the judge");
  expect(await first).toBe(false);
  expect(session.bearer()).toBe("of the mediator");
});

test("a token is renewed for the person who has one, and never for one that was brought along", async () => {
  let issued = 0;
  const session = new Session((person) => Promise.resolve(`${person}-${++issued}`));
  expect(await session.renew()).toBe(false);
  await session.become("judge");
  expect(await session.renew()).toBe(true);
  expect(session.bearer()).toBe("judge-2");
  session.carry("brought along");
  expect(await session.renew()).toBe(false);
  expect(session.bearer()).toBe("brought along");
  session.carry(undefined);
  expect(session.bearer()).toBeUndefined();
});

test("a choice that fails leaves the session as it was", async () => {
  const session = new Session((person) =>
    person === "judge" ? Promise.resolve("of the judge") : Promise.reject(new Error("nobody")),
  );
  await session.become("judge");
  await expect(session.become("ghost")).rejects.toThrow("nobody");
  expect(session.bearer()).toBe("of the judge");
});
