import type { Language } from "./src/lib/text/format.js";
import { readSettings } from "./src/settings.js";
import { footer, head, header, openFrame } from "./src/site/frame.js";

const language = process.env.KLANTENPIRAMIDE_LANGUAGE as Language | undefined;
const frame = process.env.KLANTENPIRAMIDE_OPEN
  ? openFrame(language ?? "en")
  : await readSettings(process.env.KLANTENPIRAMIDE_DATA ?? "data/demo", language);

export default {
  root: process.env.KLANTENPIRAMIDE_ROOT ?? "src",
  output: process.env.KLANTENPIRAMIDE_OUTPUT ?? "dist",
  title: frame.title,
  style: "style.css",
  globalStylesheets: [],
  head: head(),
  header: ({ path }: { path: string }) => header(frame, path),
  footer: footer(frame),
  interpreters: { ".ts": [process.execPath, "--import", "tsx"] },
  preserveExtension: true,
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
};
