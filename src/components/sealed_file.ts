import type { AsyncBuffer } from "hyparquet";
import { deriveKey, keyFrom, unseal } from "../lib/client/container.js";
import { bytesOf } from "../lib/client/base64.js";
import { headOf, type Bytes } from "../lib/client/container_head.js";
import type { Language } from "../lib/text/format.js";
import { sealed } from "../lib/words/sealed.js";
import { element } from "./dom.js";
import { Unread } from "./host_answer.js";
import { download, whole } from "./remote_file.js";
import { UnlockView } from "./unlock_view.js";

let siteKey: Promise<CryptoKey> | null = null;
/** Where a tab keeps the key until it is closed, with the salt of the report that it opens. */
const place = "klantenpiramide-key";

/**
 * A file of an encrypted report, decrypted as a whole; asks for the passphrase where this tab does not know it yet.
 * Throws an `Unread` where the file is another report's, or was changed.
 */
export async function openSealedFile(href: string, fetcher: typeof fetch = fetch): Promise<AsyncBuffer> {
  // The same table of another build has this name too, and another salt: the host is asked whether what the browser keeps is still it.
  const bytes = new Uint8Array(await download(href, fetcher, { cache: "no-cache" }));
  checkHead(href, bytes);
  const plain = await unseal(bytes, await (siteKey ??= remembered(bytes).then((key) => key ?? ask(bytes))));
  if (plain === null) throw new Unread(href, "changed");
  return whole(plain.buffer);
}

function checkHead(href: string, bytes: Bytes): void {
  try {
    headOf(bytes);
  } catch (cause) {
    throw new Unread(href, "changed", { cause });
  }
}

async function remembered(sample: Bytes): Promise<CryptoKey | null> {
  const [salt, raw] = kept().split(" ");
  if (!salt || !raw || salt !== text(headOf(sample).salt) || !globalThis.crypto?.subtle) return null;
  const key = await keyFrom(bytesOf(raw));
  return (await unseal(sample, key)) === null ? null : key;
}

// A browser may keep nothing for a page, and refuse to be asked.
function kept(): string {
  try {
    return sessionStorage.getItem(place) ?? "";
  } catch {
    return "";
  }
}

async function keep(key: CryptoKey, salt: Bytes): Promise<void> {
  const raw = await crypto.subtle.exportKey("raw", key);
  try {
    sessionStorage.setItem(place, `${text(salt)} ${text(new Uint8Array(raw))}`);
  } catch {
    return;
  }
}

function ask(sample: Bytes): Promise<CryptoKey> {
  const head = headOf(sample);
  const words = sealed[document.documentElement.lang as Language];
  return new Promise((resolve) => {
    const view = UnlockView<CryptoKey>(
      async (passphrase) => {
        const key = await deriveKey(passphrase, head, { isExtractable: true });
        return (await unseal(sample, key)) === null ? false : key;
      },
      (key) => {
        void keep(key, head.salt);
        dialog.remove();
        resolve(key);
      },
      { words, tag: "div" },
    );
    const dialog = element("dialog", { class: "unlock", "aria-label": words.title }, view);
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    document.body.append(dialog);
    dialog.showModal();
  });
}

function text(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
