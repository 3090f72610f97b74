import { type Problem, RuleProblem, commonProblems } from "./problem.type.ts";
import type { Refusal } from "./refusal.ts";

type ProblemClass = new () => Problem;

/** A refusal as GraphQL data: of the type it names, where the caller or the common ones have it, with its facts. */
export function toProblem({ code, message, path, type, facts }: Refusal, own: readonly ProblemClass[] = []): Problem {
  const Class = [...own, ...commonProblems].find((candidate) => candidate.name === type) ?? RuleProblem;
  return Object.assign(new Class(), { code, message, ...facts }, path ? { path } : {});
}
