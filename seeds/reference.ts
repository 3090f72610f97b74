import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CommitteeEntity, MediatorEntity } from "../subgraphs/mediation/committee/committee.entity.ts";
import type { MediationServices } from "../subgraphs/mediation/context.ts";
import type { RegistryServices } from "../subgraphs/registry/context.ts";
import type { DivisionEntity } from "../subgraphs/registry/division/division.entity.ts";
import type { OrganizationEntity } from "../subgraphs/registry/organization/organization.entity.ts";
import { projectRoot } from "../subgraphs/shared/config/project-root.ts";

const read = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(join(projectRoot, "seeds", "reference", `${name}.json`), "utf8")) as Row[];

/** Loads the directory: divisions and bodies into the registry, committees and mediators into people's mediation. */
export async function loadReference({
  registry,
  mediation,
}: {
  registry: RegistryServices;
  mediation: MediationServices;
}): Promise<void> {
  await registry.directory.load(read<DivisionEntity>("divisions"), read<OrganizationEntity>("organizations"));
  await mediation.committees.load(read<CommitteeEntity>("committees"), read<MediatorEntity>("mediators"));
}
