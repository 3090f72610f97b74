import { GraphiQL } from "graphiql";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SourceAnswer } from "../../sources/outage.ts";
import type { Story } from "../story.ts";
import { type World, tokenFor } from "./api.ts";
import { Both } from "./Both.tsx";
import { type Bench, Conductor } from "./Conductor.tsx";
import { type Bodies, bodiesFor } from "./directory.ts";
import { graphFetcher } from "./fetcher.ts";
import { Panel } from "./Panel.tsx";
import { PersonMenu } from "./PersonMenu.tsx";
import { lastPerson, rememberPerson } from "./person-memory.ts";
import { Session } from "./session.ts";
import { SilentSources } from "./SilentSources.tsx";
import { withoutHeaders } from "./storage.ts";
import { StoryList } from "./StoryList.tsx";
import { TokenForm } from "./TokenForm.tsx";
import { WELCOME } from "./welcome.ts";

/** The playground: people and stories on the left, the editor beside them. */
export function App({ world: { demo, people, stories } }: { readonly world: World }): ReactNode {
  const [session] = useState(() => new Session(tokenFor));
  const [person, setPerson] = useState<string>();
  const [story, setStory] = useState<string>();
  const [bodies, setBodies] = useState<Bodies>(new Map());
  const [silent, setSilent] = useState<readonly SourceAnswer[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const [ready, setReady] = useState(false);
  const bench = useRef<Bench>(null);
  const fetcher = useMemo(() => graphFetcher(session, setSilent), [session]);
  // Variables may name people and machines are shared: what the editor remembers ends with the browser tab.
  const storage = useMemo(() => withoutHeaders(sessionStorage), []);
  const onReady = useCallback(() => {
    setReady(true);
  }, []);

  /** Runs `next` once the session acts as that person, unless another choice was made meanwhile. */
  const become = useCallback(
    (id: string, next: () => void): void => {
      session.become(id).then(
        (done) => {
          if (!done) return;
          setTrouble(undefined);
          setPerson(id);
          rememberPerson(id);
          next();
        },
        (error: unknown) => {
          setTrouble(error instanceof Error ? error.message : String(error));
        },
      );
    },
    [session],
  );

  useEffect(() => {
    const first = people.find(({ id }) => id === lastPerson()) ?? people[0];
    if (first) become(first.id, () => void bodiesFor(session).then(setBodies, () => undefined));
  }, [people, become, session]);

  const choosePerson = (id: string): void => {
    become(id, () => bench.current?.again());
  };
  const chooseStory = (chosen: Story): void => {
    setStory(chosen.name);
    if (demo) become(chosen.person, () => bench.current?.show(chosen));
    else bench.current?.show(chosen);
  };
  const now = people.find(({ id }) => id === person);

  return (
    <div className="page">
      <a className="skip" href="#editor">
        <Both en="Skip to the editor" zh="跳到编辑器" />
      </a>
      <header>
        <h1>
          <a href="/">
            <Both en="Dispute federation hub" zh="矛盾纠纷协同枢纽" />
          </a>
        </h1>
        <p>
          <Both en="Playground" zh="调试台" />
        </p>
      </header>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <aside>
        <Panel className="stories" title={{ en: "Stories", zh: "示例" }} important>
          <StoryList {...{ stories, people, chosen: story, ready, onChoose: chooseStory }} />
        </Panel>
        <Panel className="people" title={{ en: "You are", zh: "当前身份" }} now={now?.name} important={!demo}>
          {demo ? (
            <PersonMenu {...{ people, bodies, chosen: person, onChoose: choosePerson }} />
          ) : (
            <TokenForm
              onToken={(token) => {
                session.carry(token);
              }}
            />
          )}
        </Panel>
      </aside>
      <main id="editor" tabIndex={-1}>
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          shouldPersistHeaders={false}
          defaultQuery={WELCOME}
          defaultEditorToolsVisibility="variables"
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
          {silent.length > 0 && (
            <GraphiQL.Footer>
              <SilentSources sources={silent} />
            </GraphiQL.Footer>
          )}
          <Conductor {...{ ref: bench, stories, onReady }} />
        </GraphiQL>
      </main>
    </div>
  );
}
