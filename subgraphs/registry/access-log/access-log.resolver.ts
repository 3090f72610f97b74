import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import type { AccessLogReader } from "./access-log.reader.ts";
import { Access, AccessConnection } from "./access-log.type.ts";

/** What its resolvers find in the context. */
export interface AccessLogContext {
  readonly accessLog: AccessLogReader;
}

@Resolver(() => Dispute)
export class DisputeAccessLogResolver {
  @FieldResolver(() => AccessConnection, {
    nullable: true,
    description:
      "Who was shown the parties in full, the latest first; for the parties and for who supervises. 查阅记录",
  })
  accessLog(
    @Root() { id }: Dispute,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { accessLog }: AccessLogContext,
  ): Promise<object | null> {
    return accessLog(id, page);
  }
}

@Resolver(() => Access)
export class AccessResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The body it was for. 查阅单位" })
  organization(@Root() { organizationId }: Access, @Ctx() { readers }: RegistryContext): Promise<object | null> | null {
    return organizationId === null ? null : readers.organizations.load(organizationId);
  }
}
