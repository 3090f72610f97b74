import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { CourtTeamKind } from "./court-team.codes.ts";

/**
 * Who at a court works with mediation in which divisions: fast-track teams, guide judges, contact points (速裁团队、业务指导
 * 法官、联系点). The glossary's `FastTrackTeam` is one of the three, the row whose kind is FAST_TRACK; the row is named after
 * all of them.
 */
@Entity("court_team")
export class CourtTeamEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  courtId: string;

  @Column("text")
  kind: CourtTeamKind;

  @Column("text")
  name: string;

  @Column("text", { array: true })
  posts: Post[];

  /** GB/T 2260 codes of the divisions it works for. */
  @Column("text", { array: true })
  divisionCodes: string[];

  /** The accounts of its members: they decide who may act for it and are shown to nobody. */
  @Column("text", { array: true })
  memberIds: string[];
}
