import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { Kind, type OperationDefinitionNode, OperationTypeNode, getOperationAST, parse } from "graphql";
import { type Ref, useEffect, useImperativeHandle } from "react";
import type { Story } from "../story.ts";
import { isNarrow } from "./narrow.ts";
import { WELCOME } from "./welcome.ts";

/** What the panels beside the editor ask of it. */
export interface Bench {
  /** Puts a story into the editor and runs it. */
  show(story: Story): void;
  /** Runs what stands there once more, if it is a query that was answered before: someone else is asking now. */
  again(): void;
}

interface Props {
  readonly ref: Ref<Bench>;
  readonly stories: readonly Story[];
  readonly onReady: () => void;
}

const EDITOR_FONT =
  'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "PingFang SC", "Microsoft YaHei", "Noto Sans Mono CJK SC", monospace';

/** Works the editor from within; shows nothing itself. */
export function Conductor({ ref, stories, onReady }: Props): null {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick("queryEditor", "variableEditor", "headerEditor", "responseEditor"),
  );
  const stands = queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined;

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor])
      editor?.updateOptions({ fontFamily: EDITOR_FONT, fontSize: 14 });
    if (stands) onReady();
  }, [queryEditor, variableEditor, headerEditor, responseEditor, stands, onReady]);

  useImperativeHandle(
    ref,
    () => ({
      show({ query, variables }) {
        if (!queryEditor || !variableEditor) return;
        if (!isUntouched(queryEditor.getValue(), stories)) actions.addTab();
        queryEditor.setValue(query);
        variableEditor.setValue(JSON.stringify(variables, null, 2));
        // The editor works out a moment later what it holds, but runs at once.
        actions.setOperationFacts(factsOf(query));
        actions.run();
        revealAnswer();
      },
      again() {
        if (!queryEditor || !responseEditor || responseEditor.getValue() === "") return;
        if (isQuery(queryEditor.getValue())) {
          actions.run();
          revealAnswer();
        } else {
          // What is shown belongs to whoever asked for it; a change is not made twice.
          responseEditor.setValue("");
        }
      },
    }),
    [queryEditor, variableEditor, responseEditor, stories, actions],
  );
  return null;
}

/** On a narrow screen the answer lies below what was clicked. */
function revealAnswer(): void {
  if (isNarrow()) document.querySelector(".graphiql-response")?.scrollIntoView({ block: "start" });
}

/** Whether nothing of the user's own would be lost. */
function isUntouched(text: string, stories: readonly Story[]): boolean {
  const present = text.trim();
  return ["", WELCOME.trim(), ...stories.map(({ query }) => query.trim())].includes(present);
}

function factsOf(query: string): Parameters<ReturnType<typeof useGraphiQLActions>["setOperationFacts"]>[0] {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
}

function isQuery(text: string): boolean {
  try {
    return getOperationAST(parse(text))?.operation === OperationTypeNode.QUERY;
  } catch {
    return false;
  }
}
