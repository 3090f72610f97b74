import { maskAddress, maskCitizenId, maskName, maskPhone } from "./mask.ts";

test.each([
  ["张三", "张某"],
  ["欧阳明德", "欧阳某"],
  ["𠮷田", "𠮷某"],
])("the name %s becomes %s", (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test("a number keeps its ends and hides the birth date", () => {
  expect(maskCitizenId("999999199001010016")).toBe("999***********0016");
  expect(maskPhone("13800000000")).toBe("138****0000");
  expect(maskPhone("8812345")).toBe("****");
});

test("an address ends at the street or township, and without one nothing is shown", () => {
  expect(maskAddress("荆州区西城街道荆中路1号3单元")).toBe("荆州区西城街道");
  expect(maskAddress("荆中路1号")).toBe("");
});
