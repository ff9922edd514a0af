import { element } from "../dom.js";
import type { ListColumn } from "./columns.js";

/** A column whose cells stay empty until what they are written from is there; `later` gives null once it is. */
export function laterColumn<R>(column: ListColumn<R>, later: () => Promise<void> | null): ListColumn<R> {
  return {
    ...column,
    text(row) {
      const pending = later();
      if (!pending) return column.text(row);
      const place = element("span");
      pending.then(
        () => place.append(column.text(row)),
        () => undefined,
      );
      return place;
    },
  };
}
