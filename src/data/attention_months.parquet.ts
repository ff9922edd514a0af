import { load } from "../site/tables.js";

await load("attention_months");
