import type { DisputeCategory } from "../../subgraphs/registry/dispute/dispute.codes.ts";
import type { Draws } from "./draw.ts";

interface Matter {
  readonly weight: number;
  readonly titles: readonly string[];
  readonly ownWords: string;
  readonly cause: string;
  readonly facts: string;
  readonly terms: string;
}

/** What disputes of each category are about; `weight` of a hundred. No published source prints shares of the fifteen. */
export const matters: Readonly<Record<DisputeCategory, Matter>> = {
  MARRIAGE_FAMILY: {
    weight: 16,
    titles: ["赡养费用分担纠纷", "离婚后财产分割纠纷", "继承份额纠纷"],
    ownWords: "一家人为这件事说不到一起。",
    cause: "婚姻家庭、继承纠纷",
    facts: "双方系亲属，对费用分担有分歧。",
    terms: "双方按份额分担费用",
  },
  NEIGHBOR: {
    weight: 20,
    titles: ["相邻通行纠纷", "楼上漏水纠纷", "空调外机噪声纠纷"],
    ownWords: "邻居之间为这件事吵了好几回。",
    cause: "相邻关系纠纷",
    facts: "双方系邻居，使用中互有影响。",
    terms: "一方恢复原状并补偿损失",
  },
  HOUSING_HOMESTEAD: {
    weight: 7,
    titles: ["租房押金退还纠纷", "宅基地边界纠纷"],
    ownWords: "房子的事一直没有说清楚。",
    cause: "房屋租赁合同纠纷",
    facts: "双方对押金和使用范围有分歧。",
    terms: "退还押金并按界使用",
  },
  CONTRACT: {
    weight: 14,
    titles: ["民间借贷还款纠纷", "买卖合同货款纠纷", "装修工程尾款纠纷"],
    ownWords: "约定的钱到期没有付。",
    cause: "合同纠纷",
    facts: "双方对合同事实无争议，款项未付清。",
    terms: "一次性付清欠款",
  },
  PRODUCTION_BUSINESS: {
    weight: 4,
    titles: ["合伙分账纠纷", "农资供应纠纷"],
    ownWords: "合伙的账算不清。",
    cause: "合伙合同纠纷",
    facts: "双方共同经营，账目未结清。",
    terms: "按核对后的账目结清",
  },
  DAMAGE_COMPENSATION: {
    weight: 10,
    titles: ["财物损坏赔偿纠纷", "宠物伤人赔偿纠纷"],
    ownWords: "东西被弄坏了，对方不肯赔。",
    cause: "财产损害赔偿纠纷",
    facts: "双方对损坏经过无争议，对数额有分歧。",
    terms: "赔偿损失",
  },
  FOREST_LAND: {
    weight: 4,
    titles: ["承包地边界纠纷", "林地使用纠纷"],
    ownWords: "地界一直有争议。",
    cause: "土地承包经营权纠纷",
    facts: "双方承包地相邻，界线不清。",
    terms: "按旧界埋设界石",
  },
  LAND_EXPROPRIATION_DEMOLITION: {
    weight: 2,
    titles: ["征收补偿分配纠纷"],
    ownWords: "补偿款家里分不匀。",
    cause: "承包地征收补偿费用分配纠纷",
    facts: "双方对补偿款分配有分歧。",
    terms: "按人口和面积分配补偿款",
  },
  ENVIRONMENT: {
    weight: 1,
    titles: ["油烟扰民纠纷", "养殖异味纠纷"],
    ownWords: "气味大，关着窗也难受。",
    cause: "环境污染责任纠纷",
    facts: "经营场所排放影响周边住户。",
    terms: "加装净化设施并补偿",
  },
  LABOR: {
    weight: 8,
    titles: ["工资支付纠纷", "劳务报酬纠纷"],
    ownWords: "干完活没有拿到工钱。",
    cause: "劳务合同纠纷",
    facts: "双方对工期无争议，报酬未付清。",
    terms: "付清拖欠的报酬",
  },
  CONSUMER: {
    weight: 6,
    titles: ["预付卡退费纠纷", "买卖小额退款纠纷"],
    ownWords: "东西有问题，店里不肯退。",
    cause: "买卖合同纠纷",
    facts: "商品与约定不符。",
    terms: "退还货款",
  },
  MEDICAL: {
    weight: 1,
    titles: ["术后恢复引发的医疗纠纷"],
    ownWords: "治疗后恢复不好，想弄清原因。",
    cause: "医疗损害责任纠纷",
    facts: "双方对诊疗经过有分歧。",
    terms: "补偿部分费用",
  },
  ROAD_TRAFFIC: {
    weight: 3,
    titles: ["道路交通事故赔偿纠纷"],
    ownWords: "车被撞了，赔偿谈不拢。",
    cause: "机动车交通事故责任纠纷",
    facts: "责任已认定，对数额有分歧。",
    terms: "赔偿修车和误工费用",
  },
  PROPERTY_MANAGEMENT: {
    weight: 3,
    titles: ["物业费纠纷", "电梯维修纠纷"],
    ownWords: "服务跟不上，费用照收。",
    cause: "物业服务合同纠纷",
    facts: "双方对服务内容有分歧。",
    terms: "减收部分费用并改进服务",
  },
  OTHER: {
    weight: 1,
    titles: ["其他民间纠纷"],
    ownWords: "这件事想请你们评评理。",
    cause: "其他民事纠纷",
    facts: "双方各有说法。",
    terms: "双方互相谅解",
  },
};

/** Categories a clock or a sectoral committee hangs on: a dispute told as one of these stays one. */
export const fixedCategories: readonly string[] = ["LABOR", "MEDICAL", "ROAD_TRAFFIC"];

const drawn = Object.entries(matters)
  .filter(([category]) => !fixedCategories.includes(category))
  .map(([category, { weight }]) => ({ category: category as DisputeCategory, weight }));

/** One of the categories that any course can have. */
export const drawCategory = (draws: Draws): DisputeCategory => draws.weighted("category", drawn).category;
