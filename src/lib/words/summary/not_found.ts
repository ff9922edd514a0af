import { section } from "../section.js";

/** What stands where there is no page. */
export const not_found = section(
  { title: "This page does not exist", back: "To the summary" },
  { title: "Deze pagina bestaat niet", back: "Naar de samenvatting" },
);
