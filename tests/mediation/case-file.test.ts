import type { CaseDocument } from "../../subgraphs/mediation/case-file/case-file.codes.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { type Opened, head, mediator, morningOf, stepsOn, zhang } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-02"));
});
afterAll(() => hub.stop());

const papers = (...kinds: CaseDocument[]) => kinds.map((kind) => ({ kind, pages: 2 }));
const full = papers(
  "COVER",
  "CONTENTS_LIST",
  "APPLICATION_FORM",
  "RIGHTS_NOTICE",
  "IDENTITY_PAPERS",
  "SITTING_RECORD",
  "ORAL_AGREEMENT_FORM",
  "BACK_SHEET",
);

/** A case that was agreed and performed at once, with its file put away today. */
async function archived(): Promise<Opened> {
  const opened = await steps.mediating();
  await steps.agreed(opened);
  const { caseFiles } = hub.running.mediation.services;
  done(await caseFiles.compile(mediator, { caseId: opened.caseId, documents: full }));
  done(await caseFiles.archive(mediator, { caseId: opened.caseId, retention: "YEARS_10" }));
  return opened;
}

test("a file is put away when the case is over and nothing is missing, and is not changed after that", async () => {
  const opened = await steps.mediating();
  const { caseId } = opened;
  const { caseFiles } = hub.running.mediation.services;
  const list = { caseId, documents: full.slice(0, 6) };
  expect(refused(await caseFiles.compile(zhang, list))).toBe("NOT_YOUR_ACT");
  expect(done(await caseFiles.compile(mediator, list))).toMatchObject({ pages: 12, version: 1 });
  const away = { caseId, retention: "YEARS_30" } as const;
  expect(refused(await caseFiles.archive(mediator, away))).toBe("CASE_GOES_ON");
  const agreement = await steps.agreed(opened, [{ what: "修管", dueOn: "2026-03-20" }]);
  expect(await caseFiles.archive(mediator, away)).toMatchObject({
    code: "AGREEMENT_OPEN",
    facts: { agreementState: "EFFECTIVE" },
  });
  hub.clock.set(morningOf("2026-03-20"));
  const { performance, followUps } = hub.running.mediation.services;
  const done1 = { agreementId: agreement.id, itemNumber: 1, performedOn: "2026-03-20", proof: "照片" };
  done(await performance.record(mediator, done1));
  const owed = await caseFiles.archive(mediator, away);
  expect(owed).toMatchObject({ code: "VISIT_OWED", facts: { dueOn: "2026-03-27" } });
  const { visitId } = (owed as unknown as { facts: { visitId: string } }).facts;
  const visit = { visitId, visitedOn: "2026-03-20", means: "PHONE", result: "PERFORMED" } as const;
  done(await followUps.record(mediator, visit));
  expect(await caseFiles.archive(mediator, away)).toMatchObject({
    code: "FILE_INCOMPLETE",
    facts: { missing: ["BACK_SHEET", "ORAL_AGREEMENT_FORM"] },
  });
  done(await caseFiles.compile(mediator, { caseId, documents: full, expectedVersion: 1 }));
  expect(done(await caseFiles.archive(mediator, away))).toMatchObject({
    state: "ARCHIVED",
    archivedOn: "2026-03-20",
    keptUntil: "2056-12-31",
  });
  expect(refused(await caseFiles.compile(mediator, list))).toBe("WRONG_STATE");
});

test("a number draws the sample; whoever mediated the case does not review its file", async () => {
  hub.clock.set(morningOf("2026-04-01"));
  for (let i = 0; i < 4; i += 1) await archived();
  const { fileReviews } = hub.running.mediation.services;
  const draw = { archivedFrom: "2026-04-01", archivedUntil: "2026-04-01", drawNumber: 17, size: 2 };
  expect(await fileReviews.draw(mediator, draw)).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["COMMITTEE_HEAD"] },
  });
  const drawn = async () => {
    const { id } = done(await fileReviews.draw(head, draw));
    const { data } = await hub.ask<Rounds>("committee-head", ROUNDS);
    return data.fileReviewRounds.nodes.find((round) => round.id === id)!;
  };
  const [once, twice] = [await drawn(), await drawn()];
  expect(once).toMatchObject({ population: 4, reviews: [{ state: "DRAWN" }, { state: "DRAWN" }] });
  const files = ({ reviews }: Rounds["fileReviewRounds"]["nodes"][number]) => reviews.map(({ file }) => file.id).sort();
  expect(files(twice)).toEqual(files(once));

  const [first] = once.reviews;
  const review = { reviewId: first!.id, grade: "GOOD", defects: ["LIST_WRONG"] } as const;
  expect(await fileReviews.review(mediator, review)).toMatchObject({
    code: "OWN_CASE",
    facts: { mediatorIds: ["m-linhemu"] },
  });
  expect(refused(await fileReviews.review(head, { ...review, defects: [] }))).toBe("DEFECTS_DO_NOT_FIT");
  expect(refused(await fileReviews.review({ ...head, organizationId: "ssq-centre" }, review))).toBe("REVIEW_NOT_FOUND");
  expect(done(await fileReviews.review(head, review))).toMatchObject({ state: "REVIEWED", reviewedOn: "2026-04-01" });
  const { data } = await hub.ask<Rounds>("committee-head", ROUNDS);
  expect(data.fileReviewRounds.nodes.find(({ id }) => id === once.id)?.grades).toContainEqual({
    grade: "GOOD",
    files: 1,
  });

  // A case sealed to the committee is in no sample, drawn before or after.
  await hub.running.mediation.foundations.db.query(
    `INSERT INTO dispute_seal SELECT dispute_id, '{}' FROM mediation_case WHERE id IN (SELECT case_id FROM case_file)`,
  );
  const sealed = await hub.ask<Rounds>("committee-head", ROUNDS);
  expect(sealed.data.fileReviewRounds.nodes.find(({ id }) => id === once.id)?.reviews).toEqual([]);
  expect(refused(await fileReviews.review(head, { ...review, reviewId: once.reviews[1]!.id }))).toBe(
    "REVIEW_NOT_FOUND",
  );
  expect(refused(await fileReviews.draw(head, draw))).toBe("NO_FILES");
  await hub.running.mediation.foundations.db.query(`DELETE FROM dispute_seal`);

  // Other bodies see neither files nor reviews.
  for (const person of ["centre-clerk", "shashi-mediator", "integrator"]) {
    const other = await hub.ask<Rounds>(person, ROUNDS);
    expect([person, other.data.fileReviewRounds.nodes]).toEqual([person, []]);
  }
});

test("samples are found by the day they were drawn and by what is left to grade, page by page", async () => {
  hub.clock.set(morningOf("2026-05-06"));
  await archived();
  await archived();
  const { fileReviews } = hub.running.mediation.services;
  const draw = { archivedFrom: "2026-05-06", archivedUntil: "2026-05-06", drawNumber: 5, size: 1 };
  const early = done(await fileReviews.draw(head, draw));
  hub.clock.set(morningOf("2026-05-07"));
  const graded = done(await fileReviews.draw(head, draw));
  hub.clock.set(morningOf("2026-05-08"));
  const late = done(await fileReviews.draw(head, draw));
  const [review] = await fileReviews.reviewsOf(head, graded.id);
  done(await fileReviews.review(head, { reviewId: review!.id, grade: "EXCELLENT", defects: [] }));
  const found = async (filter: object, page: object = { first: 50 }) => {
    const { data } = await hub.ask<{
      fileReviewRounds: { nodes: { id: string }[]; pageInfo: { endCursor: string | null } };
    }>(
      "committee-head",
      `query ($filter: FileReviewRoundFilterInput, $first: Int, $after: String) {
        fileReviewRounds(filter: $filter, first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }`,
      { filter, ...page },
    );
    return { ids: data.fileReviewRounds.nodes.map(({ id }) => id), after: data.fileReviewRounds.pageInfo.endCursor };
  };
  const may = { drawnFrom: "2026-05-06", drawnUntil: "2026-05-08" };
  expect((await found(may)).ids).toEqual([late.id, graded.id, early.id]);
  expect((await found({ ...may, drawnFrom: "2026-05-07" })).ids).toEqual([late.id, graded.id]);
  expect((await found({ ...may, drawnUntil: "2026-05-07" })).ids).toEqual([graded.id, early.id]);
  const first = await found({ ...may, toReview: true }, { first: 1 });
  expect(first.ids).toEqual([late.id]);
  expect((await found({ ...may, toReview: true }, { first: 1, after: first.after })).ids).toEqual([early.id]);

  // What is left to grade of a sealed case is left to nobody of the committee.
  const { db } = hub.running.mediation.foundations;
  await db.query(
    `INSERT INTO dispute_seal SELECT DISTINCT dispute_id, '{}'::text[] FROM mediation_case WHERE id IN (SELECT case_id FROM case_file)`,
  );
  expect((await found({ ...may, toReview: true })).ids).toEqual([]);
  await db.query(`DELETE FROM dispute_seal`);
});

const ROUNDS = `{ fileReviewRounds(first: 50) { nodes {
  id population reviews { id state grade file { id pages } } grades { grade files } } } }`;
interface Rounds {
  readonly fileReviewRounds: {
    readonly nodes: readonly {
      readonly id: string;
      readonly reviews: readonly { readonly id: string; readonly file: { readonly id: string } }[];
      readonly grades: readonly { readonly grade: string; readonly files: number }[];
    }[];
  };
}
