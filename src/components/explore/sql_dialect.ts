import type { CompletionSource } from "@codemirror/autocomplete";
import {
  keywordCompletionSource,
  schemaCompletionSource,
  SQLDialect,
  type SQLNamespace,
} from "@codemirror/lang-sql";
import type { Language } from "../../lib/text/format.js";
import { namedTables } from "../../lib/sql/query_plan.js";
import { schema, tableNames, type Column, type TableName } from "../../schema.js";
import { meaningIn } from "../../lib/words/meanings.js";
import type { ExploreWords } from "../../lib/words/explore.js";

/** SQL as DuckDB writes it, as far as colours and proposals go. */
export const duckdbDialect = SQLDialect.define({
  keywords:
    "select from where group by all having order limit offset distinct on as with recursive union intersect except join left right full inner outer cross semi anti asof positional natural using lateral case when then else end and or not in is null like ilike between exists asc desc nulls first last over partition window rows range preceding following current row unbounded filter qualify sample values describe show summarize explain pivot unpivot exclude replace columns interval true false cast try_cast any some within rollup cube grouping sets",
  builtin:
    "sum count avg min max median mode quantile_cont quantile_disc stddev variance corr regr_slope regr_intercept regr_r2 arg_max arg_min first last any_value string_agg list unnest row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value coalesce nullif greatest least round floor ceil abs ln log exp sqrt power sign date_trunc date_part date_diff date_add last_day make_date strftime strptime monthname dayname upper lower trim length substring replace concat concat_ws contains starts_with regexp_matches regexp_extract regexp_replace split_part lpad rpad printf format ifnull generate_series",
  types:
    "varchar text integer bigint hugeint double decimal date timestamp time boolean interval float smallint",
  doubleDollarQuotedStrings: true,
  caseInsensitiveIdentifiers: true,
});

const definitions: Readonly<Record<TableName, { grain: string; columns: Record<string, Column> }>> = schema;

/** Proposals while a query is written: tables, their columns after a dot, those of tables that the query names, words of SQL. */
export function completions(text: ExploreWords, language: Language): CompletionSource[] {
  const columnsOf = (table: TableName) =>
    Object.entries(definitions[table].columns).map(([label, { kind, meaning }]) => ({
      label,
      type: "property",
      detail: text.reference.kinds[kind],
      info: meaningIn(language, meaning),
    }));
  const namespace: SQLNamespace = Object.fromEntries(
    tableNames.map((table) => [
      table,
      {
        self: { label: table, type: "class", info: meaningIn(language, definitions[table].grain) },
        children: columnsOf(table),
      },
    ]),
  );
  return [
    schemaCompletionSource({ dialect: duckdbDialect, schema: namespace }),
    keywordCompletionSource(duckdbDialect),
    (context) => {
      const word = context.matchBefore(/\w+/);
      const isAfterDot = context.state.sliceDoc(0, word?.from ?? context.pos).endsWith(".");
      if (isAfterDot || (!word && !context.explicit)) return null;
      const found = new Map(
        namedTables(context.state.doc.toString()).flatMap((table) =>
          columnsOf(table).map((one) => [one.label, { ...one, boost: 1 }] as const),
        ),
      );
      return { from: word?.from ?? context.pos, options: [...found.values()], validFor: /^\w*$/ };
    },
  ];
}
