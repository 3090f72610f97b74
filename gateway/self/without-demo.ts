import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, parse, print, visit } from "graphql";

const DEMO_ONLY = ["moveDemoClock"];
const [HIDDEN] =
  (parse("type T { f: Int @inaccessible }").definitions[0] as ObjectTypeDefinitionNode).fields?.[0]?.directives ?? [];

/** The supergraph as a hub without a demo world serves it: what only a demo world has is not in its schema. */
export const withoutDemo = (supergraph: DocumentNode): string =>
  print(
    visit(supergraph, {
      [Kind.FIELD_DEFINITION]: (field) =>
        HIDDEN && DEMO_ONLY.includes(field.name.value)
          ? { ...field, directives: [...(field.directives ?? []), HIDDEN] }
          : undefined,
    }),
  );
