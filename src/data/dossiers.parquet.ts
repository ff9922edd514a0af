import { load } from "../site/tables.js";

await load("dossiers");
