import { load } from "../site/tables.js";

await load("file_overlaps");
