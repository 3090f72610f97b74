import { allAgencies } from "./s01-all-agencies.story.ts";
import { bounced } from "./s02-bounced.story.ts";
import { confirmed } from "./s03-confirmed.story.ts";
import { refused } from "./s04-refused.story.ts";
import { petitionAndBack } from "./s05-petition-and-back.story.ts";
import { recognised } from "./s06-recognised.story.ts";
import { reopened } from "./s07-reopened.story.ts";
import { joint } from "./s08-joint.story.ts";
import { onTheSpot, redirected, silence, takenBack } from "./s09-short-ways.story.ts";
import { delegated, medical, online, traffic } from "./s10-under-way.story.ts";
import { dismissed, tried } from "./s11-court.story.ts";
import { complaint, twoRoles } from "./s12-elsewhere.story.ts";
import { appraised } from "./s20-appraised.story.ts";
import { supervised } from "./s21-supervised.story.ts";
import { outsideWays, sameQuarrel, screened } from "./s22-same-quarrel.story.ts";
import { recusedAndVisited, stopped } from "./s23-recusal-and-follow-up.story.ts";
import { helped, nextDoor } from "./s24-neighbouring-ways.story.ts";
import { crossBoundary } from "./s30-cross-boundary.story.ts";
import { daysAtTheCentre } from "./s31-days-at-the-centre.story.ts";
import { countedAnew, mediatedByThePolice, secondAhead } from "./s33-mediated-by-the-police.story.ts";
import { compensated, sentToTheRightStation, windowOpen } from "./s34-other-police-units.story.ts";
import { reviewedTwice } from "./s35-reviewed-twice.story.ts";
import { petitionDesk } from "./s36-petition-desk.story.ts";
import { beforeTheHearing, guidance } from "./s37-before-the-hearing.story.ts";
import { enforced } from "./s38-after-the-ruling.story.ts";
import { monthToCount } from "./s39-a-month-to-count.story.ts";
import { clocksThatWait } from "./s40-clocks-that-wait.story.ts";
import { childAndHome } from "./s41-a-child-and-a-home.story.ts";
import { receptionDays } from "./s42-reception-days.story.ts";
import { petitionOfficesQuarter } from "./s51-a-petition-offices-quarter.story.ts";
import { staffWhoWithdrew } from "./s52-staff-who-withdrew.story.ts";
import { askedToStandAside, officerStoodAside } from "./s54-officers-who-stepped-aside.story.ts";
import { anotherTime } from "./s55-another-time.story.ts";
import { chosenOnline } from "./s56-chosen-online.story.ts";
import { decidedAbove } from "./s60-decided-above.story.ts";
import { outOfAMatter } from "./s64-out-of-a-matter.story.ts";
import { keptFromGrowingWorse } from "./s68-kept-from-growing-worse.story.ts";
import { anotherMediatorUnasked } from "./s69-another-mediator-unasked.story.ts";
import { pointedToMediation } from "./s80-pointed-to-mediation.story.ts";
import type { Story } from "./tell.ts";

/** Every story of the demo world, in the order they are told; the first is the one the README follows. */
export const stories: readonly Story[] = [
  allAgencies,
  bounced,
  confirmed,
  refused,
  petitionAndBack,
  recognised,
  reopened,
  joint,
  onTheSpot,
  redirected,
  takenBack,
  silence,
  medical,
  traffic,
  online,
  delegated,
  tried,
  dismissed,
  twoRoles,
  complaint,
  appraised,
  supervised,
  sameQuarrel,
  outsideWays,
  screened,
  recusedAndVisited,
  stopped,
  helped,
  nextDoor,
  crossBoundary,
  daysAtTheCentre,
  mediatedByThePolice,
  countedAnew,
  secondAhead,
  compensated,
  windowOpen,
  sentToTheRightStation,
  reviewedTwice,
  petitionDesk,
  guidance,
  beforeTheHearing,
  enforced,
  monthToCount,
  clocksThatWait,
  childAndHome,
  receptionDays,
  officerStoodAside,
  askedToStandAside,
  anotherTime,
  chosenOnline,
  petitionOfficesQuarter,
  staffWhoWithdrew,
  keptFromGrowingWorse,
  anotherMediatorUnasked,
  decidedAbove,
  outOfAMatter,
  pointedToMediation,
];
