import { explore } from "../../lib/words/explore.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import { Choosers } from "./choosers.js";
import { keepQuery } from "./earlier.js";
import { asking } from "./asking.js";
import type { Addresses } from "./engine.js";
import { examplesFor } from "./examples.js";
import { OutcomeView } from "./outcome_view.js";
import { toldOf } from "./result_view.js";
import { RunBar } from "./run_bar.js";
import type { Outcome } from "./session.js";
import { SqlEditor } from "./sql_editor.js";
import { Status } from "./status.js";
import { TableReference } from "./table_reference.js";
import { openToldEngine } from "./told_engine.js";

/** Questions of one's own: a query, its result, and what there is to ask of. The query stands in the address, and a link runs it. */
export function ExploreView(addresses: Addresses, report: Report): HTMLElement {
  const text = explore[report.words.language];
  const { formats } = report;
  const examples = examplesFor(report, text);
  const first = examples[0]!.sql;
  const state = urlState({ sql: "" });
  const status = Status(text.engine.running);
  const engine = openToldEngine(addresses, { status, text, formats });
  const outcome = element("div", { class: "explore-outcome" });
  let shown = state.get().sql || first;
  const asked = asking(engine, {
    onStart(sql) {
      setRunning(true);
      remember(sql);
      editor.mark(null);
      status.progress(text.engine.running, null);
    },
    onRead(table, done) {
      if (done < 1) status.progress(text.engine.reading(table, formats.share(done, 0)), done);
      else status.progress(text.engine.running, null);
    },
    onOutcome: answer,
    onCancelling: () => status.progress(text.engine.cancelling, null),
    onFailure(error) {
      // The answer to another question would pass for the one to this.
      outcome.replaceChildren();
      status.say(text.engine.not_started(error.message));
    },
    onRest: () => setRunning(false),
  });
  engine.then(
    () => asked.isRunning() || status.say(text.engine.ready),
    (error: Error) => status.say(text.engine.not_started(error.message)),
  );
  const editor = SqlEditor({
    text,
    language: report.words.language,
    sql: shown,
    describedBy: "explore-keys",
    onRun: () => run(editor.get()),
  });
  const bar = RunBar(text, {
    status: status.node,
    onRun: () => run(editor.get()),
    onCancel: () => asked.cancel(),
  });
  const choosers = Choosers(examples, { text, onChoose: take });
  state.on(({ sql }) => {
    if ((sql || first) === shown) return;
    // Back and forward: the step is there already.
    shown = sql || first;
    take(shown);
  });
  run(shown);
  return element(
    "div",
    { class: "explore-view" },
    element("p", {}, text.editor.lead),
    choosers.node,
    element("div", { class: "explore-editor" }, editor.node),
    element("p", { class: "explore-keys no-print", id: "explore-keys" }, text.editor.keys),
    bar.node,
    outcome,
    TableReference(editor.insert, { report, text }),
  );

  /** Runs a query from elsewhere: one that is running makes way for it. */
  function take(sql: string): void {
    editor.set(sql);
    asked.runInstead(sql);
  }

  function run(sql: string): void {
    if (sql.trim() === "") status.say(text.engine.empty_query);
    else asked.run(sql);
  }

  function answer(given: Outcome): void {
    editor.mark(given.error ?? null);
    const node = OutcomeView(given, report, text);
    outcome.replaceChildren(...(node ? [node] : []));
    if (given.result) status.tell(toldOf(given.result, report, text));
    else status.say(node ? "" : text.engine.cancelled);
  }

  function setRunning(is: boolean): void {
    bar.setRunning(is);
    outcome.setAttribute("aria-busy", String(is));
  }

  /** Each query that runs is a step of the browser's own history, so that Back brings the one before. */
  function remember(sql: string): void {
    shown = sql;
    state.choose({ sql: sql === first ? "" : sql });
    keepQuery(sql);
    choosers.update();
  }
}
