import { type ClassType, Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../federation/enums.ts";
import { Day } from "../../scalars/scalars.ts";
import type { ClockCode } from "../clocks.ts";
import { codeEnum } from "../deadline.enums.ts";
import type { Turn } from "../turning/turning.rules.ts";

const turns = {
  DUE_SOON: { en: "Its last day is near.", zh: "即将届满" },
  OVERDUE: { en: "Its last day has passed.", zh: "已逾期" },
  EXPIRED: { en: "The window closed, without fault of anybody.", zh: "期间届满" },
} as const;

/** Declares the type of the turns of a procedure's clocks that stand apart. */
export function clockTurnType(name: string, description: string): ClassType {
  const turnEnum = hubEnum(`${name}Kind`, "What happens to a clock nobody touches. 期限变动", turns);

  @ObjectType(name, { description })
  class ClockTurn {
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
  return ClockTurn;
}
