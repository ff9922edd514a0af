import { load } from "../site/tables.js";

await load("customer_effects");
