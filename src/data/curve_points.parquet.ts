import { load } from "../site/tables.js";

await load("curve_points");
