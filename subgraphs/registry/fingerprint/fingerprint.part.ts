import type { Part } from "../../shared/server/part.ts";
import { digestedFingerprints } from "./fingerprint.act.ts";
import { DisputeFingerprintEntity } from "./fingerprint.entity.ts";
import { fingerprintHandlers } from "./fingerprint.handlers.ts";
import {
  Fingerprint1790000300001,
  FingerprintKeyLeft1790000500000,
  FingerprintSecret1790000700201,
} from "./fingerprint.migration.ts";

/** Keyed digests of what registrations are compared by. */
export const fingerprintPart: Part = {
  entities: [DisputeFingerprintEntity],
  migrations: [Fingerprint1790000300001, FingerprintKeyLeft1790000500000, FingerprintSecret1790000700201],
  digested: [digestedFingerprints],
  handlers: fingerprintHandlers,
};
