import { afterAll, expect, test } from "vitest";
import { inputKeys } from "../../src/pipeline/input_key.js";
import { readSettings } from "../../src/settings.js";
import { Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

test.each([
  "lines.csv",
  "lines (1).csv",
  "lines [export].csv",
  "lines {a,b}.csv",
  "!lines.csv",
  "lines*.csv",
  "+(x).csv",
])(
  "what stands in %j is part of the key, so that no former figures pass for those of a new export",
  async (name) => {
    const yaml = `sources: {invoice_lines: {file: ${JSON.stringify(name)}}}`;
    const folder = place.folder({
      "report.yaml": yaml,
      [name]: "customer,date,amount\n1001,2024-03-28,100.00\n",
    });
    const key = async () => (await inputKeys(await readSettings(folder))).inputs;
    const before = await key();
    place.write(folder, name, "customer,date,amount\n1001,2024-03-28,200.00\n");
    expect(await key()).not.toBe(before);
  },
);
