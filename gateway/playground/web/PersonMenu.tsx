import type { ReactNode } from "react";
import type { Person } from "./api.ts";
import { Both } from "./Both.tsx";
import type { Bodies } from "./directory.ts";
import { agencyLabel, postLabel } from "./labels.ts";

interface Props {
  readonly people: readonly Person[];
  readonly bodies: Bodies;
  /** The id of whoever one is now. */
  readonly chosen: string | undefined;
  readonly onChoose: (person: string) => void;
}

/** Everybody one can be, by agency: one click, and the answer on the right is theirs. */
export function PersonMenu({ people, bodies, chosen, onChoose }: Props): ReactNode {
  return [...new Set(people.map(({ agency }) => agency))].map((agency) => (
    <section key={agency} className="group" aria-label={agencyLabel(agency).en}>
      <h3>
        <Both {...agencyLabel(agency)} />
      </h3>
      <ul>
        {people
          .filter((person) => person.agency === agency)
          .map((person) => (
            <li key={person.id}>
              <PersonButton {...{ person, bodies, chosen: person.id === chosen, onChoose }} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

function PersonButton({
  person: { id, name, organization, posts },
  bodies,
  chosen,
  onChoose,
}: Omit<Props, "people" | "chosen"> & { readonly person: Person; readonly chosen: boolean }): ReactNode {
  const body = bodies.get(organization ?? "");
  return (
    <button
      type="button"
      className="choice"
      aria-pressed={chosen}
      data-person={id}
      onClick={() => {
        onChoose(id);
      }}
    >
      <span lang="zh-Hans">
        <b>{name}</b> {posts.map((post) => postLabel(post).zh).join("、")}
      </span>
      <small>{posts.map((post) => postLabel(post).en).join(", ")}</small>
      {body && (
        <small className="body" title={`${body.zh} ${body.en}`}>
          <span lang="zh-Hans">{body.zh}</span>
        </small>
      )}
    </button>
  );
}
