import { load } from "../site/tables.js";

await load("tier_months");
