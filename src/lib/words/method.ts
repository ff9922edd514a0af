import type { Language } from "../text/format.js";
import { attention } from "./method/attention.js";
import { bridges } from "./method/bridges.js";
import { drift } from "./method/drift.js";
import { effects } from "./method/effects.js";
import { money } from "./method/money.js";
import { page } from "./method/page.js";
import { pyramid } from "./method/pyramid.js";
import { service } from "./method/service.js";
import { windows } from "./method/windows.js";

const inOne = (language: Language) => ({
  ...page[language],
  definitions: {
    ...windows[language],
    ...money[language],
    ...service[language],
    ...pyramid[language],
    ...drift[language],
    ...bridges[language],
    ...effects[language],
    ...attention[language],
  },
});

/** The words of the method page: those around its definitions, and every definition under its name. */
export const method = { en: inOne("en"), nl: inOne("nl") };
