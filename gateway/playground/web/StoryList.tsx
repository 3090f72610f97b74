import type { ReactNode } from "react";
import type { Story } from "../story.ts";
import type { Person } from "./api.ts";
import { Both } from "./Both.tsx";
import { type Label, postLabel, titleLabel } from "./labels.ts";

interface Props {
  readonly stories: readonly Story[];
  readonly people: readonly Person[];
  /** The name of the story that was chosen last. */
  readonly chosen: string | undefined;
  /** False until the editor stands. */
  readonly ready: boolean;
  readonly onChoose: (story: Story) => void;
}

/** The stories: one click asks it as its person, and shows the answer. */
export const StoryList = ({ stories, people, chosen, ready, onChoose }: Props): ReactNode => (
  <ol>
    {stories.map((story) => (
      <li key={story.name}>
        <button
          type="button"
          className="choice story"
          aria-pressed={story.name === chosen}
          data-story={story.name}
          disabled={!ready}
          onClick={() => {
            onChoose(story);
          }}
        >
          <span className="number">{String(story.number).padStart(2, "0")}</span>
          <Title {...titleLabel(story.title)} />
          <Asker person={people.find(({ id }) => id === story.person)} />
        </button>
      </li>
    ))}
  </ol>
);

const Title = ({ en, zh }: Label): ReactNode => (
  <>
    {en !== "" && <span className="title">{en}</span>}
    {zh !== "" && (
      <span className="title" lang="zh-Hans">
        {zh}
      </span>
    )}
  </>
);

/** Who asks it; nobody in particular where the hub issues no tokens. */
function Asker({ person }: { readonly person: Person | undefined }): ReactNode {
  const post = person?.posts[0];
  return (
    person && (
      <small>
        <span lang="zh-Hans">{person.name}</span>
        {post && (
          <>
            {" · "}
            <Both {...postLabel(post)} />
          </>
        )}
      </small>
    )
  );
}
