import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CourtServices } from "../subgraphs/court/context.ts";
import type { MediationServices } from "../subgraphs/mediation/context.ts";
import type { PetitionServices } from "../subgraphs/petition/context.ts";
import type { PoliceServices } from "../subgraphs/police/context.ts";
import type { RegistryServices } from "../subgraphs/registry/context.ts";
import type { KnownBodyEntity } from "../subgraphs/shared/known-body/known-body.entity.ts";
import type { LocalTarget } from "../subgraphs/shared/deadline/local-target/local-target.rules.ts";
import { projectRoot } from "../subgraphs/shared/config/project-root.ts";

/** The subgraphs that keep part of the directory. */
interface Directories {
  readonly registry: RegistryServices;
  readonly mediation: MediationServices;
  readonly police: PoliceServices;
  readonly court: CourtServices;
  readonly petition: PetitionServices;
}

/** A body of the directory, as the agencies take it: petition work besides who stands next above whom. */
type Body = KnownBodyEntity & { readonly parentId?: string | null };

const read = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(join(projectRoot, "seeds", "reference", `${name}.json`), "utf8")) as Row[];

/** Loads the directory: divisions and bodies into the registry, what else an agency knows of its own into its subgraph. */
export async function loadReference({ registry, mediation, police, court, petition }: Directories): Promise<void> {
  await registry.directory.load(read("divisions"), read("organizations"));
  await registry.standingRelations.load(read("standing-relations"));
  await registry.centres.load(read("centre-profiles"), read("service-windows"), read("resident-units"));
  await registry.jointGroups.load(read("joint-groups"));
  await registry.routing.load(read("routing"));
  const targets = read<LocalTarget>("local-targets");
  const ofMediation = ({ code }: LocalTarget): boolean => code.startsWith("PM_");
  await registry.localTargets.load(targets.filter((target) => !ofMediation(target)));
  await mediation.localTargets.load(targets.filter(ofMediation));
  await mediation.committees.load(read("committees"), read("mediators"));
  await mediation.register.load(read("committee-profiles"), read("studios"));
  await mediation.appointments.load(read("appointments"));
  await mediation.experts.load(read("experts"));
  await mediation.trainers.load(read("trainers"));
  await court.courts.load(read("courts"));
  await court.courtTeams.load(read("court-teams"));
  await petition.offices.load(read("petition-offices"));
  const bodies = read<Body>("organizations");
  for (const { bodies: known } of [mediation, police, court, petition]) await known.load(bodies);
  await petition.higherBodies.load(bodies.filter(({ agency }) => agency === "PETITION"));
}
