import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { maySeeOwn } from "../activity/activity.rules.ts";

type Mediator = Parameters<typeof maySeeOwn>[1];

export const mediatorsOwn: FieldRule<Mediator> = {
  code: "MEDIATORS_OWN",
  en: "What a mediator did and learned is for that mediator and the head of the committee; nobody else is shown figures of a person.",
  zh: "本人工作情况和培训记录仅本人和调委会主任可见",
  source: "Domain rules D.4: no figures that rank a person",
  may: maySeeOwn,
};

export const committeeAccess: AccessTable = {
  // A name is for the roles of one dispute (D.5): a mediator is reached through its case only, and stands in no directory.
  rows: { PeoplesMediator: rowsOfTheirOwner },
  fields: {
    PeoplesMediator: [[shown, "id committee name active"]],
  },
};
