import type { DuckDBConnection } from "@duckdb/node-api";
import type { Language } from "../lib/text/format.js";
import type { ShareField } from "../lib/client/share_fields.js";
import type { Settings } from "../settings.js";
import { leavingLines } from "./account.js";
import { openClientDatabase, type OwnRows } from "./client_database.js";
import { moment } from "./clock.js";
import { editionKeys } from "./edition_data.js";
import { folderId } from "./folder_id.js";
import { searchEdition } from "./gate/edition.js";
import { leak } from "./gate/leak.js";
import { foreignRows } from "./gate/own_rows.js";
import { bundlePage } from "./page/bundle.js";
import { editionFiles } from "./page/files.js";
import type { Files } from "./publish_edition.js";
import { readEdition } from "./read_edition.js";
import type { Shared } from "./register.js";
import { sealEdition } from "./seal_edition.js";

/** What an edition is made of. */
export interface EditionWanted {
  customerId: string;
  name: string;
  language?: Language;
  /** Last day on which it may be read, yyyy-mm-dd. */
  expires: string | null;
  /** Path of the report's database. */
  path: string;
  settings: Settings;
  fields: ShareField[];
  passphrase: string | null;
  /** Whether what leaves is told. */
  dryRun?: boolean;
  progress?: (step: string, seconds?: number) => void;
  /** Which rows are the customer's; a test breaks it to see the gate shut. */
  own?: OwnRows;
}

/** An edition before it leaves: its files, what is to be said of it, and the gate that it must pass. */
export interface MadeEdition {
  folder: string;
  files: Files;
  check(folder: string): Promise<void>;
  said: string[];
  shared: Shared;
}

/** Makes an edition from a report's database: computes it, lays out its files and sets the gate before them. */
export async function makeEdition(report: DuckDBConnection, wanted: EditionWanted): Promise<MadeEdition> {
  const { path, settings, fields, name, customerId, expires, passphrase } = wanted;
  const { company, share } = settings;
  const progress = wanted.progress ?? (() => {});
  progress("take what is this customer's");
  const minBand = share.min_band;
  const client = await openClientDatabase(path, { customerId, fields, minBand, own: wanted.own });
  const language = wanted.language ?? settings.language;
  const texts = { language, fields, contact: share.contact, minBand, expires };
  try {
    const data = await readEdition(client.connection, texts);
    const strange = await foreignRows(client.connection, report, customerId, client.copied);
    const code = await bundlePage();
    const sealed = passphrase === null ? null : await sealEdition(JSON.stringify(data), passphrase, expires);
    const folder = folderId();
    const files = editionFiles(folder, data, sealed, code);
    const { as_of } = data.report;
    const said = [
      `an edition for ${name} (${customerId}), as of ${as_of}${expires === null ? "" : `, to be read until ${expires}`}`,
      ...(wanted.dryRun ? leavingLines(client.copied, data) : []),
    ];
    const check = async (folder: string) => {
      progress("search it before it leaves");
      const output = {
        folder,
        files: [...files.keys()],
        sealed,
        known: { code: [code.script, code.style], keys: editionKeys },
      };
      const found = await searchEdition(report, { customerId, fields, share, company }, output);
      const hits = [...strange, ...found.hits];
      if (hits.length > 0)
        throw leak(
          "leak",
          (things) =>
            `the edition for ${name} (${customerId}) holds ${things} that must not leave; it was deleted`,
          hits,
          "a name that is an ordinary word may stand once share.exceptions in report.yaml lists it; anything else is a mistake of ours",
        );
      said.push(...found.said);
    };
    const shared_at = moment()
      .toISOString()
      .replace(/\.\d+Z$/, "Z");
    const has_passphrase = sealed !== null;
    const shared = {
      shared_at,
      customer_id: customerId,
      name,
      language,
      fields,
      as_of,
      expires,
      has_passphrase,
      folder,
    };
    return { folder, files, check, said, shared };
  } finally {
    client.close();
  }
}
