import { Field, ID, InputType, Int } from "type-graphql";

/** What every write may carry besides its facts. */
@InputType({ description: "What every write may carry besides its facts. 写入通用项" })
export abstract class WriteInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "A key of the client's choosing, at most 100 characters: the same key twice within 30 days gives the first answer. 幂等键",
  })
  idempotencyKey?: string | null;
}

/** A write on a record the client has read. */
@InputType({ description: "A write on a record the client has read. 修改通用项" })
export abstract class ChangeInput extends WriteInput {
  @Field(() => Int, {
    nullable: true,
    description: "The version that was read; another one by now is refused. 读取时的版本",
  })
  expectedVersion?: number | null;
}
