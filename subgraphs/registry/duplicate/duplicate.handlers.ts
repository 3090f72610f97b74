import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { accepts, arrive } from "../../shared/state-machine/move.ts";
import { getDispute } from "../dispute/dispute.reader.ts";
import { compareRegistration } from "../fingerprint/fingerprint.act.ts";
import { matchedFacts } from "../fingerprint/fingerprint.rules.ts";
import { DuplicateCandidateEntity } from "./duplicate.entity.ts";
import { duplicateRepository } from "./duplicate.repository.ts";
import { type DuplicateCommand, duplicateProcedure } from "./duplicate.states.ts";

/**
 * Compares what was just registered. What is found is announced to nobody: a suspicion is no act, and the parties of one
 * dispute are not told of the other.
 */
async function compare(work: Work, { disputeId }: HubEvent<"registry.DisputeRegistered">): Promise<void> {
  const { matter, lookAlikes } = await compareRegistration(work, await getDispute(work, disputeId));
  const found = lookAlikes.map(({ disputeId: earlierId, rules }) =>
    Object.assign(new DuplicateCandidateEntity(), {
      id: work.newId(),
      earlierId,
      laterId: disputeId,
      divisionCode: matter.divisionCode,
      matches: rules.map(({ rule, times }) => ({ rule, facts: matchedFacts(rule, matter, times) })),
      state: "OPEN" as const,
      foundAt: work.now,
      decidedAt: null,
      decidedByPost: null,
      reason: null,
      version: 1,
    }),
  );
  await duplicateRepository(work.db).insertAll(found);
}

/** A link, or its end, decides what was found; a clerk may link without anything having been found. */
const decided =
  (command: DuplicateCommand) =>
  async (work: Work, { data }: HubEvent<"registry.DisputesLinked" | "registry.DisputesUnlinked">): Promise<void> => {
    // Both disputes are told of one link; deciding once is enough.
    if (data.side === "LEADING") return;
    const repository = duplicateRepository(work.db);
    const row = await repository.lockPair(data.leadingId, data.followingId);
    if (!row || !accepts(duplicateProcedure, row.state, command)) return;
    const state = arrive(duplicateProcedure, row.state, command);
    const by = { decidedAt: work.now, decidedByPost: work.actor.post, reason: data.reason };
    await repository.update(Object.assign(row, { state }, by));
  };

export const duplicateHandlers: Handlers = {
  "registry.DisputeRegistered": compare,
  "registry.DisputesLinked": decided("LINK"),
  "registry.DisputesUnlinked": decided("SEPARATE"),
};
