import type { AccessTable, RowRule } from "../../subgraphs/shared/access/access-rule.ts";
import { act } from "../../subgraphs/shared/access/acts.ts";
import { asked, directoryRows, shown } from "../../subgraphs/shared/access/shared-rules.ts";
import { everybody } from "../../subgraphs/shared/state-machine/posts.ts";

const ownRequest: RowRule = {
  code: "OWN_REQUEST",
  en: "It tells the viewer of its own request and its own token.",
  zh: "仅涉及本人的请求和身份",
  source: "Own decision: nobody else's request is told",
};

export const selfAccess: AccessTable = {
  rows: { SourceAnswer: ownRequest, Code: directoryRows, CodeList: directoryRows, Viewer: ownRequest },
  fields: {
    Query: [[asked, "sources codeLists viewer"]],
    Viewer: [[shown, "organization name agency post divisions purpose"]],
    SourceAnswer: [[shown, "source status reference"]],
    Code: [[shown, "code label description deprecated"]],
    CodeList: [[shown, "name description codes"]],
  },
  acts: [
    act(
      "moveDemoClock",
      everybody,
      "Own decision: a demo world's clock is anybody's; elsewhere the mutation does not exist",
    ),
  ],
};
