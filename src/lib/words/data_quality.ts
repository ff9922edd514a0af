import { verdict } from "./data_quality/verdict.js";
import { totals } from "./data_quality/totals.js";
import { findings } from "./data_quality/findings.js";
import { restated } from "./data_quality/restated.js";
import { overlaps } from "./data_quality/overlaps.js";
import { suggestions } from "./data_quality/suggestions.js";
import { amounts } from "./data_quality/amounts.js";
import { months } from "./data_quality/months.js";
import { files } from "./data_quality/files.js";
import { columns } from "./data_quality/columns.js";
import { lists } from "./data_quality/lists.js";
import { sections } from "./section.js";

/** The words of the data-quality page, a part of the page a part. */
export const data_quality = sections({
  verdict,
  totals,
  findings,
  restated,
  overlaps,
  suggestions,
  amounts,
  months,
  files,
  columns,
  lists,
});
