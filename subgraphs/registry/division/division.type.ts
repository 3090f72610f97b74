import { Directive, Field, ObjectType } from "type-graphql";
import { DivisionCode } from "../../shared/scalars/scalars.ts";

@Directive('@key(fields: "code")')
@ObjectType({ description: "An administrative division after GB/T 2260. 行政区划" })
export class AdministrativeDivision {
  @Field(() => DivisionCode, { description: "Its six-digit code. 代码" })
  code: string;

  @Field(() => String, { description: "Its name. 名称" })
  name: string;

  @Field(() => String, { description: "Its name in English. 英文名称" })
  nameEn: string;
}
