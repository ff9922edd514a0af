import { load } from "../site/tables.js";

await load("year_bridges");
