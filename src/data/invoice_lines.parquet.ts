import { load } from "../site/tables.js";

await load("invoice_lines");
