import { edition } from "../../lib/words/edition.js";
import type { EditionData } from "../edition_data.js";
import type { Files } from "../publish_edition.js";
import type { SealedEdition } from "../seal_edition.js";
import type { PageCode } from "./bundle.js";
import { folderPage, singlePage } from "./html.js";

/** The files of an edition: a folder of this name, and the same page as one file. */
export function editionFiles(
  folder: string,
  data: EditionData,
  sealed: SealedEdition | null,
  code: PageCode,
): Files {
  const { language, customer, company } = data;
  const content = sealed
    ? { language, title: edition[language].unlock.title, data: { sealed: sealed.base64 } }
    : {
        language,
        title: [customer.name, company].filter(Boolean).join(" · "),
        data: { json: JSON.stringify(data) },
      };
  return new Map([
    [`${folder}/index.html`, folderPage(content, { script: "edition.js", style: "edition.css" })],
    [`${folder}/edition.js`, code.script],
    [`${folder}/edition.css`, code.style],
    [`${folder}.html`, singlePage(content, code)],
  ]);
}
