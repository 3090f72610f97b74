import type { Day } from "../../../subgraphs/shared/deadline/day.ts";

/** One line of a notice of the General Office of the State Council: days off, and days at work instead. */
interface Holiday {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly workOn: readonly Day[];
}

/** The notice for 2025, of 12 November 2024, copied by hand. */
export const notice2025: readonly Holiday[] = [
  { name: "元旦", from: "2025-01-01", to: "2025-01-01", workOn: [] },
  { name: "春节", from: "2025-01-28", to: "2025-02-04", workOn: ["2025-01-26", "2025-02-08"] },
  { name: "清明节", from: "2025-04-04", to: "2025-04-06", workOn: [] },
  { name: "劳动节", from: "2025-05-01", to: "2025-05-05", workOn: ["2025-04-27"] },
  { name: "端午节", from: "2025-05-31", to: "2025-06-02", workOn: [] },
  { name: "国庆节、中秋节", from: "2025-10-01", to: "2025-10-08", workOn: ["2025-09-28", "2025-10-11"] },
];

/** The notice for 2026, of 4 November 2025, copied by hand. */
export const notice2026: readonly Holiday[] = [
  { name: "元旦", from: "2026-01-01", to: "2026-01-03", workOn: ["2026-01-04"] },
  { name: "春节", from: "2026-02-15", to: "2026-02-23", workOn: ["2026-02-14", "2026-02-28"] },
  { name: "清明节", from: "2026-04-04", to: "2026-04-06", workOn: [] },
  { name: "劳动节", from: "2026-05-01", to: "2026-05-05", workOn: ["2026-05-09"] },
  { name: "端午节", from: "2026-06-19", to: "2026-06-21", workOn: [] },
  { name: "中秋节", from: "2026-09-25", to: "2026-09-27", workOn: [] },
  { name: "国庆节", from: "2026-10-01", to: "2026-10-07", workOn: ["2026-09-20", "2026-10-10"] },
];
