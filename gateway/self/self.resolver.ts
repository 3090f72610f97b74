import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GatewayContext } from "../server/context.ts";
import type { SourceAnswer as Answer } from "../sources/outage.ts";
import { CodeList, OrganizationOfViewer, SourceAnswer, ViewerType } from "./self.type.ts";

/** What the gateway itself answers; it lives in its own little subgraph, inside the process. */
export interface SelfContext extends GatewayContext {
  readonly codeLists: readonly CodeList[];
}

@Resolver(() => ViewerType)
export class SelfResolver {
  @Query(() => [SourceAnswer], {
    description: "How every agency answered this very request, known once all have. 数据源应答情况",
  })
  async sources(@Ctx() { ledger }: SelfContext): Promise<Answer[]> {
    await ledger.idle();
    return ledger.list();
  }

  @Query(() => [CodeList], {
    description: "The code lists of the schema, with Chinese labels: as many as it has enums. 代码表",
  })
  codeLists(
    @Arg("names", () => [String], { nullable: true, description: "Only these enums. 名称" }) names: string[] | null,
    @Ctx() { codeLists }: SelfContext,
  ): readonly CodeList[] {
    return names ? codeLists.filter(({ name }) => names.includes(name)) : codeLists;
  }

  @Query(() => ViewerType, { nullable: true, description: "Whoever sent the token. 当前用户" })
  viewer(@Ctx() { viewer }: SelfContext): object | null {
    return viewer;
  }

  @FieldResolver(() => OrganizationOfViewer, { nullable: true, description: "The body. 所在机构" })
  organization(@Root() { organizationId }: ViewerType): OrganizationOfViewer | null {
    return organizationId === null ? null : { id: organizationId };
  }
}
