import { createHash } from "node:crypto";

/** What is drawn for one generated dispute: the same for the same seed and index, whatever else is generated. */
export interface Draws {
  /** A number from 0 up to but not including 1; every field has its own. */
  fraction(field: string): number;
  /** A whole number from 0 up to but not including `below`. */
  below(field: string, below: number): number;
  pick<Choice>(field: string, choices: readonly Choice[]): Choice;
  /** One of the choices, each as likely as its weight says. */
  weighted<Choice extends { readonly weight: number }>(field: string, choices: readonly Choice[]): Choice;
  /** The `n`th id of this dispute, in the form of a UUID of version 8 (RFC 9562, 5.8). */
  id(n: number): string;
}

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Hashes of seed, index and field: stable over versions of Node, and no state to carry from one dispute to the next. */
export function drawsOf(seed: number, index: number): Draws {
  const own = `${seed}/${index}`;
  const stem = hash(own).toString("hex");
  const head = `${stem.slice(0, 8)}-${stem.slice(8, 12)}-8${stem.slice(12, 15)}-a${stem.slice(15, 18)}-${stem.slice(18, 24)}`;
  const fraction = (field: string): number => hash(`${own}/${field}`).readUInt32BE() / 2 ** 32;
  const below = (field: string, limit: number): number => Math.floor(fraction(field) * limit);
  return {
    fraction,
    below,
    pick<Choice>(field: string, choices: readonly Choice[]) {
      return choices[below(field, choices.length)] as Choice;
    },
    weighted<Choice extends { readonly weight: number }>(field: string, choices: readonly Choice[]) {
      let left = fraction(field) * choices.reduce((sum, { weight }) => sum + weight, 0);
      for (const choice of choices) {
        left -= choice.weight;
        if (left < 0) return choice;
      }
      throw new Error(`There is nothing to choose ${field} from.`);
    },
    id: (n) => head + n.toString(16).padStart(6, "0"),
  };
}
