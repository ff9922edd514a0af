import type { Language } from "../format.js";
import { charts } from "./charts.js";
import { common } from "./common.js";
import { customer } from "./customer.js";
import { customers } from "./customers.js";
import { data_quality } from "./data_quality.js";
import { drift } from "./drift.js";
import { report } from "./report.js";
import { summary } from "./summary.js";

const sections = {
  charts,
  common,
  customer,
  customers,
  data_quality,
  drift,
  report,
  summary,
};

/** The catalogue that all pages share; the words of one page alone stand in a catalogue that only it loads: section → entry → text, or a function that fills figures in. */
export type Words = { readonly [S in keyof typeof sections]: (typeof sections)[S]["en"] };

/** The words of a language. */
export function words(language: Language): Words {
  return Object.fromEntries(
    Object.entries(sections).map(([name, entry]) => [name, entry[language]]),
  ) as Words;
}
