import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, visit } from "graphql";

const storable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

/** True when no text anywhere in the value has a NUL or half a surrogate pair; iterative, so depth cannot exhaust the stack. */
export function allStorable(value: unknown): boolean {
  const queue = [value];
  while (queue.length > 0) {
    const next = queue.pop();
    if (typeof next === "string" && !storable(next)) return false;
    if (typeof next === "object" && next !== null)
      queue.push(...Object.keys(next), ...(Object.values(next) as unknown[]));
  }
  return true;
}

/** Refuses requests whose texts PostgreSQL could not store, in variables or literals, before anything is executed. */
export const refuseUnstorableText = (): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ request, document }) {
        let sound = allStorable(request.variables);
        visit(document, { StringValue: ({ value }) => void (sound &&= storable(value)) });
        if (!sound) {
          throw new GraphQLError("A text has a character that cannot be stored (NUL or half a surrogate pair).", {
            extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
          });
        }
        return Promise.resolve();
      },
    }),
});
