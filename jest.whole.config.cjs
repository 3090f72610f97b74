/**
 * The whole suite, as `npm test` runs it: folders that say so run as one file, on a heap whose young part holds what
 * building five graphs throws away. `npx jest <path>` runs a single file.
 */
const { existsSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const base = require("./jest.config.cjs");

const folders = readdirSync(join(__dirname, "tests")).filter((name) =>
  existsSync(join(__dirname, "tests", name, "all.batch.ts")),
);

module.exports = {
  ...base,
  testMatch: ["**/*.test.ts", "**/all.batch.ts"],
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, `<rootDir>/tests/(${folders.join("|")})/[^/]+\\.test\\.ts$`],
  testSequencer: "<rootDir>/tests/support/long-first.cjs",
};
