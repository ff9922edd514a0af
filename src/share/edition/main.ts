import { UnlockView } from "../../components/unlock_view.js";
import { formats, type Language } from "../../lib/text/format.js";
import { edition } from "../../lib/words/edition.js";
import type { EditionData } from "../edition_data.js";
import { isExpired } from "./expiry.js";
import { bytesOf } from "../../lib/client/base64.js";
import { opener } from "./sealed.js";
import { DamagedView, EditionView, ExpiredView } from "./view.js";

const language = document.documentElement.lang as Language;
const words = edition[language];

try {
  start();
} catch {
  put(DamagedView({ words }));
}

function start(): void {
  const open = document.getElementById("edition");
  if (open) return show(JSON.parse(open.textContent!) as EditionData);
  const { head, unlock } = opener(bytesOf(document.getElementById("sealed")!.textContent!));
  // A page that has expired does not even ask for its passphrase.
  if (head.expires !== null && isExpired(head.expires, new Date())) put(expired(head.expires));
  else
    put(UnlockView(async (passphrase) => (await unlock(passphrase)) ?? false, show, { words: words.unlock }));
}

function show(data: EditionData): void {
  const { customer, company, currency, expires } = data;
  if (expires !== null && isExpired(expires, new Date())) return put(expired(expires));
  document.title = [customer.name, company].filter(Boolean).join(" · ");
  put(EditionView(data, { language, words, formats: formats(language, currency) }));
}

function expired(expires: string): HTMLElement {
  return ExpiredView(expires, { language, words, formats: formats(language, "EUR") });
}

function put(view: HTMLElement): void {
  document.querySelector("main")!.replaceWith(view);
}
