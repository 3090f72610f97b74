import type { Draws } from "./draw.ts";

const SURNAMES = ["赵", "钱", "孙", "周", "吴", "郑", "冯", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "尤", "许", "何", "吕", "施", "孔", "曹", "严", "华", "金", "魏", "陶", "姜", "谢", "邹", "柏", "章", "云", "苏", "潘", "葛", "范", "彭", "鲁", "韦"];
const GIVEN = ["一帆", "知礼", "守拙", "若水", "明远", "清和", "思齐", "长庚", "望舒", "既白", "怀瑾", "景行", "从容", "致远", "有恒", "乐山", "听雨", "问渠", "半夏", "青禾", "小满", "谷雨", "秋实", "春华", "安然", "如初", "可期", "方圆", "千帆", "星野"];
const FIRMS = ["安居物业", "宜家装饰", "田园合作", "顺达运输", "和顺商贸", "康宁诊所", "新禾农资", "星光百货", "云帆建设", "晴川餐饮"];

/** A made-up name; nobody is meant. */
export const personName = (draws: Draws, place: number): string =>
  draws.pick(`surname${place}`, SURNAMES) + draws.pick(`given${place}`, GIVEN);

export const firmName = (draws: Draws, place: number): string =>
  `虚构${draws.pick(`firm${place}`, FIRMS)}${draws.below(`firmNumber${place}`, 90) + 10}号`;
