/** The stories these disputes are of; later ones are added behind them. */
export const TOLD = 20;

const jingzhou = (...serials: readonly number[]): string[] =>
  serials.map((serial) => `DS-421003-2026-${String(serial).padStart(6, "0")}`);
const SHASHI = "DS-421002-2026-000001";
/** The district's eighteen. */
const DISTRICT = jingzhou(...Array.from({ length: 18 }, (_, i) => i + 1));
/** The disputes of the first twenty stories, the last of which, a complaint against a person, belongs to none. */
export const ALL = [...DISTRICT, SHASHI];

/** Who sees which of them, worked out by hand from the stories and domain rules D.6. */
export const seen: Readonly<Record<string, readonly string[]>> = {
  // Another province: nothing happened in Honghuagang, and nothing was sent there.
  "zunyi-clerk": [],
  // Registered by, or for, its district; the Shashi market is another district's.
  "centre-clerk": DISTRICT,
  "shashi-clerk": [SHASHI],
  // Both districts lie in the city.
  "city-supervisor": ALL,
  // Not 9, 11, 12, 17 and 18, which are other people's, as that of Shashi is.
  "party-zhang": jingzhou(1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16),
  // Not where the other side is a body (2 property manager, 5 decorator, 13 hospital) or there is no other side (10), nor 15:
  // whoever registers online links no account but its own.
  // It takes part in 8 as a third party.
  "party-li": jingzhou(1, 3, 4, 6, 7, 8, 14, 16),
  // The district committee: 1 and 5 from the petition side, 2 4 7 8 15 assigned and signed for, 3 and 18 brought to it
  // directly, 11 and 12 sent and not yet signed for. Not 6, 16, 17 (the rooms), 13, 14 (the city's committees), 9, 10.
  mediator: jingzhou(1, 2, 3, 4, 5, 7, 8, 11, 12, 15, 18),
  // The station: two calls (1 and 6), and 8, to which it was called as a member.
  "police-officer": jingzhou(1, 6, 8),
  // The station's room: the two incidents handed to it.
  "room-mediator": jingzhou(1, 6),
  // The court: 1 referred to it, 16 and 17 received as complaints, 3 and 18 brought for confirmation.
  "judge-assistant": jingzhou(1, 3, 16, 17, 18),
  // The petition office: 1 assigned to it, 5 received as a letter, 8 as a member of the joint handling.
  "petition-clerk": jingzhou(1, 5, 8),
  // The bureau that answers: the petition it was assigned.
  "bureau-head": jingzhou(5),
  // The committees of the city: 2 and 11 were sent to the wrong one; having received it, one may look it up.
  "medical-mediator": jingzhou(2, 11, 13),
  "traffic-mediator": jingzhou(2, 14),
  // Aggregates, never a row.
  integrator: [],
  // Everything of the demo world, since all of it is fictional.
  developer: ALL,
};

/** Colleagues of one body see the same disputes. */
const COLLEAGUES: Readonly<Record<string, string>> = {
  "centre-head": "centre-clerk",
  "committee-head": "mediator",
  "second-mediator": "mediator",
  "station-head": "police-officer",
  judge: "judge-assistant",
  "petition-head": "petition-clerk",
};

/** The people the grid is drawn over. */
export const everybody = [...Object.keys(seen), ...Object.keys(COLLEAGUES)];

/** What somebody sees of the first disputes. */
export const seenBy = (id: string): readonly string[] => seen[COLLEAGUES[id] ?? id] ?? [];
