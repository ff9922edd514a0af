import { keepTogether } from "../../lib/text/keep_together.js";
import { data_quality } from "../../lib/words/data_quality.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { controlTotals } from "./control_totals.js";
import type { DataQuality } from "./data_quality_data.js";

/** Whether the totals agree, large under the page's head, and how much was noticed. */
export function Verdict(
  data: Pick<DataQuality, "files" | "months" | "findings">,
  { facts, formats, words }: Report,
): HTMLElement {
  const text = data_quality[words.language].verdict;
  const wrong = controlTotals(data, facts).filter((total) => !total.agrees).length;
  const count = (severity: string) => data.findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return element(
    "div",
    {},
    element(
      "p",
      { class: wrong === 0 ? "finding" : "finding loss" },
      wrong === 0 ? text.all_agree : text.some_differ(wrong, formats.count(wrong)),
    ),
    element(
      "p",
      { class: "finding-more" },
      `${keepTogether(text.noticed(errors, warnings, formats.count(errors), formats.count(warnings)))} `,
      data.findings.length > 0
        ? element("a", { class: "no-print", href: "#findings" }, text.to_findings)
        : null,
    ),
  );
}
