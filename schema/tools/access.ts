import type { AccessRule, FieldRule } from "../../subgraphs/shared/access/access-rule.ts";
import type { Access } from "../../subgraphs/shared/access/joined-access.ts";

/** A graph and the rules it goes by. */
interface Ruled {
  readonly name: string;
  readonly access: Access;
}

const OPENING = `# Who sees what, and who may do what

Printed from the access tables by \`npm run schema:write\`, and compared by \`npm run check:schema\`: a rule that changed
shows here. How it works: [decisions/access-rules.md](decisions/access-rules.md).
`;

/** The access rules of all graphs as one readable page. */
export const accessPage = (graphs: readonly Ruled[]): string =>
  `${[OPENING, ...graphs.map(chapter), rules(graphs)].join("\n")}\n`;

function chapter({ name, access: { rows, fields, acts } }: Ruled): string {
  const types = [...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, ruled]) => {
      const whose = rows.get(type);
      return `- ${type}${whose ? ` (rows: ${whose.code})` : ""}\n${byRule(ruled)}`;
    });
  const mutations = [...acts.values()]
    .map(({ mutation, posts }) => `- ${mutation}: ${[...posts].sort().join(", ")}`)
    .sort();
  return [`## ${name}`, "", ...types, ...(mutations.length > 0 ? ["", "Acts:", "", ...mutations] : []), ""].join("\n");
}

function byRule(fields: ReadonlyMap<string, FieldRule>): string {
  const grouped = new Map<string, string[]>();
  for (const [field, rule] of fields) {
    const codes = withFurther(rule)
      .map(({ code }) => code)
      .join(", then ");
    grouped.set(codes, [...(grouped.get(codes) ?? []), field]);
  }
  return [...grouped].map(([code, names]) => `  - ${code}: ${names.join(", ")}`).join("\n");
}

/** The rules a field goes by, in the order they are asked. */
const withFurther = (rule: FieldRule): FieldRule[] => [rule, ...(rule.besides ? withFurther(rule.besides) : [])];

function rules(graphs: readonly Ruled[]): string {
  const all = new Map<string, AccessRule & Partial<FieldRule>>();
  for (const { access } of graphs)
    for (const rule of [
      ...access.rows.values(),
      ...[...access.fields.values()].flatMap((ruled) => [...ruled.values()].flatMap(withFurther)),
    ])
      all.set(rule.code, rule);
  const lines = [...all.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((rule) => `- **${rule.code}**${others(rule)}: ${rule.en} ${rule.zh}. _${rule.source}._`);
  return ["## The rules", "", ...lines].join("\n");
}

/** What those get whom a rule does not name. */
const others = ({ may, otherwise, liftedBy = [] }: Partial<FieldRule>): string =>
  may === undefined
    ? ""
    : ` (others: ${(otherwise ?? "WITHHELD").toLowerCase()}${liftedBy.length > 0 ? `; lifted by ${liftedBy.join(", ")}` : ""})`;
