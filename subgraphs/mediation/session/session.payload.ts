import { Field, ID, InputType } from "type-graphql";
import { ConsentMissing } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Text } from "../../shared/scalars/scalars.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import { NotTakingPart } from "../participant/participant.type.ts";
import { RecusalPending } from "../recusal/recusal.type.ts";
import { MediationSession, modeEnum } from "./session.type.ts";

@InputType({ description: "A sitting that was held. 调解记录" })
export class HoldSessionInput extends CaseChangeInput {
  @Field(() => Day, { description: "The day. 日期" })
  heldOn: string;

  @Field(() => modeEnum, { description: "On site or online. 方式" })
  mode: "ON_SITE" | "ONLINE";

  @Field(() => Boolean, { defaultValue: false, description: "Whether the parties chose an open session. 是否公开" })
  open: boolean;

  @Field(() => [ID], { description: "The parties who were present. 到场当事人" })
  presentPartyIds: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: "Helpers and experts who were present, each taking part with everybody's consent. 到场参与人",
  })
  presentParticipantIds: string[];

  @Field(() => Text, { description: "The record; it stays with the committee. 调解记录" })
  record: string;
}

export const holdSession = payloadOf(
  "HoldSessionPayload",
  "What came of recording the session. 记录结果",
  {
    name: "session",
    type: () => MediationSession,
    description: "The session as recorded. 调解场次",
  },
  [ConsentMissing, RecusalPending, NotTakingPart],
);
