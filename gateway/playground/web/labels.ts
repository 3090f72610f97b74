import { type Agency, agencies } from "../../../subgraphs/shared/state-machine/agencies.ts";
import { type Post, posts } from "../../../subgraphs/shared/state-machine/posts.ts";
import { type SourceStatus, sourceStatuses } from "../../sources/outage.ts";

/** The same thing in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

const agencyNames: Readonly<Record<Agency, string>> = {
  CENTRE: "Handling centre",
  MEDIATION: "People's mediation",
  POLICE: "Police",
  COURT: "Court",
  PETITION: "Petition office",
};

/** An agency in a few words; null is whoever belongs to none. */
export const agencyLabel = (agency: Agency | null): Label =>
  agency === null
    ? { en: "Outside the agencies", zh: "其他人员" }
    : { en: agencyNames[agency], zh: agencies[agency].zh };

export const postLabel = (post: Post): Label => withoutStop(posts[post]);

export const statusLabel = (status: SourceStatus): Label => withoutStop(sourceStatuses[status]);

/** A title such as "A receipt 一张回执": its Chinese begins with the first Chinese character. */
export function titleLabel(title: string): Label {
  const begin = title.search(/\p{Script=Han}/u);
  return begin < 0 ? { en: title, zh: "" } : { en: title.slice(0, begin).trim(), zh: title.slice(begin) };
}

const withoutStop = ({ en, zh }: Label): Label => ({ en: en.replace(/\.$/, ""), zh });
