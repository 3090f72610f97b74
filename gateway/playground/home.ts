const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230f5a63'/%3E%3Cg fill='none' stroke='%23fff' stroke-width='2'%3E%3Cpath d='M16 16 8 8M16 16l8-8M16 16 8 24M16 16l8 8'/%3E%3C/g%3E%3Cg fill='%23fff'%3E%3Ccircle cx='16' cy='16' r='4'/%3E%3Ccircle cx='8' cy='8' r='2.5'/%3E%3Ccircle cx='24' cy='8' r='2.5'/%3E%3Ccircle cx='8' cy='24' r='2.5'/%3E%3Ccircle cx='24' cy='24' r='2.5'/%3E%3C/g%3E%3C/svg%3E";

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c2730, #e6ebee); --quiet: light-dark(#4f5d68, #a9b5bd);
  --paper: light-dark(#f6f7f5, #14191d); --card: light-dark(#fff, #1c2328); --line: light-dark(#d9dedd, #333d44);
  --accent: light-dark(#0f5a63, #7cc7cf); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei",
    "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: clamp(2rem, 8vh, 5rem) 1.25rem 3rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.25; font-weight: 650; }
h1 span { display: block; font-size: 1.25rem; font-weight: 500; color: var(--quiet); }
p { margin: 1rem 0 0; }
p[lang] { color: var(--quiet); }
ul { list-style: none; margin: 2rem 0 0; padding: 0; display: grid; gap: .75rem; }
a { display: block; padding: .9rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  color: inherit; text-decoration: none; }
a:hover { border-color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a b { color: var(--accent); font-weight: 600; }
a code { float: right; color: var(--quiet); font-size: .85rem; }
a small { display: block; color: var(--quiet); font-size: .9rem; }
`;

const PURPOSE_ZH =
  "一张图，连接处理同一件矛盾纠纷的各家机构。各家自存记录，一次查询即可从首次受理看到归档：" +
  "现由谁承办，各家做了什么，哪个期限在走，哪些情况尚未得知。";

interface Link {
  readonly path: string;
  readonly en: string;
  readonly zh: string;
  readonly what: string;
}

const PLAYGROUND: Link = {
  path: "/playground",
  en: "Playground",
  zh: "调试台",
  what: "Explore the schema and run the stories. 浏览模式，运行示例。",
};
const PEOPLE: Link = {
  path: "/demo/people",
  en: "People one can be",
  zh: "演示身份",
  what: "The fictional people of the demo world. 演示环境中的虚构人物。",
};
const HEALTH: Link = {
  path: "/health",
  en: "Alive",
  zh: "存活检查",
  what: "Whether this gateway runs. 网关是否运行。",
};
const READY: Link = {
  path: "/ready",
  en: "Ready",
  zh: "就绪检查",
  what: "Whether every agency's subgraph answers. 各机构子图是否应答。",
};

const item = ({ path, en, zh, what }: Link): string =>
  `<li><a href="${path}"><code>${path}</code><b>${en} <span lang="zh-Hans">${zh}</span></b><small>${what}</small></a></li>`;

/** The page at `/`: what this is, and where to go. It holds no script and asks for nothing besides itself. */
export const homePage = ({ demo }: { readonly demo: boolean }): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dispute federation hub 矛盾纠纷协同枢纽</title>
<link rel="icon" href="${ICON}">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Dispute federation hub <span lang="zh-Hans">矛盾纠纷协同枢纽</span></h1>
<p>One graph over the agencies that handle a dispute. Each keeps its own records; one query follows one dispute from the
first word to the archive: who holds it, what each agency did, which clock runs, and what could not be learned.</p>
<p lang="zh-Hans">${PURPOSE_ZH}</p>
<ul>
${[PLAYGROUND, ...(demo ? [PEOPLE] : []), HEALTH, READY].map(item).join("\n")}
</ul>
</main>
</body>
</html>
`;
