import type { Story } from "./tell.ts";

/** Every story of the demo world, in the order they are told; the first is the one the README follows. */
export const stories: readonly Story[] = [];
