const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * What takes longest begins first, so that no worker ends alone: folders in one, then hubs, then pure tests. The clocks
 * come before all, and tell the demo world beside folders that do not wait for it; audit and gateway come when it is long told.
 */
const rank = ({ path }) => {
  if (path.includes("/tests/deadline/")) return 0;
  if (/\/tests\/(audit|gateway)\//.test(path)) return 2;
  if (path.endsWith(".batch.ts")) return 1;
  return path.includes("/tests/") ? 3 : 4;
};

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
