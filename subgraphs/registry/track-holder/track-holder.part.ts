import type { Part } from "../../shared/server/part.ts";
import { TrackHolderEntity } from "./track-holder.entity.ts";
import { trackHolderHandlers } from "./track-holder.handlers.ts";
import { TrackHolder1790000700101 } from "./track-holder.migration.ts";

/** Which body has a record of an agency now. */
export const trackHolderPart: Part = {
  entities: [TrackHolderEntity],
  migrations: [TrackHolder1790000700101],
  handlers: trackHolderHandlers,
};
