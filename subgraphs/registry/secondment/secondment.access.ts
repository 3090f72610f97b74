import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { directoryRows, shown } from "../../shared/access/shared-rules.ts";
import { LENDING } from "./secondment.rules.ts";

export const secondmentAccess: AccessTable = {
  rows: { Secondment: directoryRows },
  fields: {
    Secondment: [[shown, "id homeBody post since until endReason version"]],
    HandlingCentre: [[shown, "secondments"]],
  },
  acts: [act("beginSecondment", ["CENTRE_HEAD"], LENDING), act("endSecondment", ["CENTRE_HEAD"], LENDING)],
};
