import type { ExploreWords } from "../../lib/words/explore.js";
import { SelectControl, refill, type Option } from "../controls/select_control.js";
import { element } from "../dom.js";
import { earlierQueries } from "./earlier.js";
import type { Example } from "./examples.js";

/** Two lists to take a query from: the examples, and what ran in this tab. */
export interface Choosers {
  readonly node: HTMLElement;
  /** Lists again what ran. */
  update(): void;
}

/** Letters of a query that a list shows. */
const shownLetters = 90;

/** Lists of queries; one that is chosen is handed on, and the list stands open for the next. */
export function Choosers(
  examples: readonly Example[],
  { text, onChoose }: { text: ExploreWords; onChoose: (sql: string) => void },
): Choosers {
  const none: Option = { label: text.editor.choose, value: "" };
  const chooser = (label: string, options: readonly Option[]) => {
    const control = SelectControl([none, ...options], {
      label,
      value: "",
      onChange: (sql) => {
        if (sql) onChoose(sql);
        control.querySelector("select")!.value = "";
      },
    });
    return control;
  };
  const shortened = (sql: string) => sql.replace(/\s+/g, " ").slice(0, shownLetters);
  const example = chooser(
    text.editor.examples,
    examples.map(({ title, sql }) => ({ label: title, value: sql })),
  );
  const earlier = chooser(text.editor.earlier, []);
  const update = () =>
    refill(earlier, [none, ...earlierQueries().map((sql) => ({ label: shortened(sql), value: sql }))], "");
  update();
  return { node: element("div", { class: "controls no-print" }, example, earlier), update };
}
