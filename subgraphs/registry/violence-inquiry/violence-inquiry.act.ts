import type { Work } from "../../shared/db/work.ts";
import type { ViolenceAnswer, ViolenceStage } from "./violence-inquiry.codes.ts";
import { ViolenceInquiryEntity } from "./violence-inquiry.entity.ts";

/** Keeps what came of asking, where somebody asked. Announced to nobody: who need it are told by the registry alone. */
export async function keepAnswer(
  { db, actor, now, newId }: Pick<Work, "db" | "actor" | "now" | "newId">,
  disputeId: string,
  stage: ViolenceStage,
  answer: ViolenceAnswer | null,
): Promise<void> {
  if (answer === null) return;
  const row = { id: newId(), disputeId, stage, answer, askedAt: now, askedByPost: actor.post };
  await db.insert(ViolenceInquiryEntity, row);
}
