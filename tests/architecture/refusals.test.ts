import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

const folder = join(__dirname, "..", "..", "subgraphs");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);

/** A day or a bound by the names such values have here: `today`, `issuedOn`, `dueOn`, `periodTo`, `MOST_FILES`. */
const DAY_OR_BOUND = /(?:^|\.)(?:today|lastDay|MOST\w*|\w*(?:On|By|From|To|Until))$/;
const WITH_FACTS = /\bfacts\b|\b(?:dayWithin|countWithin|doneAlready)\(/;

/** Refusals whose sentence tells a day or a bound that no field of the answer has: a program could only read the sentence. */
function onlyInWords(text: string): string[] {
  const source = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === "refuse") {
      const [code, , detail] = node.arguments;
      const told: string[] = [];
      const values = (inner: ts.Node): void => {
        if (ts.isTemplateSpan(inner)) told.push(inner.expression.getText(source));
        ts.forEachChild(inner, values);
      };
      values(node);
      const facts = detail !== undefined && WITH_FACTS.test(detail.getText(source));
      if (!facts && told.some((value) => DAY_OR_BOUND.test(value))) found.push(code?.getText(source) ?? "");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("a day or bound that stands in the sentence alone is found out", () => {
  const refusal = (words: string): string => 'const x = refuse("LATE", `' + words;
  expect(onlyInWords(refusal("It was ${latest.issuedOn}.`);"))).toEqual(['"LATE"']);
  expect(onlyInWords(refusal("At most ${MOST_FILES}.`, { path: [field] });"))).toEqual(['"LATE"']);
  expect(onlyInWords(refusal('It was ${dueOn}.`, dayWithin("on", { latest: dueOn }));'))).toEqual([]);
  expect(onlyInWords(refusal("It stands at ${state}.`);"))).toEqual([]);
});

// "The last day, the missing signature": a refusal carries the fact that helps, for programs too.
test("no refusal tells a day or a bound in words alone", () => {
  const found = files.flatMap((file) =>
    onlyInWords(readFileSync(join(folder, file), "utf8")).map((code) => `${file} ${code}`),
  );
  expect(found).toEqual([]);
});
