import { Field, ObjectType } from "type-graphql";
import { CountField, FigureTable, WithheldField, figuresType } from "../../shared/figures/figures.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { ForwardingManner } from "../forwarding/forwarding.codes.ts";
import { mannerEnum } from "../forwarding/forwarding.type.ts";
import type { PetitionChannel, PetitionClass, PetitionField } from "../petition/petition.codes.ts";
import { channelEnum, classEnum, fieldEnum } from "../petition/petition.type.ts";
import type { PetitionScope } from "./figures.reader.ts";

/** `Figures` as the petition offices answer it. */
export const FiguresOfPetitions = figuresType();

@ObjectType({
  description:
    "What petition offices count: never by sender, and no body by the number of petitions against it. 信访统计",
})
export class PetitionFigures {}

@ObjectType({ description: "An office's own report, as for the yearly one of the Regulations. 信访情况年度报告" })
export class PetitionReport implements PetitionScope {
  @Field(() => Day, { description: "The first day. 起始日" })
  from: string;

  @Field(() => Day, { description: "The last day. 截止日" })
  until: string;

  place: null;
  officeId: string;
}

@ObjectType({ description: "Petitions about one field. 按领域统计的信访事项" })
export class PetitionFieldCount {
  @Field(() => fieldEnum, {
    nullable: true,
    description: "What they are about; empty for those of which nothing was named. 领域",
  })
  field: PetitionField | null;

  @CountField("Registered", "petition.registered.v1", "登记数")
  registered: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "Petitions of one class. 按类别统计的信访事项" })
export class PetitionClassCount {
  @Field(() => classEnum, { description: "The class. 类别" })
  petitionClass: PetitionClass;

  @CountField("Registered", "petition.registered.v1", "登记数")
  registered: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "Petitions that came in one way. 按渠道统计的信访事项" })
export class PetitionChannelCount {
  @Field(() => channelEnum, { description: "How they came in. 渠道" })
  channel: PetitionChannel;

  @CountField("Registered", "petition.registered.v1", "登记数")
  registered: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "What was registered, by field, class and channel. 信访登记统计" })
export class PetitionRegisteredFigures extends FigureTable {
  @CountField("All petitions registered in the period", "petition.registered.v1", "登记总数")
  registered: number | null;

  @Field(() => [PetitionFieldCount], { description: "Every field. 各领域" })
  fields: readonly object[];

  @Field(() => [PetitionClassCount], { description: "Every class. 各类别" })
  classes: readonly object[];

  @Field(() => [PetitionChannelCount], { description: "Every channel. 各渠道" })
  channels: readonly object[];
}

@ObjectType({ description: "Petitions sent on in one manner. 按方式统计的转送交办" })
export class PetitionSentOnCount {
  @Field(() => mannerEnum, { description: "Forwarded or assigned. 方式" })
  manner: ForwardingManner;

  @CountField("Petitions", "petition.sentOn.v1", "件数")
  petitions: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "What was sent on to the bodies that answer. 转送交办统计" })
export class PetitionSentOnFigures extends FigureTable {
  @Field(() => [PetitionSentOnCount], { description: "Either manner; one item may be sent more than once. 各方式" })
  rows: readonly object[];
}

@ObjectType({ description: "How what was not done was chased. 信访督办统计" })
export class PetitionSupervisedFigures extends FigureTable {
  @CountField("Notices issued in the period", "petition.supervised.v1", "督办数")
  issued: number | null;

  @CountField("Of these, replied to", "petition.supervised.v1", "回复数")
  replied: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "What became of suggestions. 建议意见办理统计" })
export class PetitionSuggestionFigures extends FigureTable {
  @CountField("Suggestions answered in writing in the period", "petition.suggestions.v1", "答复数")
  answered: number | null;

  @CountField("Of these, supported by the answer", "petition.suggestions.v1", "采纳数")
  adopted: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "How one body answered what it owed. 机关答复情况" })
export class PetitionBodyService {
  bodyId: string;

  @CountField("Answers whose last day lies in the period", "petition.answersDue.v1", "到期答复数")
  due: number | null;

  @CountField("Of these, given in time", "petition.answersDue.v1", "按期答复数")
  onTime: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "How the bodies answered, in no order of merit. 各机关答复统计" })
export class PetitionBodyFigures extends FigureTable {
  @Field(() => [PetitionBodyService], { description: "Each body that owed an answer, by its id. 各机关" })
  rows: readonly object[];
}
