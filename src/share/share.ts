import { resolve } from "node:path";
import type { CalledCustomer } from "../lib/customers/customers_named.js";
import { Fault } from "../lib/fault.js";
import type { Language } from "../lib/text/format.js";
import { buildDatabase, withDatabase } from "../pipeline/build.js";
import { rows } from "../pipeline/database.js";
import { chooseCustomer } from "../site/choose_customer.js";
import type { OwnRows } from "./client_database.js";
import { dayAt, moment } from "./clock.js";
import { chosenFields } from "./fields.js";
import { findCustomer } from "./find_customer.js";
import { makeEdition } from "./make_edition.js";
import { readPassphrase, refuseWeak } from "./passphrase.js";
import { publishEdition, refuseOther, tryEdition } from "./publish_edition.js";
import { register } from "./register.js";
import { unknownClients } from "./unknown_clients.js";

/** Which edition is wanted. */
export interface ShareInput {
  data: string;
  out: string;
  /** Number or name of the client. */
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
  const { expires = null, dryRun = false } = input;
  const out = resolve(input.out);
  if (!dryRun) await refuseOther(out);
  if (expires !== null) refusePast(expires);
  const passphrase = input.passphraseFile === undefined ? null : await readPassphrase(input.passphraseFile);
  const { path, settings } = await buildDatabase(input.data, input);
  return withDatabase(path, async (report) => {
    const { customer_id: customerId, said: called } = chooseCustomer(
      await rows<CalledCustomer>(
        report,
        "select customer_id, customer_id_raw, name from customers order by customer_id",
      ),
      input.customer,
    );
    const fields = chosenFields(settings.share, customerId, input.fields);
    const { name } = await findCustomer(report, customerId);
    if (passphrase !== null) {
      const names = [name, customerId, settings.company, settings.title, settings.share.contact?.name];
      await refuseWeak(
        input.passphraseFile!,
        passphrase,
        names.filter((text) => text != null),
      );
    }
    const wanted = { ...input, path, settings, customerId, fields, name, passphrase, expires };
    const made = await makeEdition(report, wanted);
    const { folder, files, check, shared } = made;
    const unknown = await unknownClients(report, settings.share);
    if (dryRun) {
      await tryEdition(files, check);
      const said = [...called, ...made.said, ...unknown, "nothing was written: this was a dry run"];
      return { folder: null, said };
    }
    await publishEdition(out, files, check, () => register(settings.dataDir, shared));
    return { folder, said: [...called, ...made.said, ...unknown] };
  });
}

function refusePast(expires: string): void {
  if (expires < dayAt(moment()))
    throw new Fault("share-expires", `--expires ${expires} lies in the past: nobody could read the edition`);
}
