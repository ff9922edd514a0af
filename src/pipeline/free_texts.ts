import { fillTable } from "./database.js";
import type { Build } from "./step.js";

/** What people write in exports that a report shows as it is; names, numbers and what lines say of products are not among it. */
const columns = {
  hours: ["activity", "team"],
  events: ["note"],
  agreements: ["index_clause", "note"],
  conversations: ["topic", "agreed_action"],
  customers: ["segment", "sector"],
} as const;

/**
 * Puts free texts in the report's language, before anything is made of them. What a conversation's state says is read as it was given:
 * `conversations` translates it last.
 */
export async function freeTexts({ connection, settings }: Build): Promise<void> {
  await fillTable(
    connection,
    "texts_given",
    { text: "VARCHAR", translation: "VARCHAR" },
    Object.entries(settings.texts).map(([text, translation]) => ({ text, translation })),
  );
  if (Object.keys(settings.texts).length === 0) return;
  for (const [source, names] of Object.entries(columns))
    for (const name of names)
      await connection.run(
        `update raw_${source} set ${name} = translation from texts_given where lower(trim(${name})) = text`,
      );
}
