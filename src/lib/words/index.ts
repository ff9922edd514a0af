import type { Language } from "../text/format.js";
import { charts } from "./charts.js";
import { common } from "./common.js";
import { customer } from "./customer.js";
import { customers } from "./customers.js";
import { drift } from "./drift.js";
import { report } from "./report.js";
import { sections } from "./section.js";

const shared = sections({ charts, common, customer, customers, drift, report });

/** The catalogue that all pages share: section → entry → text, or a function that fills figures in. Words of one page alone stand apart, and only it loads them. */
export type Words = (typeof shared)[Language] & {
  /** The language itself, by which a page finds its own catalogue. */
  readonly language: Language;
};

/** The words of a language. */
export function words(language: Language): Words {
  return { ...shared[language], language };
}
