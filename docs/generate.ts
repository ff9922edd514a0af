import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { fileURLToPath } from "node:url";
import { dataModelText } from "./data_model_text.js";
import { fieldsText } from "./fields_text.js";

/** The generated documents: file in `docs/` → its text, formatted as `npm run format` leaves it. */
export async function generatedDocs(): Promise<Record<string, string>> {
  const config = await resolveConfig(fileURLToPath(import.meta.url));
  const tidy = (text: string) => format(text, { ...config, parser: "markdown" });
  return { "data-model.md": await tidy(dataModelText()), "fields.md": await tidy(fieldsText()) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await generatedDocs()))
    await writeFile(new URL(file, import.meta.url), text);
}
