import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { HandOverConsentInput } from "../../shared/hand-over/hand-over.payload.ts";
import { Day, Text } from "../../shared/scalars/scalars.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import { IncidentChangeInput } from "../incident/incident.payload.ts";
import { routeEnum } from "../incident/incident.type.ts";
import { OfficerRecused, keptOut } from "../officer-recusal/officer-recusal.type.ts";
import { PublicSecuritySittingInput } from "../public-security-sitting/public-security-sitting.payload.ts";
import { sittingProblems } from "../public-security-sitting/public-security-sitting.type.ts";
import type { NotMediableGround, SecondAsker } from "./public-security-mediation.codes.ts";
import {
  MediatedBefore,
  PublicSecurityMediation,
  notMediableEnum,
  secondAskerEnum,
} from "./public-security-mediation.type.ts";

@InputType({ description: "A change to one mediation by the police. 治安调解变更" })
export class MediationChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which mediation. 治安调解" })
  mediationId: string;
}

@InputType({ description: "The police begin to mediate an accepted case. 开始治安调解" })
export class BeginPublicSecurityMediationInput extends IncidentChangeInput {
  @Field(() => Day, { description: "The day facts and evidence were established. 查明事实日" })
  factsEstablishedOn: string;

  @Field(() => [HandOverConsentInput], { description: "The answer of every party to this mediation. 当事人意愿" })
  consents: HandOverConsentInput[];
}

@InputType({ description: "Mediated and performed on the spot. 当场调解" })
export class MediateOnTheSpotInput extends IncidentChangeInput {
  @Field(() => [HandOverConsentInput], { description: "The answer of every party to this mediation. 当事人意愿" })
  consents: HandOverConsentInput[];

  @Field(() => PublicSecuritySittingInput, { description: "How it was held. 调解情况" })
  sitting: PublicSecuritySittingInput;

  @Field(() => Text, {
    nullable: true,
    description: "What was agreed; may be left out where all of it was recorded. 协议内容",
  })
  terms?: string | null;
}

@InputType({ description: "Mediation by the police does not apply. 不适用调解" })
export class FindNotMediableInput extends IncidentChangeInput {
  @Field(() => notMediableEnum, { description: "The ground. 事由" })
  ground: NotMediableGround;

  @Field(() => [routeEnum], { description: "The ways the parties were told; a civil suit among them. 告知的途径" })
  routesTold: CivilRoute[];

  @Field(() => Day, { description: "The day they were told. 告知日" })
  toldOn: string;
}

@InputType({ description: "The first sitting led to nothing, and there is to be a second. 再次调解" })
export class CallSecondMediationInput extends MediationChangeInput {
  @Field(() => PublicSecuritySittingInput, { description: "The first sitting. 首次调解" })
  sitting: PublicSecuritySittingInput;

  @Field(() => secondAskerEnum, { description: "Who wanted it. 提出方" })
  askedBy: SecondAsker;
}

@InputType({ description: "The last sitting led to nothing. 调解未达成协议" })
export class EndPublicSecurityMediationInput extends MediationChangeInput {
  @Field(() => PublicSecuritySittingInput, { description: "The last sitting. 调解场次" })
  sitting: PublicSecuritySittingInput;

  @Field(() => [routeEnum], { description: "The ways the parties were told; a civil suit among them. 告知的途径" })
  routesTold: CivilRoute[];

  @Field(() => Day, { description: "The day they were told. 告知日" })
  toldOn: string;
}

export const mediationHeld = {
  name: "publicSecurityMediation",
  type: () => PublicSecurityMediation,
  description: "The mediation as it stands now. 治安调解",
} as const;
export const beginPublicSecurityMediation = payloadOf(
  "BeginPublicSecurityMediationPayload",
  "What came of beginning. 开始治安调解结果",
  mediationHeld,
  [...custodyProblems, MediatedBefore],
);
export const mediateOnTheSpot = payloadOf(
  "MediateOnTheSpotPayload",
  "What came of mediating on the spot. 当场调解结果",
  mediationHeld,
  [...custodyProblems, ...sittingProblems, MediatedBefore],
);
export const findNotMediable = payloadOf(
  "FindNotMediablePayload",
  "What came of finding so. 不适用调解结果",
  mediationHeld,
  [...custodyProblems, MediatedBefore, OfficerRecused],
);
export const callSecondMediation = payloadOf(
  "CallSecondMediationPayload",
  "What came of calling a second. 再次调解结果",
  mediationHeld,
  [...custodyProblems, ...sittingProblems, ...keptOut],
);
export const endPublicSecurityMediation = payloadOf(
  "EndPublicSecurityMediationPayload",
  "What came of ending it. 调解未成结果",
  mediationHeld,
  [...custodyProblems, ...sittingProblems, OfficerRecused],
);
