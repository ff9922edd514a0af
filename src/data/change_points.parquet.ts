import { load } from "../site/tables.js";

await load("change_points");
