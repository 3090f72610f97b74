import type { GraphQLObjectType } from "graphql";
import { Extensions } from "type-graphql";

/**
 * Marks a type that holds nothing of its own: a payload, a page, an edge, what the viewer's post may do, a pointer to
 * another subgraph's entity. What it carries has its own rules, so it needs none.
 */
export const Carrier = (): ClassDecorator => Extensions({ carrier: true });

/** A carrier, or a problem: that tells the viewer why its own act did not happen. */
export const isCarrier = (type: GraphQLObjectType): boolean =>
  type.extensions["carrier"] === true || type.getInterfaces().some(({ name }) => name === "Problem");
