import { personNamed } from "../../seeds/people.ts";
import type { DisputeLinkEntity } from "../../subgraphs/registry/link/link.entity.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { TestHub } from "../support/hub.ts";
import { type ActName, acts } from "./acts.ts";
import { type Course, type Opening, openings } from "./courses.ts";
import { sameHolderNow } from "./custody.ts";
import { beforeLink, nothingButTheLink } from "./links.ts";
import { nextAct } from "./next.ts";
import { type Act, type Quarrel, type RunSoFar, type Scene, SUBGRAPHS, oneOf, queryOn } from "./scene.ts";
import { digests } from "./tables.ts";

/** One step of a run as it is drawn: what is tried, by whom, on which dispute, and whether everybody hears of it at once. */
export interface Step {
  readonly act: ActName | "NEXT" | "WAIT";
  /** RIGHT: whoever may most likely do it. */
  readonly who: string;
  readonly on: number;
  readonly pick: number;
  readonly settle: boolean;
  /** As it has to be for the procedure to go on, as NEXT always is. */
  readonly wise?: boolean;
}

/** How often an act was done and refused, and why it was refused. */
export interface Tally {
  done: number;
  readonly refused: Record<string, number>;
}

const START = Date.parse("2026-03-02T09:00:00+08:00");
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Numbers of incidents, complaints and cases must be other ones in every run on the same hub. */
let serial = 0;

/** One run of steps on a hub: what it did is counted, and a refused act is looked at right away. */
export class Run implements RunSoFar {
  readonly quarrels: Quarrel[] = [];
  /** What each trail must say of people, in its order: who tried something, and what came of it. */
  readonly attempts: Record<SubgraphName, string[]> = {
    registry: [],
    mediation: [],
    police: [],
    court: [],
    petition: [],
  };
  /** How many clocks turned at each. */
  readonly turned: Record<SubgraphName, number> = { registry: 0, mediation: 0, police: 0, court: 0, petition: 0 };
  readonly following = new Map<string, string>();
  readonly story: string[] = [];
  private at = START;
  private lastDigests: string[] | undefined;

  constructor(
    readonly hub: TestHub,
    private readonly tallies: Map<string, Tally>,
  ) {}

  /** A dispute brought to where it is to begin; everything on the way is allowed. */
  async begin(opening: Opening): Promise<void> {
    const on = this.quarrels.length;
    for (const [act, pick] of openings[opening] as Course) {
      const outcome = await this.step({ act, who: "RIGHT", on, pick, settle: true, wise: true });
      expect({ [`${opening}: ${act}`]: outcome }).toEqual({ [`${opening}: ${act}`]: "DONE" });
    }
  }

  /** Takes one step and says what came of it. */
  async step(step: Step): Promise<string> {
    this.at += MINUTE;
    this.hub.clock.set(new Date(this.at).toISOString());
    const outcome = step.act === "WAIT" ? await this.wait(1 + (step.pick % 5)) : await this.attempt(step);
    if (step.settle) await this.settle();
    return outcome;
  }

  async settle(): Promise<void> {
    await this.hub.settle();
    this.lastDigests = undefined;
    await sameHolderNow(this);
  }

  /** Days pass, and clocks turn on the way. */
  private async wait(days: number): Promise<string> {
    this.at += days * DAY;
    this.hub.clock.set(new Date(this.at).toISOString());
    for (const name of SUBGRAPHS) this.turned[name] += await this.hub.running[name].turning.run();
    this.story.push(`WAIT ${days}`);
    this.lastDigests = undefined;
    return "DONE";
  }

  private async attempt({ act: drawn, who, on, pick, wise: asked = false }: Step): Promise<string> {
    const { hub } = this;
    const nobody: Quarrel = { id: "", partyIds: [] };
    const quarrel = this.quarrels.length === 0 ? nobody : oneOf(this.quarrels, on);
    const other = this.quarrels.length === 0 ? nobody : oneOf(this.quarrels, on + 1 + (pick % 2));
    const wise = asked || drawn === "NEXT";
    const name = drawn === "NEXT" ? await nextAct(hub, quarrel, pick) : (drawn as ActName);
    const act: Act = acts[name];
    const scene: Omit<Scene, "viewer"> = { hub, quarrel, other, pick, wise, serial: (serial += 1) };
    const person = who === "RIGHT" ? await act.by(scene) : who;
    const before = (this.lastDigests ??= await digests(hub));
    const unlinked = name === "LINK" || name === "UNLINK" ? await beforeLink(this, before) : undefined;
    const result = await act.run({ ...scene, viewer: personNamed(person) });
    const outcome = isRefusal(result) ? result.code : "DONE";
    this.attempts[typeof act.of === "function" ? act.of(pick) : act.of].push(`${person} ${outcome}`);
    this.note(name, outcome);
    this.story.push(`${name} by ${person} on ${this.quarrels.indexOf(quarrel)}: ${outcome}`);
    if (isRefusal(result)) {
      expect({ [`refused: ${name}`]: await digests(hub) }).toEqual({ [`refused: ${name}`]: before });
      return outcome;
    }
    this.lastDigests = undefined;
    if (name === "REGISTER") await this.add((result as { id: string }).id);
    if (unlinked) {
      const meant = name === "LINK" ? "LINKED" : "UNLINKED";
      await nothingButTheLink(this, result as DisputeLinkEntity, meant, unlinked);
    }
    return outcome;
  }

  private async add(id: string): Promise<void> {
    const sql = `SELECT id FROM party WHERE dispute_id = $1 ORDER BY place`;
    const rows = await queryOn<{ id: string }>(this.hub, "registry", sql, [id]);
    this.quarrels.push({ id, partyIds: rows.map((row) => row.id) });
  }

  private note(name: string, outcome: string): void {
    const tally = this.tallies.get(name) ?? { done: 0, refused: {} };
    this.tallies.set(name, tally);
    if (outcome === "DONE") tally.done += 1;
    else tally.refused[outcome] = (tally.refused[outcome] ?? 0) + 1;
  }
}
