import { explore } from "../../lib/words/explore.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import { Choosers } from "./choosers.js";
import { keepQuery } from "./earlier.js";
import type { Addresses, Engine } from "./engine.js";
import { ErrorView } from "./error_view.js";
import { examplesFor } from "./examples.js";
import { ResultView, toldOf } from "./result_view.js";
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
  const status = Status(text.running);
  const engine = openToldEngine(addresses, { status, text, formats });
  let isRunning = false;
  let stop = () => {};
  engine.then(
    () => isRunning || status.say(text.ready),
    (error: Error) => status.say(text.not_started(error.message)),
  );
  let shown = state.get().sql || first;
  const editor = SqlEditor({
    text,
    language: report.words.language,
    sql: shown,
    describedBy: "explore-keys",
    onRun: () => void run(editor.get()),
  });
  const outcome = element("div", { class: "explore-outcome" });
  const runButton = button(text.run, () => void run(editor.get()));
  runButton.classList.add("explore-run");
  const cancelButton = button(text.cancel, () => void cancel());
  const choosers = Choosers(examples, { text, onChoose: (sql) => void take(sql) });
  state.on(({ sql }) => {
    if ((sql || first) === shown) return;
    // Back and forward: the step is there already.
    shown = sql || first;
    void take(shown);
  });
  void run(shown);
  return element(
    "div",
    { class: "explore-view" },
    element("p", {}, text.lead),
    choosers.node,
    element("div", { class: "explore-editor" }, editor.node),
    element("p", { class: "explore-keys no-print", id: "explore-keys" }, text.keys),
    element("div", { class: "explore-bar no-print" }, runButton, cancelButton, status.node),
    outcome,
    TableReference(editor.insert, { report, text }),
  );

  async function take(sql: string): Promise<void> {
    editor.set(sql);
    await run(sql);
  }

  async function run(sql: string): Promise<void> {
    if (isRunning) return;
    if (sql.trim() === "") return status.say(text.empty_query);
    setRunning(true);
    remember(sql);
    editor.mark(null);
    const stopped = new Promise<null>((resolve) => (stop = () => resolve(null)));
    try {
      const opened = await Promise.race([engine, stopped]);
      if (opened) await answer(opened, sql);
      else status.say(text.cancelled);
    } catch (error) {
      status.say(text.not_started((error as Error).message));
    } finally {
      setRunning(false);
    }
  }

  async function answer(opened: Engine, sql: string): Promise<void> {
    status.progress(text.running, null);
    const { result, error } = await opened.run(sql, (table, done) => {
      if (done < 1) status.progress(text.reading(table, formats.share(done, 0)), done);
      else status.progress(text.running, null);
    });
    editor.mark(error ?? null);
    outcome.replaceChildren();
    if (result) {
      outcome.append(ResultView(result, report, text));
      status.tell(toldOf(result, report, text));
    } else if (error) {
      outcome.append(ErrorView(error, text));
      status.say("");
    } else status.say(text.cancelled);
  }

  async function cancel(): Promise<void> {
    status.progress(text.cancelling, null);
    stop();
    (await engine).cancel();
  }

  function setRunning(is: boolean): void {
    isRunning = is;
    runButton.disabled = is;
    cancelButton.hidden = !is;
    outcome.setAttribute("aria-busy", String(is));
  }

  /** Each query that runs is a step of the browser's own history, so that Back brings the one before. */
  function remember(sql: string): void {
    if (sql !== shown) history.pushState(history.state, "", location.href);
    shown = sql;
    state.set({ sql: sql === first ? "" : sql });
    keepQuery(sql);
    choosers.update();
  }
}

function button(label: string, onclick: () => void): HTMLButtonElement {
  return element("button", { type: "button", class: "button", onclick }, label);
}
