/** One question of one person, and by number of the system the paths of its answer that must lead to something. */
export interface Question {
  readonly person: string;
  readonly query: string;
  /** `a.b.c`, through lists; `=VALUE` where it must lead to this value among others. */
  readonly finds: Readonly<Record<string, readonly string[]>>;
}

const ORGANISATIONS: Question = {
  person: "centre-clerk",
  query: `{ organizations(first: 100) { nodes { roles level gridCode division { code } parent { name }
    relations(on: "2026-06-22") { kind side } onDuty(on: "2026-06-22") { post window { name } }
    centre { workingModel windows { name } secondments { post } residentUnits { mode window { name } } } } }
    jointMediationGroups(first: 20) { nodes { lead { name } categories } }
    periodicReports(first: 20) { nodes { rhythm standing nothingToReport } } }`,
  finds: {
    A1: ["organizations.nodes.roles=DISPUTE_CENTRE", "organizations.nodes.centre.windows.name"],
    A7: ["PERMANENT", "ROTATING", "ON_CALL"].map((mode) => `organizations.nodes.centre.residentUnits.mode=${mode}`),
    A8: ["organizations.nodes.centre.workingModel=INTEGRATED_SERVICE"],
    A13: ["organizations.nodes.centre.secondments.post=CENTRE_CLERK"],
    A14: ["organizations.nodes.roles=LEADING_GROUP", "organizations.nodes.roles=JOINT_OFFICE"],
    A15: ["LEADS", "GUIDES", "COORDINATES", "JOINS"].map((kind) => `organizations.nodes.relations.kind=${kind}`),
    A18: ["jointMediationGroups.nodes.lead.name"],
    A28: ["organizations.nodes.onDuty.post=MEDIATOR", "organizations.nodes.onDuty.window.name"],
    A34: ["MONTHLY", "QUARTERLY"]
      .map((rhythm) => `periodicReports.nodes.rhythm=${rhythm}`)
      .concat("periodicReports.nodes.standing=OVERDUE", "periodicReports.nodes.nothingToReport=true"),
    A37: ["organizations.nodes.parent.name", "organizations.nodes.roles=GRID_UNIT"],
    A38: ["CITY", "COUNTY", "TOWNSHIP", "VILLAGE", "GRID_GROUP"].map((level) => `organizations.nodes.level=${level}`),
    A54: ["organizations.nodes.roles=GOVERNANCE_CENTRE", "organizations.nodes.relations.kind=HOSTS"],
    A39: ["organizations.nodes.roles=MEDIATION_COMMITTEE"],
  },
};

const OWN = `number state level category title supervised
  holder { level } intake { source channel receivedAt firstReceiver { name } }
  referrals { linkage legalBasis civilPartOnly from { name } to { name } sentReceipt { statement } decisionReceipt { at } }
  deadlines { code } suggestedBodies { level organization { name } } timeline(first: 100) { nodes { kind } }
  leadResponsibilities { state } furtherDivisions { division { code } }
  dispatchOrders { lead { name } members { name } } completionReports { outcome } fileNumber campaigns { subject }
  supervisionNotices { state } accountabilityRecommendations { competentBody { name } } majorReports { answer }
  jointMeetingItems { decision followUp plan opinions { opinion } meeting { kind lead { name } members { name } } }
  outsideReferrals { kind state outcome lawyerAssigned paidOn suggestionAdopted excludedDays deedKind deadlines { code } }`;
const at = (path: string): string => `disputes.nodes.${path}`;
const outside = (kind: string): string => at(`outsideReferrals.kind=${kind}`);
const kept = (kind: string): string => at(`timeline.nodes.kind=${kind}`);

/** The centre's own register: its powers, intake, routing, and the ways to bodies outside. */
const REGISTER: Question = {
  person: "centre-head",
  query: `{ disputes(first: 100) { nodes { ${OWN} } } }`,
  finds: {
    A2: [at("state=ASSIGNED"), at("referrals.to.name")],
    A3: [at("dispatchOrders.members.name")],
    A4: [at("supervised=true"), at("supervisionNotices.state"), at("deadlines.code=SUPERVISION_REPLY")],
    A5: [at("accountabilityRecommendations.competentBody.name")],
    A6: [kept("DISPUTE_TRIAGED"), kept("REFERRAL_SENT"), kept("CASE_OPENED"), kept("SUPERVISION_ISSUED")],
    A9: [at("number"), at("intake.channel"), at("level"), at("category")],
    A10: [at("referrals.sentReceipt.statement")],
    A11: [at("state=IN_HANDLING"), at("deadlines.code"), at("timeline.nodes.kind")],
    A12: [kept("JOINT_HANDLING_ORDERED")],
    A16: [at("jointMeetingItems.meeting.kind=JOINT_MEETING"), at("jointMeetingItems.followUp")],
    A17: [at("jointMeetingItems.meeting.kind=CONSULTATION"), at("jointMeetingItems.opinions.opinion")],
    A30: ["REPLACED", "ENDED"].map((state) => at(`leadResponsibilities.state=${state}`)),
    A19: [at("intake.firstReceiver.name"), at("holder.level")],
    A20: [kept("DISPUTE_REDIRECTED"), kept("REFERRAL_SENT")],
    A21: [at("suggestedBodies.organization.name")],
    A22: [at("level=SIMPLE"), at("level=COMPLEX"), at("level=MAJOR")],
    A23: [at("deadlines.code=CENTRE_SIMPLE"), at("deadlines.code=CENTRE_COMPLEX"), at("deadlines.code=CENTRE_MAJOR")],
    A24: [at("suggestedBodies.level")],
    A26: [at("majorReports.answer")],
    A27: [at("completionReports.outcome=RESOLVED")],
    A29: [at("intake.source=ASSIGNED_BY_LEADERSHIP")],
    A31: [at("furtherDivisions.division.code=421002"), at("jointMeetingItems.meeting.kind=CROSS_BOUNDARY")],
    A40: [at("intake.channel=GRID")],
    A46: [at("campaigns.subject=LIVELIHOOD")],
    A49: ["SELF", "COURT", "POLICE", "PETITION", "SCREENING"].map((source) => at(`intake.source=${source}`)),
    A50: [at("intake.source=ONLINE"), at("intake.channel=ONLINE")],
    A52: [kept("DISPUTE_REGISTERED"), kept("MEDIATOR_ASSIGNED"), kept("VISIT_MADE")],
    A62: [outside("LIABILITY_INSURANCE"), at("outsideReferrals.paidOn")],
    A63: [outside("INSURANCE_CLAIM"), at("outsideReferrals.outcome=PAID")],
    A85: [at("referrals.linkage=POLICE"), at("referrals.linkage=COURT"), at("referrals.linkage=PETITION")],
    A87: [at("referrals.linkage=CENTRE"), outside("PROCURATORATE")],
    A88: [at("referrals.legalBasis")],
    A89: [at("referrals.sentReceipt.statement"), at("referrals.decisionReceipt.at")],
    A108: [at("jointMeetingItems.decision")],
    A112: [outside("PROCURATORATE"), at("outsideReferrals.outcome=SETTLED")],
    A115: [outside("PETITION_LAWYER"), at("outsideReferrals.suggestionAdopted=true")],
    A117: [at("referrals.civilPartOnly=true")],
    A118: [outside("LABOR_ARBITRATION"), at("outsideReferrals.deadlines.code=LABOUR_ARBITRATION_SUE")],
    A119: [at("outsideReferrals.outcome=AWARDED")],
    A120: [outside("COMMERCIAL_ARBITRATION")],
    A121: [outside("LEGAL_AID"), at("outsideReferrals.lawyerAssigned=true")],
    A122: [outside("NOTARY"), at("outsideReferrals.deedKind=ENFORCEABLE_CLAIM")],
    A124: [outside("APPRAISAL"), at("outsideReferrals.excludedDays")],
    A125: [outside("COUNSELLING"), at("outsideReferrals.state=TAKEN_UP")],
    A126: [outside("LEGAL_CONSULTATION")],
  },
};

/** What the centre looks for and counts, and its morning. */
const SCREENED: Question = {
  person: "centre-clerk",
  query: `{ screeningRounds(first: 50) { nodes { type standing found } }
    campaigns(first: 10) { nodes { name totals { tagged } } }
    screeningTotals(divisionCode: "421003", from: "2026-06-01", to: "2026-06-21") { level due missed }
    disputeTrends(divisionCode: "421003", fromMonth: "2026-03", toMonth: "2026-06") { category month }
    workList { overdue { nodes { daysOver } } } }`,
  finds: {
    A42: ["screeningRounds.nodes.found"],
    A43: ["screeningRounds.nodes.type=REGULAR"],
    A44: ["screeningRounds.nodes.standing=MISSED"],
    A45: ["campaigns.nodes.name"],
    A47: ["disputeTrends.category"],
    A141: ["workList.overdue.nodes.daysOver"],
  },
};

/** What reports are made of: numbers with their definitions, and no row. */
const FIGURES: Question = {
  person: "integrator",
  query: `{ figures(from: "2026-01-01", until: "2026-05-31", divisionCode: "421000") {
    mediationByMonth { definitions { id } months(first: 50) { nodes { total { accepted } } } }
    closedByLevel { definitions { id } rows { level } }
    mediatedOrWithdrawn { definitions { id } suppressed } } }`,
  finds: {
    A25: ["figures.closedByLevel.rows.level=COUNTY"],
    A32: [
      "figures.mediationByMonth.definitions.id=mediation.accepted.v1",
      "figures.mediationByMonth.months.nodes.total.accepted",
    ],
    A99: ["figures.mediatedOrWithdrawn.definitions.id=court.mediatedOrWithdrawnRate.v1"],
  },
};

const track = (path: string): string => at(`mediationCases.${path}`);
const agreed = (path: string): string => track(`agreement.${path}`);
const appointed = (path: string): string => track(`mediators.appointment.${path}`);

/** A committee's cases, people and papers, as its head reads them. */
const MEDIATION: Question = {
  person: "committee-head",
  query: `{ disputes(first: 100) { nodes { fileNumber mediationCases { state
      recusals { state askedBy } participants { role consents { answer } opinion }
      mediators { name active activity(from: "2026-03-01", until: "2026-06-21") { accepted } trainings { hours form trainer { kind } }
        appointment { employment grade chief certificate examPassedOn } }
      agreement { form terms signatures { kind } followUpVisits { result } recourses { kind } }
      file { state documents { kind } retention } preventedEscalations { reason } preventiveSteps { reportedTo reason } } } }
    fileReviewRounds(first: 5) { nodes { reviews { grade defects } } } experts(first: 5) { nodes { field } } trainers(first: 5) { nodes { kind unit } }
    standardMediationDocuments { kind } peoplesMediationCommittee(id: "jzq-committee") { composition { standardisedOn } } }`,
  finds: {
    A33: [track("file.retention")],
    A81: [track("preventedEscalations.reason"), track("preventiveSteps.reportedTo=POLICE")],
    A64: ["experts.nodes.field", track("participants.opinion")],
    A65: [track("mediators.name"), appointed("employment")],
    A66: [appointed("grade")],
    A67: [appointed("chief=true")],
    A68: [appointed("certificate"), appointed("examPassedOn")],
    A70: [
      track("mediators.trainings.hours=8"),
      track("mediators.trainings.form=REGULAR"),
      track("mediators.trainings.trainer.kind=JUDGE"),
      "trainers.nodes.kind=LAWYER",
    ],
    A73: [agreed("form=WRITTEN"), agreed("terms"), agreed("signatures.kind=COMMITTEE_SEAL")],
    A74: [agreed("followUpVisits.result=PERFORMED")],
    A76: [track("file.documents.kind=SITTING_RECORD"), "standardMediationDocuments.kind=COVER"],
    A84: ["peoplesMediationCommittee.composition.standardisedOn"],
    A77: ["fileReviewRounds.nodes.reviews.grade=GOOD"],
    A78: [track("mediators.activity.accepted")],
    A80: [track("recusals.state=GRANTED"), track("recusals.askedBy=NOBODY")],
  },
};

/** The road committee's: facts of a claim, helpers, a way on. */
const ROAD: Question = {
  person: "traffic-mediator",
  query: `{ disputes(first: 100) { nodes { mediationCases { participants { role consents { answer } }
    claimFacts { kind determinationNumber insurerPresent } agreement { state recourses { kind } } } } } }`,
  finds: {
    A41: [track("participants.role=BUILDING_HEAD"), track("participants.consents.answer=GIVEN")],
    A60: [track("claimFacts.kind=ACCIDENT_CLAIM"), track("claimFacts.determinationNumber")],
    A72: [track("participants.role=LAWYER")],
    A75: [agreed("recourses.kind=SUE")],
    A101: [track("participants.role=LAWYER")],
    A140: [track("participants.role=LEGAL_ADVISER")],
  },
};

const committee = (path: string): string => `peoplesMediationCommittees.nodes.${path}`;

/** The register of committees. */
const COMMITTEES: Question = {
  person: "integrator",
  query: `{ peoplesMediationCommittees(first: 50) { nodes { kind sectors composition { memberCount } findings { code }
    studios { name hostKind hostOrganization { name } } } } }`,
  finds: {
    A55: [committee("composition.memberCount"), committee("findings.code")],
    A56: [committee("kind=TOWNSHIP_STREET"), committee("kind=SECTORAL_PROFESSIONAL")],
    A57: [committee("sectors=TRAFFIC"), committee("sectors=HEALTH_CARE")],
    A58: [committee("studios.name")],
    A59: ["STATION", "HOSPITAL", "TRAFFIC_POLICE_UNIT"]
      .map((kind) => committee(`studios.hostKind=${kind}`))
      .concat(
        ["荆州市公安局交通警察支队", "荆州市中心医院"].map((name) =>
          committee(`studios.hostOrganization.name=${name}`),
        ),
      ),
    A90: [committee("studios.hostKind=STATION")],
    A94: [committee("studios.hostKind=COURT_HOUSE")],
  },
};

/** The tracks at police and court, as the developer of the demo world reads them all. */
const TRACKS: Question = {
  person: "developer",
  query: `{ policeMediations(first: 50) { nodes { incidentNumber toldOn mediationAppliedOn state caseAcceptedOn recognition { outcome }
      publicSecurityMediation { state agreement { terms } } transfers { state } deadlines { code } } }
    trafficMediations(first: 50) { nodes { state document { items { amount } } } }
    courtReferrals(first: 50) { nodes { mode state } }
    judicialConfirmations(first: 50) { nodes { state rulingNumber } }
    disputes(first: 100) { nodes { intake { source } mediationCases { state guidedBy { on body { name } } } policeMediations { state } courtReferrals { state } } } }`,
  finds: {
    A51: [
      at("intake.source=GUIDED"),
      at("mediationCases.guidedBy.body.name=荆州区公安派出所"),
      "policeMediations.nodes.mediationAppliedOn",
    ],
    A86: [
      at("mediationCases.state"),
      at("policeMediations.state"),
      at("courtReferrals.state"),
      // Mediation by an administrative body: the traffic police's.
      "trafficMediations.nodes.state=AGREED",
      "trafficMediations.nodes.document.items.amount",
    ],
    A91: ["policeMediations.nodes.toldOn", "policeMediations.nodes.incidentNumber"],
    A92: [
      "policeMediations.nodes.caseAcceptedOn",
      "policeMediations.nodes.recognition.outcome=RECOGNISED",
      "policeMediations.nodes.publicSecurityMediation.state=PERFORMED",
      "policeMediations.nodes.publicSecurityMediation.state=NOT_PERFORMED",
      "policeMediations.nodes.publicSecurityMediation.agreement.terms",
      "policeMediations.nodes.transfers.state=SENT",
      "policeMediations.nodes.deadlines.code=POLICE_SECOND",
    ],
    A93: ["courtReferrals.nodes.mode=DELEGATED", "courtReferrals.nodes.mode=ENTRUSTED"],
    A96: ["judicialConfirmations.nodes.state=CONFIRMED", "judicialConfirmations.nodes.rulingNumber"],
  },
};

/** What the court itself does for mediation, as its judge reads it. */
const COURT_ITSELF: Question = {
  person: "judge",
  query: `{ guidanceQuestions(first: 50) { nodes { answer } } courtTeams(first: 50) { nodes { kind divisionCodes } }
    courtReferrals(first: 100) { nodes { courtMediators { kind }
      preHearingMediations { outcome team { kind } } deadlines { code } } } }`,
  finds: {
    A71: ["guidanceQuestions.nodes.answer", "courtTeams.nodes.kind=GUIDANCE"],
    A95: ["courtTeams.nodes.kind=FAST_TRACK", "courtReferrals.nodes.preHearingMediations.team.kind=FAST_TRACK"],
    A97: ["courtReferrals.nodes.courtMediators.kind=ASSISTANT"],
    A98: [
      "courtReferrals.nodes.preHearingMediations.outcome=AGREED",
      "courtReferrals.nodes.deadlines.code=PRE_HEARING_SUM",
    ],
    A100: ["courtTeams.nodes.kind=CONTACT_POINT", "courtTeams.nodes.divisionCodes"],
  },
};

const item = (path: string): string => `petitions.nodes.${path}`;

const PETITIONS: Question = {
  person: "petition-clerk",
  query: `{ petitions(first: 100) { nodes { number isInitial channel state routedTo replyDueOn competentBody { name }
    repeatOf { number } mediations { outcome } responsibilities { postTitle } supervisions { state } recusals { state }
    hearings { excludedDays } representatives receptionItems { state outcome unit { name } day { mode } } } }
    receptionDays(filter: { from: "2026-06-01" }, first: 20) { nodes { mode state place body { name } } } }`,
  finds: {
    A102: [item("number"), item("mediations.outcome=FAILED"), item("recusals.state=REJECTED")],
    A103: [item("isInitial=true"), item("isInitial=false")],
    A104: [item("repeatOf.number")],
    A105: [item("replyDueOn")],
    A106: [item("supervisions.state=REPLIED")],
    A107: [item("competentBody.name"), item("responsibilities.postTitle")],
    A109: [item("hearings.excludedDays=6")],
    A110: [item("channel=ONLINE")],
    A111: [
      "receptionDays.nodes.mode=OPEN_RECEPTION",
      "receptionDays.nodes.state=CANCELLED",
      "receptionDays.nodes.body.name",
      item("receptionItems.outcome=SETTLED"),
      item("receptionItems.unit.name"),
      item("receptionItems.day.mode=VISIT_WITH_MATTERS"),
    ],
    A113: [item("routedTo=DISCIPLINE")],
    A114: [item("routedTo=JUSTICE")],
  },
};

export const questions: readonly Question[] = [
  ORGANISATIONS,
  REGISTER,
  SCREENED,
  MEDIATION,
  FIGURES,
  ROAD,
  COMMITTEES,
  TRACKS,
  COURT_ITSELF,
  PETITIONS,
];

/** Systems that are in the graph and have no example in the demo world, each with the reason. */
export const notInTheDemoWorld: Readonly<Record<string, string>> = {
  A53: "no story came in through a hotline or a contact group: a source value and nothing else",
  A61: "the medical story stops before a claim is recorded",
  A69: "no mediator is removed: the people of the demo world are needed for its stories",
  A83: "a yes or no for one stated case and one stated mediator: asked with their ids, in tests/court/pre-hearing.test.ts",
  A116: "no department keeps a committee in the directory of the demo world",
};
