import { batch } from "../support/batch.ts";

batch(__dirname);
