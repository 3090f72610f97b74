import { stories } from "../../seeds/stories/stories.ts";
import { tell } from "../../seeds/stories/tell.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

test.each(stories.map((story) => [story.title, story] as const))("%s", async (_title, story) => {
  await tell(story, hub.running, hub.clock);
});
