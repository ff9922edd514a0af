import { section } from "../section.js";

/** What the input cannot tell yet. */
export const untold = section({ title: "What cannot be told yet?" }, { title: "Wat is nog niet te zeggen?" });
