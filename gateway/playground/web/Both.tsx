import type { ReactNode } from "react";
import type { Label } from "./labels.ts";

/** A text in both languages, each marked as what it is, so that fonts and screen readers get it right. */
export const Both = ({ en, zh }: Label): ReactNode => (
  <>
    {en} <span lang="zh-Hans">{zh}</span>
  </>
);
