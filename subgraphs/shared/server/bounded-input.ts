import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  TypeInfo,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isInputType,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** No list a client sends is longer; a rule of a procedure may allow fewer. */
export const MOST_ITEMS = 100;
/** No id or key is longer. The other scalars say their own bound. */
export const LONGEST_ID = 100;

/** What the router asks for in one call: as many rows as an answer has, and no input of a client. */
const REPRESENTATION = "_Any";

/** What is too long in a value sent for an input of this type, or undefined. */
export function tooLong(type: GraphQLInputType, value: unknown): string | undefined {
  if (isNonNullType(type)) return tooLong(type.ofType, value);
  if (value === null || value === undefined) return undefined;
  if (isListType(type)) {
    // A single value stands for a list of one.
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length > MOST_ITEMS && getNamedType(type).name !== REPRESENTATION) return tooManyItems(items.length);
    return firstOf(items, (item) => tooLong(type.ofType, item));
  }
  if (isInputObjectType(type) && typeof value === "object") {
    const given = value as Readonly<Record<string, unknown>>;
    return firstOf(Object.values(type.getFields()), (field) => tooLong(field.type, given[field.name]));
  }
  return type.name === "ID" && typeof value === "string" ? tooLongId(value) : undefined;
}

/** What is too long in an operation: in its variables, or in what it spells out itself. */
function tooLongIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  let found: string | undefined;
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition({ variable, type: node }) {
        const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
        if (type && isInputType(type)) found ??= tooLong(type, variables[variable.name.value]);
      },
      ListValue: ({ values }) => void (found ??= values.length > MOST_ITEMS ? tooManyItems(values.length) : undefined),
      StringValue({ value }) {
        const type = info.getInputType();
        if (type && getNamedType(type).name === "ID") found ??= tooLongId(value);
      },
    }),
  );
  return found;
}

const tooManyItems = (count: number): string => `A list of ${count} items was sent; the most is ${MOST_ITEMS}.`;
const tooLongId = ({ length }: string): string | undefined =>
  length > LONGEST_ID ? `An id or key of ${length} characters was sent; the most is ${LONGEST_ID}.` : undefined;

function firstOf<Item>(items: readonly Item[], look: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Refuses requests with a list or an id longer than any of the schema may be, before anything is executed. */
export const boundInputs = (): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ request, document, schema }) {
        const wrong = tooLongIn(schema, document, request.variables ?? {});
        if (wrong !== undefined)
          throw new GraphQLError(wrong, { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });
        return Promise.resolve();
      },
    }),
});
