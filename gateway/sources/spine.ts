import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from "graphql";

const SPINE_FIELD = "dispute";
const STAND_IN_FIELD = "knownDispute";

/** What every agency knows of a dispute: enough to find its own part of it. */
export interface KnownDispute {
  readonly id: string;
  readonly number: string;
}

/** A question for an agency in the registry's place, and how its answer is written back. */
export interface StandIn {
  readonly document: DocumentNode;
  /** The registry's answer as far as it can be had: id and number under the names the query gave them. */
  restore(known: Readonly<Record<string, KnownDispute | null>>): Record<string, unknown>;
}

/**
 * The question an agency can answer in the registry's place, where all the query wants of the registry is disputes by
 * number or id; undefined where it wants more. The planner's following questions need a dispute's id only, so with it
 * the agencies' own parts can be had while the registry is down.
 */
export function standInFor(document: DocumentNode): StandIn | undefined {
  const [operation, ...others] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return undefined;
  const fields = operation.selectionSet.selections.filter(isSpineField);
  if (fields.length === 0 || fields.length < operation.selectionSet.selections.length) return undefined;
  return {
    document: { kind: Kind.DOCUMENT, definitions: [asking(operation, fields)] },
    restore: (known) =>
      Object.fromEntries(fields.map((field) => [keyOf(field), restored(field, known[keyOf(field)] ?? null)])),
  };
}

const isSpineField = (selection: SelectionNode): selection is FieldNode =>
  selection.kind === Kind.FIELD && selection.name.value === SPINE_FIELD;

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const field = (name: string, rest: Partial<FieldNode> = {}): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...rest,
});

function asking(operation: OperationDefinitionNode, fields: readonly FieldNode[]): OperationDefinitionNode {
  const used = variablesIn(fields.flatMap(({ arguments: given = [] }) => given));
  const selections = fields.map((asked) =>
    field(STAND_IN_FIELD, {
      alias: { kind: Kind.NAME, value: keyOf(asked) },
      arguments: asked.arguments ?? [],
      selectionSet: { kind: Kind.SELECTION_SET, selections: [field("id"), field("number")] },
    }),
  );
  return {
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function variablesIn(given: readonly ArgumentNode[]): Set<string> {
  const names = new Set<string>();
  for (const argument of given) visit(argument, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}

/** Only what stands directly under the dispute is restored; everything else of the registry's is missing. */
function restored({ selectionSet }: FieldNode, known: KnownDispute | null): Record<string, unknown> | null {
  if (known === null) return null;
  const values: Readonly<Record<string, string>> = { __typename: "Dispute", id: known.id, number: known.number };
  const named = (selectionSet?.selections ?? []).filter((one): one is FieldNode => one.kind === Kind.FIELD);
  return Object.fromEntries(
    named.flatMap((one) => (one.name.value in values ? [[keyOf(one), values[one.name.value]]] : [])),
  );
}
