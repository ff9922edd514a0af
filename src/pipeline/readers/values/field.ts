import type { FieldKind } from "../../../sources.js";

/** One field of a file: the SQL of its cell and of its value, and how the column was read. */
export interface TypedField {
  /** The field that is filled; a discount that turns out to hold amounts fills discount_amount. */
  field: string;
  kind: FieldKind;
  position: number;
  /** SQL of the cell as written, trimmed. */
  cell: string;
  /** SQL of the typed value; null where the cell cannot be read. */
  value: string;
  reading: string;
  /** SQL of a join that the value needs. */
  join: string;
  /** Whether the report can do without a value that cannot be read. */
  isSoft: boolean;
}

/** A column that feeds a field. */
export interface Mapped {
  field: string;
  kind: FieldKind;
  /** From 0. */
  position: number;
  cell: string;
  header: string;
}
