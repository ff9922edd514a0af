import type * as arrow from "apache-arrow";
import type { DrawnColumn } from "../../lib/sql/result_chart.js";
import { reader, type CellValue } from "./cell_reader.js";
import { isOwn, ownValue } from "./own_value.js";

/** A column of a result, its values read one at a time. */
export interface ResultColumn extends DrawnColumn {
  readonly value: (row: number) => CellValue;
}

/** What a query gave. */
export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rowCount: number;
  /** Whether there was more than a page can hold. */
  readonly isCut: boolean;
  readonly seconds: number;
}

/** The columns of what DuckDB gave. */
export function resultColumns(table: arrow.Table): ResultColumn[] {
  return table.schema.fields.map(({ name, type }, at) => {
    const { kind, scale, read } = reader(type);
    const vector = table.getChildAt(at);
    return {
      name,
      kind,
      scale,
      value: (row) => {
        const value: unknown = isOwn(type) ? ownValue(vector, row) : vector?.get(row);
        return value == null ? null : read(value);
      },
    };
  });
}
