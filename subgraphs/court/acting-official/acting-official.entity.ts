import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Post } from "../../shared/state-machine/posts.ts";

/** Who acted for the court in a matter, by post: so that whoever steps aside is kept out of it. Never shown. */
@Entity("acting_official")
export class ActingOfficialEntity {
  /** The complaint or the application. */
  @PrimaryColumn("uuid")
  recordId: string;

  @PrimaryColumn("text")
  post: Post;

  /** The account of whoever acted last under this post. */
  @Column("text")
  personId: string;
}
