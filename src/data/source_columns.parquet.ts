import { load } from "../site/tables.js";

await load("source_columns");
