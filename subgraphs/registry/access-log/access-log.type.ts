import { Field, ObjectType } from "type-graphql";
import { postEnum, purposeEnum } from "../../shared/auth/enums.ts";
import type { PurposeCode } from "../../shared/auth/viewer.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

@ObjectType({ description: "Somebody was shown the parties' data in full. 查阅记录" })
export class Access {
  @Field(() => Instant, { description: "When. 查阅时间" })
  at: Date;

  @Field(() => postEnum, { description: "The post that looked, never the person. 查阅岗位" })
  post: Post;

  @Field(() => purposeEnum, { nullable: true, description: "For which purpose. 使用目的" })
  purpose: PurposeCode | null;

  organizationId: string | null;
}

export const AccessConnection = connectionType(() => Access, "Access", "查阅记录");
