import { load } from "../site/tables.js";

await load("group_bridges");
