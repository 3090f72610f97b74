const KEY = "playground.person";

/** Remembers, as long as the browser tab lives, who was chosen: the id alone, never a token. */
export const rememberPerson = (id: string): void => {
  sessionStorage.setItem(KEY, id);
};

export const lastPerson = (): string | null => sessionStorage.getItem(KEY);
