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
     recordViolenceInquiry recordOutsideNonAcceptance concludeOutsideReferral recordScreening submitPeriodicReport`,
  ],
  [[...OFFICIALS, "SUPERVISOR"], "answerAccountabilityRecommendation"],
  [
    CENTRE,
    `triageDispute settleDisputeOnTheSpot redirectDispute acceptCompletion rejectCompletion startFollowUp transferDispute
     closeDispute reopenDispute archiveDispute keepDisputesApart linkDisputes unlinkDisputes planScreening tagDispute planPeriodicReports
     addFurtherDivision removeFurtherDivision suspendCentreDeadline resumeCentreDeadline`,
  ],
  [
    HEAD,
    `orderJointHandling conveneJointMeeting adjournJointMeetingItem decideJointMeetingItem sealDispute liftSeal
     setScreeningSchedule startCampaign setReportSchedule beginSecondment endSecondment appointLeadResponsibility
     relieveLeadResponsibility extendCentreDeadline`,
  ],
  [[...CENTRE, "SUPERVISOR"], "answerMajorDisputeReport"],
  [[...CENTRE, "COMMITTEE_HEAD", "STATION_HEAD", "JUDGE", "PETITION_HEAD"], "planDuty cancelDuty"],
  [
    SUPERVISION,
    `issueSupervisionNotice acceptSupervisionReply rejectSupervisionReply closeSupervision withdrawSupervision
     recommendAccountability withdrawAccountabilityRecommendation`,
  ],
  [
    COMMITTEE,
    `offerMediation acceptMediation assignMediator holdSession reachAgreement signAgreement recordPerformance
     recordFollowUpVisit terminateMediation inviteParticipant recordExpertOpinion recordClaimFacts recordUndisputedFacts compileCaseFile
     archiveCaseFile reviewFile recordPreventedEscalation recordPreventiveSteps askForGuidance withdrawGuidanceQuestion suspendMediationDeadline resumeMediationDeadline extendMediationDeadline`,
  ],
  [[...COMMITTEE, "PARTY"], "applyForMediation recordConsent contestAgreement recordRecourse endParticipation"],
  [
    ["COMMITTEE_HEAD"],
    "recuseExpert grantRecusal rejectRecusal orderRecusal drawFileSample removeMediator recordTraining",
  ],
  [["MEDIATOR", "PARTY"], "requestRecusal"],
  [
    POLICE,
    `registerIncident findCivilDispute acceptPoliceCase referIncidentToMediation chooseMediation closeCivilSide
     applyForRecognition findUnitCompetent sendPoliceCase receivePoliceCase giveBackPoliceCase withdrawCaseTransfer
     beginPublicSecurityMediation mediateOnTheSpot callSecondMediation recordPublicSecurityAgreement
     recordPublicSecurityPerformance recordPublicSecurityDefault endPublicSecurityMediation recordAccidentDetermination
     applyForTrafficMediation startTrafficMediation callTrafficSitting recordTrafficAgreement endTrafficMediation
     closeTrafficAccident suspendPoliceDeadline resumePoliceDeadline`,
  ],
  [POLICE, "grantOfficerRecusal rejectOfficerRecusal orderOfficerRecusal keepTrafficSitting"],
  [[...POLICE, "PARTY"], "requestOfficerRecusal askToChangeTrafficSitting"],
  [["STATION_HEAD"], "recogniseAgreement declineRecognition findNotMediable extendPoliceDeadline"],
  [
    COURT,
    `receiveComplaint openOnlineChoice recordOnlineChoice nameOnlineMediator fileCase resumeTrial delegateMediation entrustMediation acceptConfirmation checkConfirmationPapers requestSupplement
     openPreHearingMediation recordPreHearingAgreement endPreHearingMediation recordRulingReceipt recordStatementReceipt
     suspendCourtDeadline resumeCourtDeadline extendCourtDeadline`,
  ],
  [[...COURT, "PARTY"], "requestCourtRecusal requestCourtRecusalReview"],
  [COURT, "orderCourtRecusal grantCourtRecusal rejectCourtRecusal decideCourtRecusalReview"],
  [
    ["JUDGE"],
    `prioritiseConfirmation issueMediationStatement allowWithdrawal confirmAgreement dismissConfirmation refuseConfirmation
     deemConfirmationWithdrawn decideConfirmationObjection answerGuidanceQuestion`,
  ],
  [
    [...COURT, "PARTY"],
    `applyForConfirmation supplementConfirmation recordMediationRefusal applyForEnforcement raiseConfirmationObjection
     withdrawConfirmationObjection`,
  ],
  [["PARTY"], "withdrawConfirmation"],
  [
    PETITION,
    `registerPetition amendPetition refuseReentry routePetition reportToLeadership recordLeadershipDecision routeToProcedure forwardPetition assignPetition objectToForwarding decideObjection
     notifyPetitioner acceptPetition referPetitionToMediation openPetitionHearing closePetitionHearing
     cancelPetitionHearing nameLeadBody nameResponsibleUnit recordAnswerReceived recordCarriedOut
     publishReceptionDay cancelReceptionDay recordReceptionItem recordReceptionOutcome
     issuePetitionSupervision replyToPetitionSupervision withdrawPetitionSupervision suspendPetitionDeadline resumePetitionDeadline`,
  ],
  [
    ["PETITION_HEAD"],
    "issueOpinion decidePetitionReviewStep extendPetitionDeadline grantPetitionRecusal rejectPetitionRecusal",
  ],
  [[...PETITION, "PARTY"], "requestPetitionReviewStep requestPetitionRecusal"],
];

/** The posts of every mutation of the agencies' subgraphs. */
export const postsOf: ReadonlyMap<string, readonly Post[]> = new Map(
  rows.flatMap(([named, mutations]) => mutations.split(/\s+/).map((mutation) => [mutation, named] as const)),
);

/** Everybody a mutation is not for. */
export const othersThan = (named: readonly Post[]): Post[] =>
  (Object.keys(posts) as Post[]).filter((post) => post !== "SYSTEM" && !named.includes(post));
