import { load } from "../site/tables.js";

await load("product_groups");
