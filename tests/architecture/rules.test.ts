import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

const folder = join(__dirname, "..", "..", "subgraphs");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".rules.ts"));

/** An article, a local rule or a rule of the domain by its number; a decision of our own says why it was taken. */
const SOURCE = /\barts?\. \d|\bC\.\d|\bD\.\d|\b(?:Sources?|Law|Own decision)\b|\bown decision\b|local practice/;

/** An exported rule, with the words above it. */
interface Rule {
  readonly name: string;
  readonly words: string;
}

/** The functions of a file that refuse: what they return names a refusal, or they hand on what another rule refuses. */
function rulesOf(text: string): Rule[] {
  const source = ts.createSourceFile("x.rules.ts", text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): Rule[] => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const words = ts
      .getJSDocCommentsAndTags(statement)
      .map((doc) => doc.getText(source))
      .join(" ");
    const named = ts.isFunctionDeclaration(statement)
      ? [{ name: statement.name?.text ?? "", type: statement.type }]
      : ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
            initializer && ts.isArrowFunction(initializer)
              ? [{ name: name.getText(source), type: initializer.type }]
              : [],
          )
        : [];
    return named
      .filter(({ type }) => type && /\bRefusal\b/.test(type.getText(source)))
      .map(({ name }) => ({ name, words }));
  });
}

const unsourced = (text: string): string[] =>
  rulesOf(text).flatMap(({ name, words }) => (SOURCE.test(words) ? [] : [name]));

test("a rule without a source is found out, and a function that refuses nothing is none", () => {
  const rule = (words: string): string => `/** ${words} */\nexport const quiet = (): Refusal | undefined => undefined;`;
  expect(unsourced(rule("Doors are shut."))).toEqual(["quiet"]);
  expect(unsourced(`export function loud(): Promise<Refusal | undefined> { return never; }`)).toEqual(["loud"]);
  for (const words of [
    "Law: House Rules, art. 1.",
    "Source: own decision.",
    "Domain rule D.4.",
    "门禁, local practice.",
  ])
    expect(unsourced(rule(words))).toEqual([]);
  expect(unsourced(`export const isShut = (): boolean => true;`)).toEqual([]);
});

test("every rule that refuses says which article, local rule or own decision it carries out", () => {
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((file) => {
    const names = unsourced(readFileSync(join(folder, file), "utf8"));
    return names.map((name) => `${file} · ${name}`);
  });
  expect(found).toEqual([]);
});
