/** Compound surnames that would lose half of themselves if only the first character were kept. */
const COMPOUND = [
  "欧阳",
  "司马",
  "上官",
  "诸葛",
  "东方",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "令狐",
  "宇文",
  "司徒",
  "夏侯",
  "端木",
];

/** A natural person's name with its surname kept: 张三 becomes 张某 (court publication rules of 2016, art. 9). */
export function maskName(name: string): string {
  const surname = COMPOUND.find((compound) => name.startsWith(compound)) ?? [...name][0] ?? "";
  return `${surname}某`;
}

/** In place of a name of which not even the surname may be told: a minor's, or one hidden altogether. */
export const nameless = "某某";

/** An identity number with its first three and last four characters; the birth date is hidden. */
export const maskCitizenId = (id: string): string => `${id.slice(0, 3)}${"*".repeat(11)}${id.slice(-4)}`;

/** A telephone number with its first three and last four digits, or, where it is short, nothing of it. */
export const maskPhone = (phone: string): string =>
  phone.length >= 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : "****";

/** An address down to its township or street; what follows is dropped. */
export const maskAddress = (address: string): string => /^.*?(?:街道|镇|乡|苏木)/.exec(address)?.[0] ?? "";
