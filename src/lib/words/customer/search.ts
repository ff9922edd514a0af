import { section } from "../section.js";

/** How a customer is found, and what stands where there is none. */
export const search = section(
  {
    find_label: "Search by name or number",
    no_id: "Choose a customer to see what happened.",
    unknown: (id: string) => `There is no customer with number ${id} in this report.`,
    alike: "Did you mean one of these?",
    nothing_found: "No customer resembles this.",
  },
  {
    find_label: "Zoek op naam of nummer",
    no_id: "Kies een klant om te zien wat er gebeurde.",
    unknown: (id) => `Er is in dit rapport geen klant met nummer ${id}.`,
    alike: "Bedoelt u een van deze?",
    nothing_found: "Geen klant lijkt hierop.",
  },
);
