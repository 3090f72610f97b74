const { availableParallelism } = require("node:os");

/** Pure tests sit beside the code; what needs a database, a second subgraph, a browser or a clock sits in tests/. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
      target: "es2023",
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/gateway", "<rootDir>/subgraphs", "<rootDir>/schema", "<rootDir>/seeds", "<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "<rootDir>/tests/browser/"],
  extensionsToTreatAsEsm: [],
  transform: { "\\.(ts|mjs|js)$": swc },
  // jose is published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(jose)/)"],
  setupFiles: ["reflect-metadata"],
  globalSetup: "<rootDir>/tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/tests/support/global-teardown.ts",
  // One a core, and no more hubs at once than the one PostgreSQL has connections for.
  maxWorkers: Math.min(Math.max(availableParallelism(), 2), 4),
  // Most of a test file is waiting for PostgreSQL and HTTP; long for a machine that has other work to do.
  testTimeout: 60_000,
};
