import type { ViolenceAnswer } from "../../subgraphs/registry/violence-inquiry/violence-inquiry.codes.ts";
import type { RunningSubgraphs } from "../world.ts";

/** What stands for every answer while a course is told; a generated dispute has its own. */
const ANSWER: ViolenceAnswer = "NOT_INDICATED";

/**
 * The registry with domestic violence asked about whenever a dispute is registered or sorted, as it has to be in a family:
 * any course may become a family's, and those that do not have no inquiry.
 */
export function askingAlways(running: RunningSubgraphs): RunningSubgraphs {
  const { services } = running.registry;
  const intake = asking(services.intake, ["register"]);
  const triage = asking(services.triage, ["assign", "settleOnTheSpot"]);
  return { ...running, registry: { ...running.registry, services: { ...services, intake, triage } } };
}

type Act = (viewer: unknown, input: object) => unknown;

const asking = <Service extends object>(service: Service, acts: readonly (keyof Service)[]): Service =>
  new Proxy(service, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (!acts.includes(name as keyof Service)) return member;
      return (viewer: unknown, input: object) =>
        (member as Act).call(target, viewer, { violenceAnswer: ANSWER, ...input });
    },
  });
