import fc from "fast-check";
import { isRefusal } from "../../shared/errors/refusal.ts";
import { type LinkOfTwo, followersOf, leadOf, linkable } from "./link.rules.ts";

const DISPUTES = ["a", "b", "c", "d", "e"];

/** A clerk's day: links two disputes where the rules let it, or undoes a link that holds. */
const acts = fc.array(
  fc.record({ undo: fc.boolean(), one: fc.constantFrom(...DISPUTES), other: fc.constantFrom(...DISPUTES) }),
  { maxLength: 40 },
);
interface Act {
  readonly undo: boolean;
  readonly one: string;
  readonly other: string;
}

/** To somebody who may see every link. */
const asSeen = (links: readonly LinkOfTwo[], leading: string, following: string) =>
  linkable(
    links,
    leading,
    following,
    links.map(({ id }) => id),
  );

function after(day: readonly Act[], start: readonly LinkOfTwo[] = []): LinkOfTwo[] {
  return day.reduce<LinkOfTwo[]>(
    (links, { undo, one, other }) => {
      if (undo) return unlinked(links, one);
      if (isRefusal(asSeen(links, one, other))) return links;
      return [...links, { id: String(links.length), leadingId: one, followingId: other, state: "LINKED" }];
    },
    [...start],
  );
}

const unlinked = (links: readonly LinkOfTwo[], following: string): LinkOfTwo[] =>
  links.map((link) => (link.followingId === following ? { ...link, state: "UNLINKED" } : link));

/** What a reader is shown of every dispute: whom it follows and who follows it. */
const shown = (links: readonly LinkOfTwo[]) =>
  DISPUTES.map((id) => ({
    id,
    linkedTo: leadOf(links, id)?.leadingId ?? null,
    linked: followersOf(links, id).map(({ followingId }) => followingId),
  }));

test("however a day goes, nobody follows two, leads while following, or follows itself", () => {
  fc.assert(
    fc.property(acts, (day) => {
      for (const { id, linkedTo, linked } of shown(after(day))) {
        expect(linkedTo).not.toBe(id);
        expect(linkedTo === null || linked.length === 0).toBe(true);
      }
      const holding = after(day).filter(({ state }) => state === "LINKED");
      expect(new Set(holding.map(({ followingId }) => followingId)).size).toBe(holding.length);
    }),
    { numRuns: 200 },
  );
});

test("undoing a link shows every dispute exactly as before it was made", () => {
  fc.assert(
    fc.property(acts, fc.constantFrom(...DISPUTES), fc.constantFrom(...DISPUTES), (day, one, other) => {
      const before = after(day);
      fc.pre(!isRefusal(asSeen(before, one, other)));
      const linked = after([{ undo: false, one, other }], before);
      expect(shown(linked)).not.toEqual(shown(before));
      expect(shown(unlinked(linked, other))).toEqual(shown(before));
    }),
    { numRuns: 200 },
  );
});

test("undoing every link, in any order, leaves every dispute alone", () => {
  fc.assert(
    fc.property(acts, fc.shuffledSubarray(DISPUTES, { minLength: DISPUTES.length }), (day, order) => {
      const links = order.reduce<LinkOfTwo[]>((left, id) => unlinked(left, id), after(day));
      expect(shown(links)).toEqual(shown([]));
    }),
    { numRuns: 200 },
  );
});

const chain: LinkOfTwo[] = [{ id: "1", leadingId: "a", followingId: "b", state: "LINKED" }];

test.each([
  ["itself", "a", "a", "SAME_DISPUTE", undefined],
  ["one that follows already", "c", "b", "LINK_IN_THE_WAY", "1"],
  ["one that leads", "c", "a", "LINK_IN_THE_WAY", "1"],
  ["behind one that follows", "b", "c", "LINK_IN_THE_WAY", "1"],
] as const)("a dispute is not linked to %s", (_whom, leading, following, code, linkId) => {
  expect(asSeen(chain, leading, following)).toMatchObject({ code, ...(linkId ? { facts: { linkId } } : {}) });
});

test("a link in the way that is not the viewer's to see is not named", () => {
  const refusal = linkable(chain, "c", "b", []);
  expect(refusal?.code).toBe("LINK_IN_THE_WAY");
  expect(JSON.stringify([refusal?.type, refusal?.facts])).toBe("[null,null]");
});

test("two may follow one, and a link that was undone is in nobody's way", () => {
  expect(asSeen(chain, "a", "c")).toBeUndefined();
  expect(asSeen(unlinked(chain, "b"), "c", "b")).toBeUndefined();
});
