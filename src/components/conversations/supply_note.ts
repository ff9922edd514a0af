import { conversationFields, conversationLine } from "../../lib/talk/conversation_line.js";
import { csvLine } from "../../lib/text/csv_text.js";
import { conversations } from "../../lib/words/conversations.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** How to register conversations, where none were supplied: the lines of report.yaml and an example of the file. */
export function SupplyNote({ words, facts }: Report): HTMLElement {
  const text = conversations[words.language].supply;
  const yaml = `sources:\n  conversations:\n    - file: ${text.csv}`;
  const agreed = {
    customer_id: "1001",
    topic: text.topic,
    agreed_action: text.action,
    target_amount: 4500,
    status: text.state,
  };
  const csv = [
    csvLine(conversationFields, words.language),
    conversationLine(agreed, facts.as_of, words.language),
  ].join("\n");
  const block = (title: string, content: string) =>
    element(
      "figure",
      { class: "example" },
      element("figcaption", {}, title),
      element("pre", { tabindex: 0, role: "region", "aria-label": title }, element("code", {}, content)),
    );
  return element(
    "section",
    { class: "section" },
    element("p", {}, text.lead),
    block(text.yaml, yaml),
    block(text.csv, csv),
    element("p", {}, text.after),
  );
}
