import { personNamed } from "../../seeds/people.ts";
import type { DisputeEntity } from "../../subgraphs/registry/dispute/dispute.entity.ts";
import type { RegisterDispute } from "../../subgraphs/registry/intake/intake.service.ts";
import { type TestHub, done } from "../support/hub.ts";

/** A quarrel whose people and place nobody else in this file has. */
export function quarrel(name: string, more: Partial<RegisterDispute> = {}): RegisterDispute {
  return {
    title: "楼道堆物纠纷",
    category: "NEIGHBOR",
    divisionCode: "421003",
    source: "SELF",
    channel: "VISIT",
    ownWords: "楼道堆满了纸箱。",
    parties: [
      { side: "APPLICANT", kind: "PERSON", name: `张${name}` },
      { side: "RESPONDENT", kind: "PERSON", name: `李${name}` },
    ],
    ...more,
  };
}

/** Registers a dispute; every agency has heard of it. */
export async function registered(
  hub: TestHub,
  input: RegisterDispute,
  person = "centre-clerk",
): Promise<DisputeEntity> {
  const dispute = done(await hub.running.registry.services.intake.register(personNamed(person), input));
  await hub.settle();
  return dispute;
}
