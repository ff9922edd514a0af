import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { utils, write } from "@e965/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Fault } from "../../src/lib/fault.js";
import { writeReportYaml } from "../../src/pipeline/init/index.js";
import { Place } from "../fixtures/pipeline/folder.js";

const root = fileURLToPath(new URL("../fixtures/init", import.meta.url));
const names = readdirSync(root).sort();
const place = new Place();
afterAll(() => place.remove());

/** Runs the command on a copy of a fixture; gives what it said, or the sentence that it ended with. */
async function started(name: string): Promise<{ folder: string; said: string }> {
  const folder = join(place.root, name);
  cpSync(join(root, name, "exports"), folder, { recursive: true });
  try {
    return { folder, said: (await writeReportYaml(folder, () => {})).join("\n") };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { folder, said: error.message };
  }
}

describe("writeReportYaml(folder) on exports without a report.yaml", () => {
  test.each(names)("%s", async (name) => {
    const { folder, said } = await started(name);
    expect(readFileSync(join(folder, "report.yaml"), "utf8")).toBe(
      readFileSync(join(root, name, "expected.yaml"), "utf8"),
    );
    const expected = readFileSync(join(root, name, "expected.txt"), "utf8");
    expect(`${said.replaceAll(folder, "DIR")}\n`).toBe(expected);
  });

  test("is in the language that is asked for, whatever the headers are in", async () => {
    const files = { "lines.csv": "Klantnr;Factuurdatum;Nettobedrag\nK1;2024-03-28;12,50\n" };
    const language = async (wanted?: "en") => {
      const folder = place.folder(files);
      await writeReportYaml(folder, () => {}, wanted);
      return /^language: .*$/m.exec(readFileSync(join(folder, "report.yaml"), "utf8"))?.[0];
    };
    expect([await language(), await language("en")]).toEqual(["language: nl", "language: en"]);
  });

  test("holds headers of several lines in comments of one", async () => {
    const folder = place.folder({
      "lines.csv": "customer;date;amount\nK1;2024-03-28;12,50\n",
      "odd.csv": '"Foo\nbar: x";"Baz\r\n- qux"\n1;2\n',
    });
    expect((await writeReportYaml(folder, () => {})).join("\n")).toContain("fits nothing: odd.csv");
    const text = readFileSync(join(folder, "report.yaml"), "utf8");
    expect(text).toContain("\n# Not used: odd.csv\n#   headers seen: Foo bar: x, Baz - qux\n");
    expect(parse(text)).toEqual({ language: "en", sources: { invoice_lines: [{ file: "lines.csv" }] } });
  });

  test("tells of hours with their months beside one another on another sheet of a workbook that is used", async () => {
    const folder = place.folder({ "notes.txt": "" });
    const book = utils.book_new();
    const add = (name: string, cells: unknown[][]) =>
      utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
    add("Facturen", [
      ["Factuur", "Factuurdatum", "Klantnr", "Omzet"],
      ["F1", "2025-01-31", "K1", 100.25],
    ]);
    add("Uren", [
      ["Medewerker", "Klantnr", "jan 2025", "feb 2025", "mrt 2025"],
      ["Jo", "K1", 3, 4, 5],
    ]);
    add("Toelichting", [["Lees dit eerst"], ["Zie de handleiding"]]);
    writeFileSync(join(folder, "boek.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const said = await writeReportYaml(folder, () => {});
    expect(said.filter((line) => line.includes("boek.xlsx"))).toEqual([
      "  invoice_lines: boek.xlsx",
      '  fits nothing: boek.xlsx, sheet Uren, since the months stand beside one another, from "jan 2025" to "mrt 2025"; report.yaml says what to do',
    ]);
    expect(readFileSync(join(folder, "report.yaml"), "utf8")).toContain(
      "# Not used: boek.xlsx, sheet Uren\n",
    );
  });

  test("what it wrote builds as it stands, where no reading is open", async () => {
    for (const name of [
      "dutch-lines-alone",
      "a-file-a-month",
      "orders-lines-and-masters-apart",
      "amounts-in-dollars",
    ]) {
      const folder = join(place.root, name);
      if (!existsSync(folder)) await started(name);
      expect((await place.build(folder)).built).toBe(true);
    }
  });

  test("a report.yaml that is there is left as it is", async () => {
    const folder = place.folder({ "report.yaml": "title: Ours\n", "lines.csv": "a;b\n1;2\n" });
    await expect(writeReportYaml(folder, () => {})).rejects.toThrow("has a report.yaml already");
    expect(readFileSync(join(folder, "report.yaml"), "utf8")).toBe("title: Ours\n");
  });

  test("a folder without files, and one that is not there, get a sentence", async () => {
    await expect(writeReportYaml(place.folder({}), () => {})).rejects.toThrow(
      /no such data folder|holds no file/,
    );
    await expect(writeReportYaml("/nowhere/at/all", () => {})).rejects.toThrow("no such data folder");
  });

  test("what is no file to read is said in report.yaml, beside what is", async () => {
    const folder = place.folder({ "lines.csv": ["customer_id;date;revenue", "1001;2024-01-15;10.00"] });
    symlinkSync("gone.csv", join(folder, "lines-2.csv"));
    expect((await writeReportYaml(folder, () => {})).join("\n")).toContain("fits nothing: lines-2.csv");
    expect(readFileSync(join(folder, "report.yaml"), "utf8")).toContain(
      "#   lines-2.csv: the link leads to gone.csv, where there is no file",
    );
  });
});
