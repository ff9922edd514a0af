import { load } from "../site/tables.js";

await load("report_facts");
