import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, LanguageSupport, syntaxHighlighting } from "@codemirror/language";
import { setDiagnostics } from "@codemirror/lint";
import { Prec } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Language } from "../../lib/text/format.js";
import type { SqlError } from "../../lib/sql/sql_error.js";
import type { ExploreWords } from "../../lib/words/explore.js";
import { completions, duckdbDialect } from "./sql_dialect.js";

/** A box in which a query is written. */
export interface SqlEditor {
  readonly node: HTMLElement;
  get(): string;
  set(sql: string): void;
  /** Puts a name where the cursor stands. */
  insert(name: string): void;
  /** Marks the place of an error, or takes the mark away. */
  mark(error: SqlError | null): void;
}

export interface SqlEditorOptions {
  readonly text: ExploreWords;
  readonly language: Language;
  readonly sql: string;
  readonly onRun: () => void;
  /** Id of the sentence that tells which keys do what. */
  readonly describedBy: string;
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--event-ink)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--gain-ink)" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
  { tag: [tags.standard(tags.name), tags.typeName], color: "var(--gain-ink)" },
]);

/** An editor for SQL. Tab leaves it, since a reader by keyboard must get out: it indents nothing. */
export function SqlEditor({ text, language: reading, sql, onRun, describedBy }: SqlEditorOptions): SqlEditor {
  const run = () => {
    onRun();
    return true;
  };
  const language = new LanguageSupport(
    duckdbDialect.language,
    completions(text, reading).map((autocomplete) => duckdbDialect.language.data.of({ autocomplete })),
  );
  const view = new EditorView({
    doc: sql,
    extensions: [
      Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
      lineNumbers(),
      history(),
      bracketMatching(),
      language,
      autocompletion({ icons: false }),
      syntaxHighlighting(colours),
      keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        "aria-label": text.editor.editor,
        "aria-describedby": describedBy,
        spellcheck: "false",
        autocapitalize: "off",
      }),
    ],
  });
  return {
    node: view.dom,
    get: () => view.state.doc.toString(),
    set(next) {
      if (next !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    insert(name) {
      view.dispatch(view.state.replaceSelection(name));
      view.focus();
    },
    mark(error) {
      const place = error?.place;
      const marks = place ? [{ ...place, severity: "error" as const, message: error.message }] : [];
      view.dispatch(setDiagnostics(view.state, marks));
      if (place) view.dispatch({ selection: { anchor: place.from }, scrollIntoView: true });
    },
  };
}
