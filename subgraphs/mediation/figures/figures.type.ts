import { figuresType } from "../../shared/figures/figures.type.ts";

/** The figures as people's mediation answers them. */
export const MediationFigures = figuresType();
