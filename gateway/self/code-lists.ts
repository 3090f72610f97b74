import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  Kind,
  type StringValueNode,
} from "graphql";
import type { Code, CodeList } from "./self.type.ts";

const argument = (value: EnumValueDefinitionNode, directive: string, name: string): string | undefined => {
  const found = value.directives
    ?.find((one) => one.name.value.split("__").at(-1) === directive)
    ?.arguments?.find((one) => one.name.value === name);
  return found?.value.kind === Kind.STRING ? found.value.value : undefined;
};

const text = (node: StringValueNode | undefined): string => node?.value ?? "";

const codeOf = (value: EnumValueDefinitionNode): Code => ({
  code: value.name.value,
  label: argument(value, "label", "zh") ?? "",
  description: text(value.description),
  deprecated: argument(value, "deprecated", "reason") ?? null,
});

/** Every enum of the supergraph that carries labels, by name: the code lists front-ends fill their forms from. */
export const codeListsOf = (supergraph: DocumentNode): CodeList[] =>
  supergraph.definitions
    .filter((node): node is EnumTypeDefinitionNode => node.kind === Kind.ENUM_TYPE_DEFINITION)
    .map((node) => ({
      name: node.name.value,
      description: text(node.description),
      codes: (node.values ?? []).map(codeOf),
    }))
    .filter(({ codes }) => codes.every(({ label }) => label !== "") && codes.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name));
