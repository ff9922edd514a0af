import { load } from "../site/tables.js";

await load("exit_scenarios");
