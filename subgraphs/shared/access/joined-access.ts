import type { AccessTable, ActRule, FieldRule, RowRule } from "./access-rule.ts";

/** The tables of all procedures of a subgraph as one, to look things up in. */
export interface Access {
  readonly rows: ReadonlyMap<string, RowRule>;
  /** By type, then by field. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, FieldRule>>;
  readonly acts: ReadonlyMap<string, ActRule>;
}

/** Joins the tables. Throws where two of them speak of the same thing: one rule, one place. */
export function joinAccess(tables: readonly AccessTable[]): Access {
  const rows = new Map<string, RowRule>();
  const fields = new Map<string, Map<string, FieldRule>>();
  const acts = new Map<string, ActRule>();
  for (const table of tables) {
    for (const [type, rule] of Object.entries(table.rows ?? {})) once(rows, type, rule, `the rows of ${type}`);
    for (const [type, byRule] of Object.entries(table.fields ?? {})) {
      const ofType = fields.get(type) ?? new Map<string, FieldRule>();
      fields.set(type, ofType);
      for (const [rule, names] of byRule)
        for (const name of names.trim().split(/\s+/)) once(ofType, name, rule, `${type}.${name}`);
    }
    for (const rule of table.acts ?? []) acts.set(rule.mutation, agreed(acts.get(rule.mutation), rule));
  }
  return { rows, fields, acts };
}

/** A mutation that moves two procedures is in both their tables; they name the same posts. */
function agreed(earlier: ActRule | undefined, rule: ActRule): ActRule {
  if (!earlier) return rule;
  if (earlier.posts.length !== rule.posts.length || !earlier.posts.every((post) => rule.posts.includes(post)))
    throw new Error(`Two access tables name different posts for Mutation.${rule.mutation}.`);
  return { ...rule, sources: [...new Set([...earlier.sources, ...rule.sources])] };
}

function once<Rule>(rules: Map<string, Rule>, key: string, rule: Rule, what: string): void {
  if (rules.has(key))
    throw new Error(`Two access tables speak of ${what}; leave it to the procedure that declares it.`);
  rules.set(key, rule);
}
