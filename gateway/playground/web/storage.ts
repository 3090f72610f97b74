import type { Storage } from "@graphiql/toolkit";

/** Where the editor keeps its history. */
const HISTORY = new Set(["graphiql:queries", "graphiql:favorites"]);

/**
 * What the editor remembers, without any header: a header may carry a token. The editor's own switch for headers covers
 * its tabs, but not its history.
 */
export const withoutHeaders = (kept: Storage): Storage => ({
  getItem: (key) => kept.getItem(key),
  setItem: (key, value) => {
    kept.setItem(key, HISTORY.has(key) ? stripped(value) : value);
  },
  removeItem: (key) => {
    kept.removeItem(key);
  },
  clear: () => {
    kept.clear();
  },
  get length() {
    return kept.length;
  },
});

const stripped = (history: string): string =>
  JSON.stringify(JSON.parse(history), (key, value: unknown) => (key === "headers" ? undefined : value));
