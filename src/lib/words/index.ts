import type { Language } from "../format.js";
import { charts } from "./charts.js";
import { common } from "./common.js";
import { customer } from "./customer.js";
import { customers } from "./customers.js";
import { data_quality } from "./data_quality.js";
import { drift } from "./drift.js";
import { pyramid } from "./pyramid.js";
import { report } from "./report.js";
import { summary } from "./summary.js";

const sections = {
  charts,
  common,
  customer,
  customers,
  data_quality,
  drift,
  pyramid,
  report,
  summary,
};

/** The catalogue of all pages but the method page, whose long texts only it loads: section → entry → text, or a function that fills figures in. */
export type Words = { readonly [S in keyof typeof sections]: (typeof sections)[S]["en"] };

/** The words of a language. */
export function words(language: Language): Words {
  return Object.fromEntries(
    Object.entries(sections).map(([name, entry]) => [name, entry[language]]),
  ) as Words;
}
