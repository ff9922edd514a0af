import { search } from "./customer/search.js";
import { header } from "./customer/header.js";
import { cases } from "./customer/cases.js";
import { charts } from "./customer/charts.js";
import { context } from "./customer/context.js";
import { sections } from "./section.js";

/** The words of a customer's page and its brief, a part of the page a part. */
export const customer = sections({ search, header, cases, charts, context });
