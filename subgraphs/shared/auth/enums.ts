import { hubEnum } from "../federation/enums.ts";
import { agencies } from "../state-machine/agencies.ts";
import { posts } from "../state-machine/posts.ts";
import { purposes } from "./viewer.ts";

export const postEnum = hubEnum("Post", "Who may act in a procedure: posts, never persons. 岗位", posts);
export const agencyEnum = hubEnum("Agency", "The kinds of body that share the graph. 机构类别", agencies);
export const purposeEnum = hubEnum("PurposeCode", "Why data is read. 使用目的", purposes);
