import { AccessDecision } from "../access/access-decision.type.ts";
import { Audit1790000000006, AuditRetirement1790000600602 } from "../audit/audit.migration.ts";
import { ClaimedCall1790000701000 } from "../auth/claimed-call.migration.ts";
import { World1790000000005 } from "../clock/world.ts";
import {
  Deadline1790000000003,
  DeadlineChanges1790000100000,
  DeadlineTurns1790000100001,
  DeadlineVersion1790000701100,
} from "../deadline/deadline.migration.ts";
import { LocalTargetEntity } from "../deadline/local-target/local-target.entity.ts";
import { LocalTarget1790000100004 } from "../deadline/local-target/local-target.migration.ts";
import { deadlineAccess } from "../deadline/deadline.access.ts";
import { DeadlineEntity } from "../deadline/deadline.entity.ts";
import { furtherDivisionHandlers } from "../further-division/further-division.handlers.ts";
import { DisputeFurtherDivision1790000600101 } from "../further-division/further-division.migration.ts";
import {
  Idempotency1790000000001,
  IdempotencyOfPost1790000700300,
  IdempotencyOfRecord1790000701500,
} from "../db/idempotency.migration.ts";
import { commonProblems } from "../errors/problem.type.ts";
import { DisputeRelationEntity, KnownDisputeEntity, KnownPartyEntity } from "../known-dispute/known-dispute.entity.ts";
import { knownDisputeAccess } from "../known-dispute/known-dispute.access.ts";
import { knownDisputeHandlers } from "../known-dispute/known-dispute.handlers.ts";
import { KnownDispute1790000000004 } from "../known-dispute/known-dispute.migration.ts";
import { findKnownDispute } from "../known-dispute/known-dispute.reader.ts";
import { type KnownDisputeContext, KnownDisputeResolver } from "../known-dispute/known-dispute.resolver.ts";
import { Outbox1790000000002, ToldAhead1790000701001 } from "../outbox/outbox.migration.ts";
import { sealAhead, sealHandlers } from "../seal/seal.handlers.ts";
import { Seal1790000000007, SealAhead1790000701002 } from "../seal/seal.migration.ts";
import type { Part } from "./part.ts";

/** What every subgraph has: idempotency keys, outbox and inbox, clocks, trail, seals, the problems any mutation may answer with. */
export const standardPart: Part = {
  entities: [DeadlineEntity, LocalTargetEntity],
  migrations: [
    Idempotency1790000000001,
    Outbox1790000000002,
    Deadline1790000000003,
    World1790000000005,
    Audit1790000000006,
    AuditRetirement1790000600602,
    Seal1790000000007,
    DeadlineChanges1790000100000,
    DeadlineTurns1790000100001,
    DeadlineVersion1790000701100,
    LocalTarget1790000100004,
    DisputeFurtherDivision1790000600101,
    IdempotencyOfPost1790000700300,
    ClaimedCall1790000701000,
    ToldAhead1790000701001,
    SealAhead1790000701002,
    IdempotencyOfRecord1790000701500,
  ],
  access: deadlineAccess,
  handlers: { ...sealHandlers, ...furtherDivisionHandlers },
  ahead: sealAhead,
  types: [...commonProblems, AccessDecision],
};

/** What the agencies have besides: their copy of what the registry says of a dispute. */
export const knownDisputePart: Part = {
  entities: [KnownDisputeEntity, KnownPartyEntity, DisputeRelationEntity],
  migrations: [KnownDispute1790000000004],
  resolvers: [KnownDisputeResolver],
  access: knownDisputeAccess,
  handlers: knownDisputeHandlers,
  context: (viewer, { db }): KnownDisputeContext => ({ findKnownDispute: findKnownDispute(db, viewer) }),
};
