import { withoutHeaders } from "./storage.ts";

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => {
      kept.clear();
    },
    key: () => null,
    get length() {
      return kept.size;
    },
  };
}

test("the history is kept without its headers, which may carry a token", () => {
  const kept = memory();
  const item = {
    query: "{ viewer { name } }",
    variables: '{"headers": 1}',
    headers: '{"authorization": "Bearer eyJ"}',
  };
  for (const key of ["graphiql:queries", "graphiql:favorites"]) {
    withoutHeaders(kept).setItem(key, JSON.stringify({ queries: [item] }));
    expect(JSON.parse(kept.getItem(key) ?? "")).toEqual({
      queries: [{ query: item.query, variables: item.variables }],
    });
  }
});

test("everything else passes as it is", () => {
  const kept = memory();
  const storage = withoutHeaders(kept);
  storage.setItem("graphiql:variables", '{"headers": "of a column"}');
  expect(storage.getItem("graphiql:variables")).toBe('{"headers": "of a column"}');
  expect(storage.length).toBe(1);
  storage.removeItem("graphiql:variables");
  expect(kept.length).toBe(0);
  storage.setItem("graphiql:theme", "dark");
  storage.clear();
  expect(kept.length).toBe(0);
});
