import { load } from "../site/tables.js";

await load("summary_handles");
