/** What needs a browser: `npm run test:browser`, on a machine that has Chromium. */
const base = require("./jest.config.cjs");

module.exports = {
  ...base,
  roots: ["<rootDir>/tests/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/tests/browser/support/global-setup.ts",
  testTimeout: 60_000,
};
