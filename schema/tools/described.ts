import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type InputValueDefinitionNode,
  type StringValueNode,
} from "graphql";

interface Describable {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
}

/** Types and directives of the specifications, described by them. */
const FOREIGN = /^(?:join__|link__|_|federation__)/;
const ENGLISH = /[A-Za-z]{3,}/;
const CHINESE = /\p{Script=Han}/u;

/** Elements of a schema that are not described in English with the Chinese term, as `Type.field(argument)`. */
export function undescribed({ definitions }: DocumentNode): string[] {
  const missing: string[] = [];
  const look = (path: string, node: Describable): void => {
    if (FOREIGN.test(path)) return;
    const text = node.description?.value ?? "";
    if (!ENGLISH.test(text) || !CHINESE.test(text)) missing.push(path);
  };
  for (const node of definitions) {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        if (!ROOTS.has(node.name.value)) look(node.name.value, node);
        for (const field of (node.fields ?? []) as readonly (FieldDefinitionNode | InputValueDefinitionNode)[]) {
          look(`${node.name.value}.${field.name.value}`, field);
          if (field.kind !== Kind.FIELD_DEFINITION) continue;
          for (const argument of field.arguments ?? [])
            look(`${node.name.value}.${field.name.value}(${argument.name.value})`, argument);
        }
        break;
      case Kind.ENUM_TYPE_DEFINITION:
        look(node.name.value, node);
        for (const value of node.values ?? []) look(`${node.name.value}.${value.name.value}`, value);
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.UNION_TYPE_DEFINITION:
        look(node.name.value, node);
        break;
      default:
    }
  }
  return missing;
}

const ROOTS = new Set(["Query", "Mutation"]);
