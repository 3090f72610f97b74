import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type ServedPaper, type ServiceMeans, servedPapers, serviceMeans } from "./paper-receipt.codes.ts";

const paperEnum = hubEnum("ServedPaper", "Which paper of the court a party received. 送达文书", servedPapers);
export const serviceMeansEnum = hubEnum("ServiceMeans", "How a paper came to a party. 送达方式", serviceMeans);

@ObjectType({ description: "The day a party received a paper of the court. 送达回证" })
export class PaperReceipt {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => paperEnum, { description: "Which paper. 文书" })
  paper: ServedPaper;

  @Field(() => Day, { description: "The day it was received. 收到日" })
  receivedOn: string;

  @Field(() => serviceMeansEnum, { description: "How. 送达方式" })
  means: ServiceMeans;

  partyId: string;
}
