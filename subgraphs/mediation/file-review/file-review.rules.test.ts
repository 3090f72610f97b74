import { defectsFit, notOfTheCase, sampleOf, soundDraw } from "./file-review.rules.ts";

const files = Array.from({ length: 20 }, (_, i) => ({ key: `(2026)荆区人调字第${i + 1}号` }));
const drawn = (number: number, size = 3, of = files) => sampleOf(of, number, size).map(({ key }) => key);

test("the same number draws the same files, whatever the order they lie in", () => {
  expect(drawn(7)).toEqual(drawn(7, 3, [...files].reverse()));
  expect(drawn(7)).not.toEqual(drawn(8));
  expect(new Set(drawn(7, 20)).size).toBe(20);
});

test("a larger sample holds the smaller one, and no sample is larger than the files", () => {
  expect(drawn(7, 5).slice(0, 3)).toEqual(drawn(7, 3));
  expect(drawn(7, 100)).toHaveLength(20);
});

test("over many numbers every file comes up: none is spared and none is picked on", () => {
  const seen = new Set(Array.from({ length: 200 }, (_, number) => drawn(number)).flat());
  expect(seen.size).toBe(files.length);
});

test.each([
  [{ from: "2026-01-01", until: "2026-03-01", size: 1 }, undefined],
  [{ from: "2026-01-01", until: "2026-03-01", size: 0 }, "SIZE_OUTSIDE"],
  [{ from: "2026-01-01", until: "2026-03-01", size: 101 }, "SIZE_OUTSIDE"],
  [{ from: "2026-03-02", until: "2026-03-01", size: 1 }, "DAY_OUTSIDE"],
  [{ from: "2026-01-01", until: "2026-03-10", size: 1 }, "DAY_OUTSIDE"],
])("a draw %j: %s", (draw, code) => {
  expect(soundDraw(draw, "2026-03-09")?.code).toBe(code);
});

test("nobody reviews a case of their own, nor one they stepped aside in", () => {
  expect(notOfTheCase(["lin"], ["lin", "su"], [])).toMatchObject({ facts: { mediatorIds: ["lin", "su"] } });
  expect(notOfTheCase(["lin"], ["su"], ["lin"])?.code).toBe("OWN_CASE");
  expect(notOfTheCase(["fang"], ["lin"], [])).toBeUndefined();
});

test("a grade and its defects belong together", () => {
  expect(defectsFit("EXCELLENT", ["LATE"])?.code).toBe("DEFECTS_DO_NOT_FIT");
  expect(defectsFit("UNQUALIFIED", [])?.code).toBe("DEFECTS_DO_NOT_FIT");
  expect(defectsFit("GOOD", ["LATE"])).toBeUndefined();
});
