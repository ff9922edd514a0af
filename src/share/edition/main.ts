import { formats } from "../../lib/format.js";
import { edition } from "../../lib/words/edition.js";
import type { EditionData } from "../edition_data.js";
import { isExpired } from "./expiry.js";
import type { PartOptions } from "./parts.js";
import { EditionView, ExpiredView } from "./view.js";

const data = JSON.parse(document.getElementById("edition")!.textContent!) as EditionData;
const { language, currency, expires } = data;
const options: PartOptions = { language, words: edition[language], formats: formats(language, currency) };
const view =
  expires !== null && isExpired(expires, new Date())
    ? ExpiredView(expires, options)
    : EditionView(data, options);
document.querySelector("main")!.replaceWith(view);
