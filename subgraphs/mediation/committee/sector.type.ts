import { hubEnum } from "../../shared/federation/enums.ts";
import { sectors } from "./sector.codes.ts";

export const sectorEnum = hubEnum("MediationSector", "The field a committee or expert works in. 行业领域", sectors);
