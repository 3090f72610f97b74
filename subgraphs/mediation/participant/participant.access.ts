import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { committeeAndParties } from "../mediation-case/mediation-case.access.ts";
import { participantProcedure } from "./participant.states.ts";

export const participantAccess: AccessTable = {
  rows: { ParticipantConsentRecord: rowsOfTheirOwner, Participant: rowsOfTheirOwner },
  fields: {
    Participant: [
      [
        shown,
        "id expert opinion availableActions role state invitedOn opinionOn leavingGround recusalGround leftOn version name background consents",
      ],
    ],
    ParticipantConsentRecord: [[shown, "party askedOn means answer"]],
    MediationCase: [[committeeAndParties, "participants"]],
    MediationSession: [[committeeAndParties, "presentParticipants"]],
  },
  acts: [
    ...actsOf(participantProcedure),
    act("inviteParticipant", ["MEDIATOR", "COMMITTEE_HEAD"], "People's Mediation Law, art. 20"),
  ],
};
