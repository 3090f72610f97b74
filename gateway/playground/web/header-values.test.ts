import { headersFrom, tokenFrom } from "./header-values.ts";

test("headers are taken as they are written", () => {
  const headers = headersFrom({ "Purpose-Code": "HANDLING", "x-count": 3, "x-name": "Müller" });
  expect(headers).toBeInstanceOf(Headers);
  expect([...(headers as Headers)]).toEqual([
    ["purpose-code", "HANDLING"],
    ["x-count", "3"],
    ["x-name", "Müller"],
  ]);
  expect([...(headersFrom(undefined) as Headers)]).toEqual([]);
});

test.each([
  [["a"], "written as one JSON object"],
  ["a", "written as one JSON object"],
  [{ "purpose code": "HANDLING" }, '"purpose code" cannot be the name of a header'],
  [{ 目的: "HANDLING" }, '"目的" cannot be the name of a header'],
  [{ "purpose-code": null }, 'The header "purpose-code" needs a text'],
  [{ "purpose-code": { is: "HANDLING" } }, 'The header "purpose-code" needs a text'],
  [{ "purpose-code": "办理" }, 'The header "purpose-code" contains "办"'],
  [{ "x-more": "and so on…" }, 'contains "…"'],
  [{ "x-lines": "one\ntwo" }, 'contains "\n"'],
  [{ "x-name": "𠮷" }, 'contains "𠮷"'],
])("%j is refused in words", (written, why) => {
  expect(headersFrom(written)).toContain(why);
});

test("a token is taken with or without its scheme; anything else is none", () => {
  expect(tokenFrom("  eyJh.eyJz.c2ln \n")).toBe("eyJh.eyJz.c2ln");
  expect(tokenFrom("Bearer eyJh.eyJz.c2ln")).toBe("eyJh.eyJz.c2ln");
  for (const none of ["", "Bearer ", "two words", "令牌", "eyJh…"]) expect(tokenFrom(none)).toBeUndefined();
});
