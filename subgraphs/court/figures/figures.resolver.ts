import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { FigureScope } from "../../shared/figures/figure-scope.ts";
import type { CourtContext } from "../context.ts";
import { ConfirmationFigures, CourtFigures, MediatedOrWithdrawnFigures } from "./figures.type.ts";

@Resolver(() => CourtFigures)
export class CourtFiguresResolver {
  @FieldResolver(() => ConfirmationFigures, {
    nullable: true,
    description: "What the courts ruled on applications for confirmation. 司法确认统计",
  })
  judicialConfirmations(@Root() scope: FigureScope, @Ctx() { readers }: CourtContext): Promise<object> {
    return readers.figures.confirmations(scope);
  }

  @FieldResolver(() => MediatedOrWithdrawnFigures, {
    nullable: true,
    description: "How complaints that went through mediation ended at court. 调撤统计",
  })
  mediatedOrWithdrawn(@Root() scope: FigureScope, @Ctx() { readers }: CourtContext): Promise<object> {
    return readers.figures.mediatedOrWithdrawn(scope);
  }
}
