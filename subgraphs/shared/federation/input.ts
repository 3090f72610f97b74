import { Arg } from "type-graphql";

/** The one argument of a mutation: `@Input(() => AcceptReferralInput) input: AcceptReferralInput`. */
export const Input = (type: () => new () => object): ParameterDecorator =>
  Arg("input", type, { description: "The facts of the act. 办理内容" }) as ParameterDecorator;
