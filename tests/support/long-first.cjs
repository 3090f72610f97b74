const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes longest begins first, so that no worker ends alone: folders in one, then hubs, then pure tests. */
const rank = ({ path }) => (path.endsWith(".batch.ts") ? 0 : path.includes("/tests/") ? 1 : 2);

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
