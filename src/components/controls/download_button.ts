import { element } from "../dom.js";

/** A button that saves a text, made at the click, as a CSV file. */
export function DownloadButton(
  text: () => string,
  { label, file }: { label: string; file: string | (() => string) },
) {
  const onclick = () => saveFile(text(), typeof file === "string" ? file : file(), "text/csv;charset=utf-8");
  return element("button", { type: "button", class: "button", onclick }, label);
}

/** Saves what was made in the page as a file of the reader's own. */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
