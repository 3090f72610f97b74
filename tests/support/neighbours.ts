import { personNamed } from "../../seeds/people.ts";
import type { DisputeCategory } from "../../subgraphs/registry/dispute/dispute.codes.ts";
import type { DisputeEntity } from "../../subgraphs/registry/dispute/dispute.entity.ts";
import { type TestHub, done } from "./hub.ts";

/** A dispute between two neighbours, or of another category, registered by `person`, whose body holds it; every agency knows it. */
export async function neighbours(
  hub: TestHub,
  person: string,
  category: DisputeCategory = "NEIGHBOR",
): Promise<{ dispute: DisputeEntity; partyIds: string[] }> {
  const { registry } = hub.running;
  const dispute = done(
    await registry.services.intake.register(personNamed(person), {
      title: "楼上排水管漏水",
      category,
      divisionCode: "421003",
      source: "SELF",
      channel: "VISIT",
      ownWords: "楼上的排水管漏水，把我家的墙泡坏了。",
      parties: [
        { side: "APPLICANT", kind: "PERSON", name: "张守信", citizenId: "999999199001010016", personId: "party-zhang" },
        { side: "RESPONDENT", kind: "PERSON", name: "李克让", citizenId: "999999199001010024", personId: "party-li" },
      ],
    }),
  );
  await hub.settle();
  const rows: { id: string }[] = await registry.foundations.db.query(
    `SELECT id FROM party WHERE dispute_id = $1 ORDER BY place`,
    [dispute.id],
  );
  return { dispute, partyIds: rows.map(({ id }) => id) };
}
