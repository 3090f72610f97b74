import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Both } from "./Both.tsx";
import { tokenFrom } from "./header-values.ts";

interface Props {
  /** Hears the token, or `undefined` when it is to be forgotten. */
  readonly onToken: (token: string | undefined) => void;
}

type State = "NONE" | "NO_TOKEN" | "IN_USE";

const NOTES = {
  NONE: {
    en: "This hub issues no tokens. Paste one of your issuer; it stays in this page's memory.",
    zh: "本枢纽不签发令牌。请粘贴贵单位签发的访问令牌；令牌仅保存在本页内存中。",
  },
  NO_TOKEN: {
    en: "That is no token: a token is one line of letters, digits and dots.",
    zh: "这不是访问令牌：令牌为一行字母、数字和点号。",
  },
  IN_USE: {
    en: "A token is in use, until this page is closed.",
    zh: "令牌使用中，关闭本页即失效。",
  },
} as const;

/** Where the hub is no demo world: takes a token the user brings, and keeps it in memory only. */
export function TokenForm({ onToken }: Props): ReactNode {
  const [state, setState] = useState<State>("NONE");
  const take = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const pasted = new FormData(event.currentTarget).get("token");
    const token = tokenFrom(typeof pasted === "string" ? pasted : "");
    if (token !== undefined) event.currentTarget.reset();
    setState(token === undefined ? "NO_TOKEN" : "IN_USE");
    onToken(token);
  };
  const forget = (): void => {
    setState("NONE");
    onToken(undefined);
  };
  return (
    <form className="token" onSubmit={take}>
      <label htmlFor="token">
        <Both en="Access token" zh="访问令牌" />
      </label>
      <input id="token" name="token" type="password" autoComplete="off" spellCheck={false} required />
      <p role="status" className={state === "NO_TOKEN" ? "wrong" : undefined}>
        <Both {...NOTES[state]} />
      </p>
      <p className="buttons">
        <button type="submit">
          <Both en="Use it" zh="使用" />
        </button>
        {state === "IN_USE" && (
          <button type="button" onClick={forget}>
            <Both en="Forget it" zh="清除" />
          </button>
        )}
      </p>
    </form>
  );
}
