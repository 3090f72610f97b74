import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

/**
 * That a body lends a post to a centre from one day to another (派驻轮换). Who that is stays with the two bodies and with
 * whoever issues tokens; the hub keeps the post and the home body, so that an act of the centre can be traced to both.
 */
@Entity("secondment")
export class SecondmentEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  centreId: string;

  @Column("text")
  homeBodyId: string;

  @Column("text")
  post: Post;

  @Column("date")
  since: Day;

  @Column("date")
  until: Day;

  @Column("text", { nullable: true })
  endReason: string | null;

  @Column("integer")
  version: number;
}
