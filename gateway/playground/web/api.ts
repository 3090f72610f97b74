import type { Agency } from "../../../subgraphs/shared/state-machine/agencies.ts";
import type { Post } from "../../../subgraphs/shared/state-machine/posts.ts";
import type { Story } from "../story.ts";

/** A fictional person one can be. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly agency: Agency | null;
  /** The id of the body the person works for. */
  readonly organization: string | null;
  readonly posts: readonly Post[];
}

/** What the playground is opened with. `people` is empty where the hub issues no tokens itself. */
export interface World {
  readonly demo: boolean;
  readonly people: readonly Person[];
  readonly stories: readonly Story[];
}

/** Loads the stories, and in a demo world its people. Throws an `Error` whose message is for people. */
export async function loadWorld(): Promise<World> {
  const [{ demo }, stories] = await Promise.all([
    getJson<{ demo: boolean }>("/playground/settings.json"),
    getJson<Story[]>("/playground/stories.json"),
  ]);
  return { demo, stories, people: demo ? await getJson<Person[]>("/demo/people") : [] };
}

/** Asks the demo issuer for a short-lived token. Throws an `Error` whose message is for people. */
export async function tokenFor(person: string): Promise<string> {
  const { token } = await getJson<{ token: string }>("/demo/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ person }),
  });
  return token;
}

async function getJson<Value>(path: string, init?: RequestInit): Promise<Value> {
  const response = await reach(path, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}. ${path} 返回 ${response.status}。`);
  return (await response.json()) as Value;
}

/** As `fetch`, with words for people where nobody answers. */
export async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Error("The hub cannot be reached; is it still running? 无法连接枢纽，请确认其仍在运行。");
  }
}
