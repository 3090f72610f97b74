import { readCitizenId } from "./citizen-id.ts";
import { partsOfCaseNumber, readCourtCaseNumber } from "./court-case-number.ts";
import { readCreditCode } from "./credit-code.ts";

// 11010519491231002X and 440524188001010014 are the specimens of GB 11643; the 999999 ones belong to nobody.
test.each([
  "11010519491231002X",
  "440524188001010014",
  "999999199001010016",
  "999999199001010024",
  "99999920120229123X",
])("%s is a sound identity number", (id) => {
  expect(readCitizenId(id)).toEqual({ value: id });
});

test.each([
  ["999999199001010017", "its check character is wrong"],
  ["999999201302291239", "its birth date does not exist"],
  ["99999919900101001", "it has 17 digits and a check character"],
  ["９９９９９９１９９００１０１００１６", "it has 17 digits and a check character"],
])("%s is refused: %s", (id, wrong) => {
  expect(readCitizenId(id)).toEqual({ wrong });
});

test("a lower-case check character is written in upper case", () => {
  expect(readCitizenId("11010519491231002x")).toEqual({ value: "11010519491231002X" });
});

// The second one has a sum divisible by 31, where the check is 0 and not a character that does not exist.
test.each(["91350100M000100Y43", "91999999MA00010210", "12999999MB0000001X", "52999999MJ00000018"])(
  "%s is a sound credit code",
  (code) => {
    expect(readCreditCode(code)).toEqual({ value: code });
  },
);

test.each(["91350100M000100Y44", "91350100M000100I43", "91350100M000100Y4"])("%s is no credit code", (code) => {
  expect(readCreditCode(code)).toHaveProperty("wrong");
});

test.each([
  ["(2022)鄂1003诉前调123号", { year: 2022, court: "鄂1003", type: "诉前调", serial: 123 }],
  ["（2021）川0104民诉前调801号", { year: 2021, court: "川0104", type: "民诉前调", serial: 801 }],
  ["(2024)浙02民诉前调595号", { year: 2024, court: "浙02", type: "民诉前调", serial: 595 }],
  ["（２０２２）鄂1003民初7号之二", { year: 2022, court: "鄂1003", type: "民初", serial: 7 }],
  ["(2022)最高法知民终1号", { year: 2022, court: "最高法", type: "知民终", serial: 1 }],
])("%s is taken apart", (text, parts) => {
  expect(partsOfCaseNumber(text)).toEqual(parts);
});

test("a case number is kept with half-width brackets", () => {
  expect(readCourtCaseNumber("（2022）鄂1003诉前调123号")).toEqual({ value: "(2022)鄂1003诉前调123号" });
});

test.each(["2022鄂1003诉前调123号", "(22)鄂1003诉前调123号", "(2022)鄂100诉前调123号", "(2022)鄂1003诉前调号", ""])(
  "%s is no case number",
  (text) => {
    expect(readCourtCaseNumber(text)).toHaveProperty("wrong");
  },
);
