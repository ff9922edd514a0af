import { load } from "../site/tables.js";

await load("event_effects");
