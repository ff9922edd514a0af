import { resolve } from "node:path";
import { Fault } from "../lib/fault.js";
import type { Language } from "../lib/format.js";
import { buildDatabase, withDatabase } from "../pipeline/build.js";
import { leavingLines } from "./account.js";
import { openClientDatabase, type OwnRows } from "./client_database.js";
import { moment } from "./clock.js";
import { editionKeys } from "./edition_data.js";
import { chosenFields } from "./fields.js";
import { findCustomer } from "./find_customer.js";
import { folderId } from "./folder_id.js";
import { searchEdition } from "./gate/edition.js";
import type { Hit } from "./gate/search.js";
import { bundlePage } from "./page/bundle.js";
import { editionFiles } from "./page/files.js";
import { readPassphrase, refuseWeak } from "./passphrase.js";
import { publishEdition, refuseOther, tryEdition } from "./publish_edition.js";
import { readEdition } from "./read_edition.js";
import { register } from "./register.js";
import { sealEdition } from "./seal_edition.js";

/** Which edition is wanted. */
export interface ShareInput {
  data: string;
  out: string;
  customer: string;
  language?: Language;
  fields?: readonly string[];
  /** Last day on which it may be read, yyyy-mm-dd. */
  expires?: string;
  /** File with the passphrase that alone opens it. */
  passphraseFile?: string;
  /** Say what would leave, and leave nothing. */
  dryRun?: boolean;
  cacheDir?: string;
  progress?: (step: string, seconds?: number) => void;
  /** Which rows are the customer's; a test breaks it to see the gate shut. */
  own?: OwnRows;
}

/** What was made, and what is to be said of it. */
export interface SharedEdition {
  /** Name of the folder and of the single file in the output folder; null where nothing was to leave. */
  folder: string | null;
  said: string[];
}

/**
 * Makes one client's edition: a folder of an unguessable name and the same as a single file. Nothing is left where anything is
 * wrong, or where the gate finds what is not the client's. Throws Fault and Faults.
 */
export async function share(input: ShareInput): Promise<SharedEdition> {
  const { customer: customerId, expires = null, progress = () => {} } = input;
  const out = resolve(input.out);
  if (!input.dryRun) await refuseOther(out);
  if (expires !== null) refusePast(expires);
  const passphrase = input.passphraseFile === undefined ? null : await readPassphrase(input.passphraseFile);
  const { path, settings } = await buildDatabase(input.data, { cacheDir: input.cacheDir, progress });
  const language = input.language ?? settings.language;
  const fields = chosenFields(settings.share, customerId, input.fields);
  const { name } = await withDatabase(path, (report) => findCustomer(report, customerId));
  if (passphrase !== null) {
    const known = [name, customerId, settings.company, settings.title, settings.share.contact?.name];
    await refuseWeak(
      input.passphraseFile!,
      passphrase,
      known.filter((text) => text != null),
    );
  }
  const minBand = settings.share.min_band;
  progress("take what is this customer's");
  const client = await openClientDatabase(path, { customerId, fields, minBand, own: input.own });
  try {
    const { contact } = settings.share;
    const data = await readEdition(client.connection, { language, fields, contact, minBand, expires });
    const code = await bundlePage();
    const sealed = passphrase === null ? null : await sealEdition(JSON.stringify(data), passphrase, expires);
    const folder = folderId();
    const files = editionFiles(folder, data, sealed, code);
    const said = [
      `an edition for ${name} (${customerId}), as of ${data.report.as_of}${expires === null ? "" : `, to be read until ${expires}`}`,
      ...(input.dryRun ? leavingLines(client.copied, data) : []),
    ];
    progress("search it before it leaves");
    const check = async (making: string) => {
      const { hits, said: searched } = await searchEdition({
        reportPath: path,
        customerId,
        fields,
        share: settings.share,
        company: settings.company,
        client,
        folder: making,
        files: [...files.keys()],
        sealed,
        known: { code: [code.script, code.style], keys: editionKeys },
      });
      if (hits.length > 0) throw leak(name, customerId, hits);
      said.push(...searched);
    };
    if (input.dryRun) {
      await tryEdition(files, check);
      return { folder: null, said: [...said, "nothing was written: this was a dry run"] };
    }
    const published = await publishEdition(out, files, check);
    await register(settings.dataDir, {
      shared_at: moment()
        .toISOString()
        .replace(/\.\d+Z$/, "Z"),
      customer_id: customerId,
      name,
      language,
      fields,
      as_of: data.report.as_of,
      expires,
      has_passphrase: sealed !== null,
      folder,
    }).catch(async (error: unknown) => {
      await published.undo();
      throw error;
    });
    return { folder, said };
  } finally {
    client.close();
  }
}

function refusePast(expires: string): void {
  const today = moment().toISOString().slice(0, 10);
  if (expires < today)
    throw new Fault("share-expires", `--expires ${expires} lies in the past: nobody could read the edition`);
}

/** How many findings of the gate are told. */
const told = 12;

function leak(name: string, customerId: string, hits: readonly Hit[]): Fault {
  const lines = hits.slice(0, told).map(({ place, what, excerpt }) => `  ${place}: ${what} (“${excerpt}”)`);
  const more = hits.length > told ? [`  and ${hits.length - told} more`] : [];
  return new Fault(
    "leak",
    [
      `the edition for ${name} (${customerId}) holds ${hits.length === 1 ? "something" : `${hits.length} things`} that must not leave; it was deleted:`,
      ...lines,
      ...more,
      "a name that is an ordinary word may stand once share.exceptions in report.yaml lists it; anything else is a mistake of ours",
    ].join("\n"),
  );
}
