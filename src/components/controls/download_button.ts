import { element } from "../dom.js";

/** A button that saves a text, made at the click, as a CSV file. */
export function DownloadButton(
  text: () => string,
  { label, file }: { label: string; file: string | (() => string) },
) {
  return element(
    "button",
    {
      type: "button",
      class: "button",
      onclick: () => {
        const href = URL.createObjectURL(new Blob([text()], { type: "text/csv;charset=utf-8" }));
        element("a", { href, download: typeof file === "string" ? file : file() }).click();
        setTimeout(() => URL.revokeObjectURL(href), 1000);
      },
    },
    label,
  );
}
