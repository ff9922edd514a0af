import { load } from "../site/tables.js";

await load("line_checks");
