import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { GraphQLError, Kind, parse } from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import type { Story } from "./story.ts";

/** Where the stories lie. Tests and READMEs run the same files. */
export const STORIES_FOLDER = join(projectRoot, "gateway", "playground", "stories");

const FILE_NAME = /^(?<number>\d{2})-(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)\.graphql$/;
const PERSON = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const HEADER_LINES = 3;

/** Reads every story of a folder, by number. Throws `Stop` with file and line where one is malformed. */
export function readStories(folder: string = STORIES_FOLDER): Story[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort();
  const stories = files.map((file) => parseStory(file, readFileSync(join(folder, file), "utf8")));
  const twice = files.find((_file, i) => stories[i]?.number === stories[i - 1]?.number);
  if (twice !== undefined) throw new Stop(`Story ${twice}: another file has the same number.`);
  return stories;
}

/**
 * Reads one story: three comment lines (title, person, variables), then one operation. The three lines are left out of
 * the query, since the playground shows what they say beside it. Throws `Stop` with file and line.
 */
export function parseStory(file: string, text: string): Story {
  const { number, name } = FILE_NAME.exec(file)?.groups ?? {};
  if (number === undefined || name === undefined)
    throw new Stop(`Story ${file}: the file is called NN-name.graphql, as in 01-follow-one-dispute.graphql.`);
  const lines = text.split(/\r?\n/);
  const title = comment(file, lines, 1, "title", "the title");
  const person = comment(file, lines, 2, "person", "a person's id such as centre-clerk");
  if (!PERSON.test(person)) throw malformed(file, 2, `"${person}" is no person's id such as centre-clerk`);
  const variables = variablesOf(file, comment(file, lines, 3, "variables", "one JSON object, {} where there are none"));
  assertOneOperation(file, text);
  const query = `${lines.slice(HEADER_LINES).join("\n").trim()}\n`;
  return { number: Number(number), name, title, person, variables, query };
}

function comment(file: string, lines: readonly string[], line: number, name: string, meaning: string): string {
  const start = `# ${name}:`;
  const text = lines[line - 1] ?? "";
  const value = text.startsWith(start) ? text.slice(start.length).trim() : "";
  if (value === "") throw malformed(file, line, `it reads "${start} …", with ${meaning}`);
  return value;
}

function variablesOf(file: string, json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw malformed(file, 3, `the variables are not JSON (${(error as SyntaxError).message})`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw malformed(file, 3, "the variables are one JSON object");
  return value as Record<string, unknown>;
}

/** The playground runs a story at one click, so there must be nothing to choose from. */
function assertOneOperation(file: string, text: string): void {
  try {
    const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const second = operations[1]?.loc?.startToken.line;
    if (second !== undefined) throw malformed(file, second, "a story has one operation");
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw malformed(file, error.locations?.[0]?.line ?? 1, error.message);
  }
}

const malformed = (file: string, line: number, why: string): Stop => new Stop(`Story ${file}, line ${line}: ${why}.`);
