import type { ReactNode } from "react";
import type { SourceAnswer } from "../../sources/outage.ts";
import { Both } from "./Both.tsx";
import { agencyLabel, statusLabel } from "./labels.ts";

/** Says above an answer with a gap which agencies did not answer, and why. */
export const SilentSources = ({ sources }: { readonly sources: readonly SourceAnswer[] }): ReactNode => (
  <div className="silent" role="alert">
    <p>
      <b>
        <Both en="Part of the answer is missing." zh="应答不完整，以下数据源未给出内容。" />
      </b>
    </p>
    <ul>
      {sources.map(({ source, status, reference }) => (
        <li key={source}>
          <b>
            <Both {...agencyLabel(source)} />
          </b>
          {" — "}
          <Both {...statusLabel(status)} />
          {reference !== null && (
            <small>
              <Both en="Reference" zh="查询号" /> <code>{reference}</code>
            </small>
          )}
        </li>
      ))}
    </ul>
  </div>
);
