import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";

/** Whether the graph has a name: a type, `Type.field`, `Enum.VALUE` or `Mutation.act`. */
export function inGraph(schema: GraphQLSchema, name: string): boolean {
  const [typeName = "", part] = name.split(".");
  const type = schema.getType(typeName);
  if (!type || part === undefined) return type !== undefined;
  if (isEnumType(type)) return type.getValue(part) !== undefined;
  return (
    (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) && type.getFields()[part] !== undefined
  );
}
