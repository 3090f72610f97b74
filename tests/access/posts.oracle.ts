import { type Post, posts } from "../../subgraphs/shared/state-machine/posts.ts";

/**
 * Which posts an act is for, from the procedures in domain rules C and apart from the code: whoever is not named is always
 * refused, whatever stands where and whosever it is.
 */
const CENTRE = ["CENTRE_CLERK", "CENTRE_HEAD"] as const;
const HEAD = ["CENTRE_HEAD"] as const;
const SUPERVISION = ["CENTRE_HEAD", "SUPERVISOR"] as const;
const COMMITTEE = ["MEDIATOR", "COMMITTEE_HEAD"] as const;
const POLICE = ["POLICE_OFFICER", "STATION_HEAD"] as const;
const COURT = ["JUDGE_ASSISTANT", "JUDGE"] as const;
const PETITION = ["PETITION_CLERK", "PETITION_HEAD"] as const;
const OFFICIALS = [...CENTRE, ...COMMITTEE, ...POLICE, ...COURT, ...PETITION] as const;

const rows: readonly (readonly [posts: readonly Post[], mutations: string])[] = [
  [[...OFFICIALS, "PARTY"], "registerDispute answerOutsideReferral withdrawOutsideReferral"],
  [
    OFFICIALS,
    `referDispute acceptReferral returnReferral withdrawReferral reportCompletion reportMajorDispute replyToSupervision
     reportJointMeetingFollowUp askKnownElsewhere openOutsideReferral sendOutsideReferral recordOutsideAcceptance
     recordOutsideNonAcceptance concludeOutsideReferral recordScreening`,
  ],
  [[...OFFICIALS, "SUPERVISOR"], "answerAccountabilityRecommendation"],
  [
    CENTRE,
    `triageDispute settleDisputeOnTheSpot redirectDispute acceptCompletion rejectCompletion startFollowUp transferDispute
     closeDispute reopenDispute archiveDispute keepDisputesApart linkDisputes unlinkDisputes planScreening tagDispute suspendCentreDeadline resumeCentreDeadline`,
  ],
  [
    HEAD,
    `orderJointHandling conveneJointMeeting adjournJointMeetingItem decideJointMeetingItem sealDispute liftSeal
     setScreeningSchedule startCampaign extendCentreDeadline`,
  ],
  [[...CENTRE, "SUPERVISOR"], "answerMajorDisputeReport"],
  [
    SUPERVISION,
    `issueSupervisionNotice acceptSupervisionReply rejectSupervisionReply closeSupervision withdrawSupervision
     recommendAccountability withdrawAccountabilityRecommendation`,
  ],
  [
    COMMITTEE,
    `offerMediation acceptMediation assignMediator holdSession reachAgreement signAgreement recordPerformance
     recordFollowUpVisit terminateMediation inviteParticipant recordExpertOpinion recordClaimFacts compileCaseFile
     archiveCaseFile reviewFile suspendMediationDeadline resumeMediationDeadline extendMediationDeadline`,
  ],
  [[...COMMITTEE, "PARTY"], "applyForMediation recordConsent contestAgreement recordRecourse endParticipation"],
  [["COMMITTEE_HEAD"], "recuseExpert grantRecusal rejectRecusal drawFileSample removeMediator recordTraining"],
  [["MEDIATOR", "PARTY"], "requestRecusal"],
  [
    POLICE,
    `registerIncident findCivilDispute acceptPoliceCase referIncidentToMediation chooseMediation closeCivilSide
     applyForRecognition suspendPoliceDeadline resumePoliceDeadline`,
  ],
  [["STATION_HEAD"], "recogniseAgreement declineRecognition extendPoliceDeadline"],
  [
    COURT,
    `receiveComplaint fileCase resumeTrial delegateMediation entrustMediation acceptConfirmation requestSupplement
     suspendCourtDeadline resumeCourtDeadline extendCourtDeadline`,
  ],
  [["JUDGE"], "issueMediationStatement allowWithdrawal confirmAgreement dismissConfirmation refuseConfirmation"],
  [[...COURT, "PARTY"], "applyForConfirmation supplementConfirmation recordMediationRefusal"],
  [["PARTY"], "withdrawConfirmation"],
  [
    PETITION,
    `registerPetition refuseReentry routePetition forwardPetition assignPetition objectToForwarding decideObjection
     notifyPetitioner acceptPetition referPetitionToMediation suspendPetitionDeadline resumePetitionDeadline`,
  ],
  [["PETITION_HEAD"], "issueOpinion extendPetitionDeadline"],
];

/** The posts of every mutation of the agencies' subgraphs. */
export const postsOf: ReadonlyMap<string, readonly Post[]> = new Map(
  rows.flatMap(([named, mutations]) => mutations.split(/\s+/).map((mutation) => [mutation, named] as const)),
);

/** Everybody a mutation is not for. */
export const othersThan = (named: readonly Post[]): Post[] =>
  (Object.keys(posts) as Post[]).filter((post) => post !== "SYSTEM" && !named.includes(post));
