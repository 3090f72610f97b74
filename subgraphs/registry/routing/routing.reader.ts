import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { divisionsOver } from "../../shared/auth/division.ts";
import { RoutingRuleEntity } from "./routing.entity.ts";
import { type Routed, fitting } from "./routing.rules.ts";

const MOST = 20;
const keyOf = ({ category, divisionCode, level }: Routed): string => `${category} ${divisionCode} ${level ?? ""}`;

/** The lines of the routing table that fit a dispute, the nearest first; one statement a batch. Public, as the directory is. */
export type RoutingReader = DataLoader<Routed, RoutingRuleEntity[], string>;

export const routingReader = (db: DataSource): RoutingReader =>
  new DataLoader(
    async (disputes) => {
      const divisions = [...new Set(disputes.flatMap(({ divisionCode }) => divisionsOver(divisionCode)))];
      const categories = [...new Set(disputes.map(({ category }) => category))];
      const rules = await db.manager.findBy(RoutingRuleEntity, {
        divisionCode: In(divisions),
        category: In(categories),
      });
      return disputes.map((dispute) => fitting(rules, dispute).slice(0, MOST));
    },
    { cacheKeyFn: keyOf },
  );
