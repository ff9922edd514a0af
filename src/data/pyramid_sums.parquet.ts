import { load } from "../site/tables.js";

await load("pyramid_sums");
