import { brief } from "../../lib/words/brief.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { Brief } from "./brief.js";
import type { BriefData } from "./brief_data.js";

/**
 * Makes the page print as its brief, and offers to; null for a collective card, whose many buyers nobody talks with. The sheets stand in
 * the page only while it prints; the button can be pressed once their style has been read.
 */
export function BriefOffer(data: BriefData, report: Report, styleHref: string): HTMLElement | null {
  if (data.customer.is_collective) return null;
  const text = brief[report.words.language];
  let sheets: HTMLElement | null = null;
  const remove = () => sheets?.remove();
  const put = () => {
    remove();
    if (!offer.isConnected) return;
    const { node, fit } = Brief(data, report);
    document.body.append((sheets = node));
    fit();
  };
  const button = element(
    "button",
    { type: "button", class: "button", id: "print-brief", disabled: true, onclick: () => print() },
    text.print,
  );
  const arm = () => {
    button.disabled = false;
    addEventListener("beforeprint", put);
    addEventListener("afterprint", remove);
  };
  document.head.append(element("link", { rel: "stylesheet", href: styleHref, onload: arm }));
  const offer = element(
    "section",
    { class: "section no-print" },
    element("h2", {}, text.title),
    element("p", { class: "muted" }, text.lead),
    button,
  );
  return offer;
}
