import { Field, ID, ObjectType } from "type-graphql";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { codeEnum } from "../../shared/deadline/deadline.enums.ts";
import type { Turn } from "../../shared/deadline/turning/turning.rules.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";

const turnEnum = hubEnum("PetitionClockTurnKind", "What happens to a clock nobody touches. 期限变动", {
  DUE_SOON: { en: "Its last day is near.", zh: "即将届满" },
  OVERDUE: { en: "Its last day has passed.", zh: "已逾期" },
  EXPIRED: { en: "The window closed, without fault of anybody.", zh: "期间届满" },
});

@ObjectType({ description: "A clock of a petition without a dispute turned; nobody else was told. 期限变动记录" })
export class PetitionClockTurn {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => codeEnum, { description: "Which clock. 期限代码" })
  code: ClockCode;

  @Field(() => turnEnum, { description: "What came. 变动" })
  turn: Turn;

  @Field(() => Day, { description: "The last day it is about. 届满日" })
  dueOn: string;

  @Field(() => Day, { description: "The day it came. 变动日" })
  turnedOn: string;
}
