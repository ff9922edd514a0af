import { load } from "../site/tables.js";

await load("bridge_parts");
