import { Opening, Openings } from "./party.opening.ts";

const dispute = (serial: number) => ({ id: `id-${serial}`, number: `DS-421003-2026-00000${serial}` });

test("what several calls of one request name is counted together, and another request's apart", () => {
  const openings = new Openings();
  for (const serial of [1, 2, 3]) openings.of("one").nameDispute(dispute(serial).id);
  expect(openings.of("one").named).toHaveLength(3);
  openings.of("one").nameDispute(dispute(4).id);
  expect(openings.of("one").named).toEqual([]);
  expect(openings.of("another").named).toEqual([]);
  openings.of("another").nameDispute(dispute(1).id);
  expect(openings.of("another").named).toEqual(["id-1"]);
});

test("a dispute named by its number and by its id is one", () => {
  const opening = new Opening();
  for (const serial of [1, 2, 3]) {
    opening.nameDispute(dispute(serial).number);
    opening.found(dispute(serial));
    opening.nameDispute(dispute(serial).id);
  }
  expect(opening.named).toHaveLength(6);
});

test("disputes of parties that were named count besides, in whichever call", () => {
  const opening = new Opening();
  opening.nameDispute(dispute(1).number);
  expect(opening.holdsToo([dispute(1), dispute(2)])).toBe(true);
  expect(opening.holdsToo([dispute(3)])).toBe(true);
  expect(opening.holdsToo([dispute(4)])).toBe(false);
  expect(opening.named).toEqual([]);
});

test("requests that are under way are remembered, however many others begin", () => {
  const openings = new Openings();
  openings.of("one").nameDispute(dispute(1).id);
  for (let round = 0; round < 3; round += 1) {
    for (let other = 0; other < 1_500; other += 1) openings.of(`${round} ${other}`);
    expect(openings.of("one").named).toEqual(["id-1"]);
  }
});
