import { lookalikes } from "../../lib/text/search.js";
import { customerHref } from "../charts/style.js";
import { SearchControl } from "../controls/search_control.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { CustomerName } from "./customer_data.js";

/** A sentence and a search box with the nearest names, for an address without a customer or with an unknown one. */
export function FindCustomer(
  names: readonly CustomerName[],
  { report, wanted }: { report: Report; wanted: string | null },
): HTMLElement {
  const text = report.words.customer.search;
  const found = element("ul", { class: "ranked", "aria-live": "polite" });
  const isAlike = wanted !== null && alike(wanted).length > 0;
  const unknown = wanted === null ? text.no_id : text.unknown(wanted);
  show(isAlike ? wanted : "");
  const search = SearchControl({ label: text.find_label, value: "", onChange: show });
  return element(
    "section",
    { class: "find-customer" },
    element("p", { class: "finding" }, isAlike ? `${unknown} ${text.alike}` : unknown),
    search,
    found,
  );

  function alike(query: string) {
    return lookalikes(names, query, (row) => `${row.name} ${row.customer_id}`, 12);
  }

  function show(query: string) {
    const rows = query ? alike(query) : names.slice(0, 12);
    const items = rows.map((row) =>
      element(
        "li",
        {},
        element("a", { class: "who", href: customerHref(row.customer_id) }, row.name),
        row.name === row.customer_id ? null : element("span", { class: "muted" }, row.customer_id),
      ),
    );
    found.replaceChildren(...(items.length > 0 ? items : [element("li", {}, text.nothing_found)]));
  }
}
