import { literal } from "../../database.js";
import { besideOf } from "../headers/beside.js";
import type { Opened } from "../opened.js";

/** A month that names its year, in four figures, behind its name or behind a day. */
const withYear =
  "[0-9]{4}|^\\p{L}{3,}[.]?[ ,]*[-/'’][0-9]{2}$|^[0-9]{1,2}[-/. ]+[\\p{L}0-9]+[.]?[-/. ]+[0-9]{2}$";

/** How a date is read whose year stands in one column and its month in another: as both in one, or as the month alone where it names its year. */
export function yearAndMonth(
  opened: Pick<Opened, "recognition" | "headers">,
  field: string,
  position: number,
): { cell: string; header: string } | null {
  const beside = besideOf(opened, field, position);
  if (beside === null) return null;
  const { at, header } = beside;
  const year = `case when regexp_full_match(c${position}, '[0-9]{2}') then '20' || c${position} else c${position} end`;
  const holdsYear = `regexp_matches(c${at}, ${literal(withYear)})`;
  return {
    cell: `case when ${holdsYear} then c${at} else nullif(concat_ws(' ', ${year}, c${at}), '') end`,
    header,
  };
}
