import { type ReactNode, useId, useState } from "react";
import { Both } from "./Both.tsx";
import type { Label } from "./labels.ts";
import { isNarrow } from "./narrow.ts";

interface Props {
  readonly title: Label;
  readonly className: string;
  /** What is chosen in it, for when it is folded. */
  readonly now?: string | undefined;
  /** Whether it starts unfolded on a narrow screen too, where panels push each other down. */
  readonly important: boolean;
  readonly children: ReactNode;
}

/** A panel that folds under its heading. */
export function Panel({ title, className, now, important, children }: Props): ReactNode {
  const [unfolded, setUnfolded] = useState(() => important || !isNarrow());
  const id = useId();
  return (
    <section className={`panel ${className}`}>
      <h2>
        <button
          type="button"
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={() => {
            setUnfolded(!unfolded);
          }}
        >
          <Both {...title} />
          {now !== undefined && (
            <span lang="zh-Hans" className="now">
              {now}
            </span>
          )}
        </button>
      </h2>
      <div className="list" id={id} hidden={!unfolded}>
        {children}
      </div>
    </section>
  );
}
