import { load } from "../site/tables.js";

await load("data_quality");
