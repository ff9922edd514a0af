import { load } from "../site/tables.js";

await load("drift_ranking");
