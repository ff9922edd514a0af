import { load } from "../site/tables.js";

await load("portfolio_bridges");
