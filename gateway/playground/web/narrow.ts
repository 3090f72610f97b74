/** Whether the panels stand on top of each other; `styles.css` draws the same line. */
export const isNarrow = (): boolean => window.matchMedia("(max-width: 900px)").matches;
