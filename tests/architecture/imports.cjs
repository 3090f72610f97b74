/** Which way imports may go: the table of the design. One rule, one sentence; the sentence is what a failing check prints. */
const PURE = "\\.(states|rules|codes)\\.ts$";
const PURE_SHARED =
  "^subgraphs/shared/(errors/(bounds|refusal|stale)|masking/mask|state-machine/|deadline/(adjacent-clocks|calendar|clock-rule|clocks|count|day|due|readings|status|within|traffic-clocks|(turning/turning|local-target/local-target)\\.rules)|auth/division|federation/enums)";
const GRAPHQL = "^node_modules/(type-graphql|graphql|graphql-scalars|@apollo|@graphql-tools)/";
const SUBGRAPH = "^subgraphs/(registry|mediation|police|court|petition)/";

module.exports = {
  forbidden: [
    {
      name: "subgraphs-meet-through-the-graph",
      comment: "A subgraph reaches another by an entity reference or an event, never by an import.",
      severity: "error",
      from: { path: "^subgraphs/(?!shared/)([^/]+)/" },
      to: { path: "^subgraphs/(?!shared/)([^/]+)/", pathNot: "^subgraphs/$1/" },
    },
    {
      name: "shared-knows-no-subgraph",
      comment: "Shared code is what every subgraph stands on; it does not know who stands on it.",
      severity: "error",
      from: { path: "^subgraphs/shared/" },
      to: { path: ["^subgraphs/(?!shared/)", "^(gateway|seeds|tests)/"] },
    },
    {
      name: "rules-are-pure",
      comment: "States, rules and codes import only other pure code: no database, GraphQL, clock or Node module.",
      severity: "error",
      from: { path: PURE, pathNot: "^tests/" },
      to: { pathNot: [PURE, PURE_SHARED, "^schema/events/"] },
    },
    {
      name: "entities-and-repositories-know-no-use-case",
      comment:
        "An entity or repository knows its table: states as types, TypeORM, shared/db; no service, no resolver, no GraphQL.",
      severity: "error",
      from: { path: "\\.(entity|repository)\\.ts$" },
      to: { path: ["\\.(service|act|handlers|resolver|type|payload|reader)\\.ts$", GRAPHQL] },
    },
    {
      name: "services-know-no-graphql",
      comment: "Services, acts and handlers can be called by a resolver, a seed, a test or an event.",
      severity: "error",
      from: { path: "\\.(service|act|handlers)\\.ts$" },
      to: { path: ["\\.(resolver|type|payload)\\.ts$", GRAPHQL] },
    },
    {
      name: "resolvers-are-thin",
      comment: "A resolver asks the service; the service asks the repository.",
      severity: "error",
      from: { path: "\\.resolver\\.ts$" },
      to: { path: ["\\.(repository|entity)\\.ts$", "^node_modules/(typeorm|pg)/"] },
    },
    {
      name: "access-tables-are-data",
      comment: "An access table goes by rules, states and loaders of the context; it reads and writes nothing itself.",
      severity: "error",
      from: { path: "\\.access\\.ts$" },
      to: { path: ["\\.(repository|service|handlers|resolver|payload|type)\\.ts$", GRAPHQL] },
    },
    {
      name: "a-procedure-asks-by-reader-or-act",
      comment:
        "A procedure reaches another of its subgraph by its reader or its act, never by its service, repository or handlers.",
      severity: "error",
      from: { path: "^subgraphs/(?!shared/)([^/]+)/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^subgraphs/$1/[^/]+/[^/]+\\.(service|repository|handlers|resolver)\\.ts$",
        pathNot: "^subgraphs/$1/$2/",
      },
    },
    {
      name: "events-stand-alone",
      comment: "An event contract stands alone, so either side can read it without the other.",
      severity: "error",
      from: { path: "^schema/events/" },
      to: { pathNot: "^schema/events/" },
    },
    {
      name: "gateway-knows-only-the-supergraph",
      comment: "The gateway reads schema/supergraph.graphql; of the subgraphs it imports only what is shared.",
      severity: "error",
      from: { path: "^gateway/" },
      to: { path: [SUBGRAPH, "^seeds/", "^subgraphs/[^/]+\\.ts$"] },
    },
    {
      name: "seeds-act-through-services",
      comment: "A story does what users do: by the services, not by resolvers, repositories or handlers.",
      severity: "error",
      from: { path: "^seeds/" },
      to: { path: "\\.(resolver|repository|handlers|type|payload)\\.ts$" },
    },
    { name: "no-circles", comment: "Data flows one way.", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      comment: "A file nobody imports is dead.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: ["\\.test\\.ts$", "^[^/]+$", "global-(setup|teardown)\\.ts$", "main\\.ts$", "\\.(cjs|mjs)$"],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|gateway/playground/dist)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
    },
  },
};
