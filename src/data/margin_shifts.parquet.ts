import { load } from "../site/tables.js";

await load("margin_shifts");
