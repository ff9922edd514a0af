import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { main, type Io } from "../../src/cli.js";
import { commands } from "../../src/commands.js";
import { Fault, Faults } from "../../src/lib/fault.js";
import { checkData } from "../../src/pipeline/check.js";
import { plainProgress } from "../../src/progress.js";
import { writeTables } from "../../src/site/write_tables.js";
import { Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const yaml = ["sources:", "  invoice_lines:", "    - file: lines.csv"];
const header = "invoice_id;date;customer_id;quantity;revenue";
const fine = [
  "F1;2024-01-15;1001;2;100.00",
  "F2;2024-02-15;1001;2;110.00",
  "F3;2024-03-15;1002;1;60.00",
  "F4;2024-03-29;1002;1;65.00",
];
type Files = Record<string, string | string[] | Buffer>;

/** A data folder of four good lines, but for what is given. */
function folderWith(files: Files): string {
  return place.folder({ "report.yaml": yaml, "lines.csv": [header, ...fine], ...files });
}

/** What `tables` says about a folder; nothing may be written, neither tables nor a database. */
async function refusal(files: Files): Promise<string> {
  const folder = folderWith(files);
  const out = join(folder, "..", "never");
  const thrown: unknown = await writeTables(folder, out, { cacheDir: place.cacheDir }).catch(
    (error: unknown) => error,
  );
  expect(thrown instanceof Fault || thrown instanceof Faults, String(thrown)).toBe(true);
  expect(existsSync(out)).toBe(false);
  expect(existsSync(place.cacheDir) ? readdirSync(place.cacheDir) : []).toEqual([]);
  return (thrown as Error).message;
}

describe("writeTables(folder, out) refuses, with a sentence and without writing anything,", () => {
  const cases: [what: string, files: Files, sentence: string][] = [
    [
      "a missing file",
      { "report.yaml": ["sources:", "  invoice_lines:", "    - file: regels.csv"] },
      'report.yaml:3: no file matches "regels.csv"; the files there are: lines.csv',
    ],
    [
      "a missing required column",
      { "lines.csv": ["invoice_id;date;quantity;revenue", "F1;2024-01-15;2;100.00"] },
      "lines.csv:1: no column for customer_id, which invoice_lines needs; headers seen: invoice_id, date, quantity, revenue; add at report.yaml:3: columns: {customer_id: <its header>}",
    ],
    [
      "an unknown key in report.yaml",
      { "report.yaml": ["title: Test", "souces: {}", ...yaml] },
      'report.yaml:2: unknown setting "souces"; did you mean "sources"?',
    ],
    [
      "text in an amount",
      { "lines.csv": [header, ...fine, "F5;2024-03-29;1002;1;n/a"] },
      'lines.csv:6: revenue "n/a" is not an amount; 1 of 5 rows of invoice_lines cannot be used and the money of 1 row is unknown: mend the export, leave the rows out with exclude in report.yaml, or accept them with quarantine: {unknown_money: keep}; check-data --out lists them all',
    ],
    [
      "an impossible date",
      { "lines.csv": [header, ...fine, "F5;2024-02-30;1002;1;10.00"] },
      'lines.csv:6: date "2024-02-30" is not a date; 1 of 5 rows of invoice_lines cannot be used and that is more than 0.5% of the rows: mend the export, leave the rows out with exclude in report.yaml, or accept them with quarantine: {max_share: …}; check-data --out lists them all',
    ],
    [
      "an empty file",
      { "lines.csv": "" },
      "lines.csv: the file is empty; export it again or remove it from report.yaml",
    ],
    [
      "a header without rows",
      { "lines.csv": [header] },
      "lines.csv:1: the file has a header and no rows; export it again or remove it from report.yaml",
    ],
    [
      "a file that reads as one column",
      { "lines.csv": ["invoice_id date customer_id revenue", "F1 2024-01-15 1001 100"] },
      'lines.csv: the file reads as one column; it begins "invoice_id date customer_id revenue" · "F1 2024-01-15 1001 100"; say what separates the fields at report.yaml:3: options: {delimiter: ";"}',
    ],
    [
      "1.234, a thousand or one and a bit",
      { "lines.csv": [header, "F1;2024-01-15;1001;2;1.234", "F2;2024-02-15;1001;2;2.500"] },
      'lines.csv:2, column "revenue": "1.234" could be 1234 or 1.234, and no value decides; say which at report.yaml:3: options: {decimal: ","} for 1234, options: {decimal: "."} for 1.234',
    ],
    [
      "most discounts as shares and one that can be none",
      {
        "lines.csv": [
          `${header};discount`,
          "F1;2024-01-15;1001;2;100.00;0.1",
          "F2;2024-02-15;1001;2;90.00;0.15",
          "F3;2024-03-29;1001;2;50.00;1.5",
        ],
      },
      'lines.csv, column "discount": 2 values lie between 0 and 1, as "0.1" (line 2), and 1 above 1, as "1.5" (line 4): shares or percent? Mend them, or say which at report.yaml:3: options: {discount: share} where 0.05 is 5%, options: {discount: percent} where 0.05 is 0.05%',
    ],
    [
      "a discount above 100% that is said to be a share",
      {
        "report.yaml": [...yaml, "      options: {discount: share}"],
        "lines.csv": [
          `${header};discount`,
          "F1;2024-01-15;1001;2;100.00;0.1",
          "F2;2024-03-29;1001;2;-50.00;1.5",
        ],
      },
      'lines.csv:3: discount "1.5" is not a share or percentage of at most 100%; 1 of 2 rows of invoice_lines cannot be used and that is more than 0.5% of the rows: mend the export, leave the rows out with exclude in report.yaml, or accept them with quarantine: {max_share: …}; check-data --out lists them all',
    ],
    [
      "an expected margin of 45 among shares",
      {
        "report.yaml": [...yaml, "  customers:", "    - file: customers.csv"],
        "customers.csv": ["customer_id;expected_margin_share", "1001;0.40", "1002;45"],
      },
      'customers.csv, column "expected_margin_share": 1 value lies between 0 and 1, as "0.40" (line 2), and 1 above 1, as "45" (line 3): shares or percent? Mend them, or say which at report.yaml:5: options: {discount: share} where 0.05 is 5%, options: {discount: percent} where 0.05 is 0.05%',
    ],
    [
      "a team without capacity",
      {
        "report.yaml": [
          ...yaml,
          "teams:",
          "  - {name: Desk, cost_per_year: 1000, people: 0, hours_per_week: 40, weeks: 46, practical_share: 0}",
        ],
      },
      'report.yaml:5: teams.1.people is "0": it must be above 0\nreport.yaml:5: teams.1.practical_share is "0": it must be above 0',
    ],
    [
      "a quantity × price that is no amount",
      {
        "lines.csv": [
          "invoice_id;date;customer_id;quantity;unit_price",
          "F1;2024-01-15;1001;99999999;9999999999.99",
          "F2;2024-03-29;1001;1;10.00",
        ],
      },
      "lines.csv:2: quantity × unit price is too large to be an amount; 1 of 2 rows of invoice_lines cannot be used and the money of 1 row is unknown: mend the export, leave the rows out with exclude in report.yaml, or accept them with quarantine: {unknown_money: keep}; check-data --out lists them all",
    ],
    [
      "amounts that come to more than a report can hold",
      {
        "lines.csv": [
          header,
          ...Array.from({ length: 60 }, (_, i) => `F${i};2024-03-29;1001;1;999999999999.99`),
        ],
      },
      "the amounts of the invoice lines come to 6.0e+13, more than a report can hold (5e+13): supply them in thousands or millions, or leave out the lines that are wrong",
    ],
    [
      "dates a century apart",
      {
        "lines.csv": [header, ...fine, ...fine.map((line) => line.replace("2024", "1824"))],
      },
      "the invoice lines run from 1824-01 to 2024-03, more than a century: mend the dates that are wrong, or say history_from and as_of in report.yaml",
    ],
    [
      "an as_of before the data",
      { "report.yaml": ["as_of: 2019-01", ...yaml] },
      "report.yaml:1: as_of is 2019-01, but the first month with invoice lines is 2024-01: leave as_of out, or name a month that has lines",
    ],
    [
      "an hour that costs millions",
      {
        "report.yaml": [
          ...yaml,
          "hour_rate: 99999999",
          "teams:",
          "  - {name: Desk, cost_per_year: 1.0e+12, people: 0.001, hours_per_week: 1, weeks: 1}",
        ],
      },
      'report.yaml:6: teams.1.cost_per_year is "1000000000000": makes an hour cost more than 10000000: check it, and people, hours_per_week, weeks and practical_share\nreport.yaml:4: hour_rate is "99999999": it must be 10000000 or less',
    ],
    [
      "an as_of after the data",
      { "report.yaml": ["as_of: 2025-06", ...yaml] },
      "report.yaml:1: as_of is 2025-06, but the last invoice line is of 2024-03-29: leave as_of out, or name a month that has lines",
    ],
    [
      "credits signed both ways",
      {
        "lines.csv": [
          `${header};type`,
          "F1;2024-01-15;1001;2;100.00;invoice",
          "C1;2024-02-15;1001;1;50.00;credit",
          "C2;2024-03-29;1001;1;-50.00;credit",
        ],
      },
      "lines.csv:3: some credits are written as negative and some as positive amounts: say which the file uses with options: {credits: signed}, {credits: type} or {credits: quantity} in report.yaml",
    ],
    [
      "customers merged in a circle",
      {
        "report.yaml": [...yaml, "  customers:", "    - file: customers.csv"],
        "customers.csv": ["customer_id;name;alias_of", "1001;A;1002", "1002;B;1001"],
      },
      'customers.csv:2: customer "1001" is merged into itself by way of alias_of: end the circle',
    ],
    [
      "a customer under the number that the report keeps for all of them",
      { "lines.csv": [header, ...fine, "F5;2024-03-29;portfolio;1;10.00"] },
      'lines.csv:6: "portfolio" is no number for a customer, since the report keeps all customers together under it; 1 row names it: give this customer another number in the export, or in a file of aliases under sources',
    ],
    [
      "a card under the number that the report keeps for lines without a customer",
      {
        "report.yaml": [...yaml, "  customers:", "    - file: customers.csv"],
        "customers.csv": ["customer_id;name", "1001;A", "unassigned;Not told"],
      },
      'customers.csv:3: "unassigned" is no number for a customer card, since the report keeps lines without a customer under it; 1 row names it: leave the card out with exclude, or give it another number, also on its lines',
    ],
    [
      "a single month that has only begun",
      { "lines.csv": [header, "F1;2024-03-04;1001;2;100.00"] },
      "no month is complete yet: the only one with invoice lines is 2024-03, and they end more than two working days before it does. Export again once it is over, or say as_of: 2024-03 in report.yaml to report on it as it is",
    ],
    [
      "a foreign currency without a rate",
      {
        "lines.csv": [
          `${header};currency`,
          "F1;2024-01-15;1001;2;100.00;EUR",
          "F2;2024-02-15;1001;2;90.00;USD",
        ],
      },
      "lines.csv:3: no exchange rate for USD in 2024-02; 1 of 2 rows of invoice_lines cannot be used and the money of 1 row is unknown: supply rates as a source or a column, say currency in report.yaml where the report is to be in that one, leave the rows out with exclude in report.yaml, or accept them with quarantine: {unknown_money: keep}; check-data --out lists them all",
    ],
    [
      "a file whose rows are all excluded",
      {
        "report.yaml": [...yaml, "      exclude: {status: [Proforma]}"],
        "lines.csv": [`${header};status`, ...fine.map((line) => `${line};proforma`)],
      },
      "no invoice line is left to report on: every row was excluded or quarantined",
    ],
  ];
  test.each(cases)("%s", async (_what, files, sentence) => {
    expect(await refusal(files)).toBe(sentence);
  });

  test("two mistakes at once, both", async () => {
    const sentences = await refusal({
      "report.yaml": ["titel: Test", "currency: euro", ...yaml],
    });
    expect(sentences.split("\n")).toHaveLength(2);
    expect(sentences).toContain('report.yaml:1: unknown setting "titel"; did you mean "title"?');
    expect(sentences).toContain("report.yaml:2: currency is ");
  });
});

describe("writeTables(folder, out)", () => {
  test("leaves a former build as it was when the data have become faulty", async () => {
    const folder = folderWith({});
    const out = join(place.root, "out");
    const options = { cacheDir: join(place.root, "other-cache") };
    await writeTables(folder, out, options);
    const former = contentOf(out);
    place.write(folder, "lines.csv", [header, ...fine, "F5;2024-03-29;1002;1;n/a"]);
    await expect(writeTables(folder, out, options)).rejects.toThrow(
      'lines.csv:6: revenue "n/a" is not an amount',
    );
    expect(contentOf(out)).toEqual(former);
    expect([...former.keys()]).toContain("customers.parquet");
    expect(readdirSync(place.root).filter((name) => name.startsWith(".out"))).toEqual([]);
  });

  test("writes the rows that could not be used, with file, line, reason and text", async () => {
    const many = Array.from({ length: 400 }, (_, i) => `F${i};2024-03-28;1001;1;10.00`);
    const folder = folderWith({
      "lines.csv": [header, ...many, "F400;2024-02-31;1001;1;99.00", "F401;;1001;1;5.00"],
    });
    const out = join(place.root, "quarantined");
    await writeTables(folder, out, { cacheDir: join(place.root, "other-cache") });
    const quarantined = readFileSync(join(out, "quarantine", "invoice_lines.csv"), "utf8");
    expect(quarantined).toContain(
      'lines.csv,402,"date ""2024-02-31"" is not a date",F400;2024-02-31;1001;1;99.00',
    );
    expect(quarantined).toContain(
      '""customer_id"":""1001"",""invoice_id"":""F401"",""quantity"":1.0,""revenue"":5.0',
    );
    const control = JSON.parse(readFileSync(join(out, "control.json"), "utf8")) as { files: object[] };
    expect(control.files).toMatchObject([
      {
        rows_read: 402,
        rows_used: 400,
        rows_excluded: 0,
        rows_quarantined: 2,
        revenue_read: 4104,
        revenue_used: 4000,
        revenue_quarantined: 104,
      },
    ]);
  });
});

describe("checkData(folder)", () => {
  test("a customer with lines who is not in the customer file is a finding, not an error", async () => {
    const folder = folderWith({
      "report.yaml": [...yaml, "  customers:", "    - file: customers.csv"],
      "customers.csv": ["customer_id;name", "1001;Alfa"],
    });
    const { findings } = await checkData(folder, { cacheDir: join(place.root, "other-cache") });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings.find(({ rule }) => rule === "customer-not-in-master")).toMatchObject({
      severity: "warning",
      row_count: 1,
      amount: 125,
      example: "1002",
    });
  });

  test("customers whose number and name stand in one column are told to have the number in one of its own", async () => {
    const folder = folderWith({
      "report.yaml": [...yaml, "  customers:", "    - file: customers.csv"],
      "lines.csv": [
        "invoice;date;customer;amount",
        "F1;2024-01-10;1001 - Alfa;100,00",
        "F2;2024-02-12;Bravo (1002);25,00",
        "F3;2024-03-30;1003;10,00",
      ],
      "customers.csv": ["customer_id;name", "1001;Alfa", "1002;Bravo"],
    });
    const { findings } = await checkData(folder, { cacheDir: join(place.root, "combined-cache") });
    expect(findings.find(({ rule }) => rule === "customer-not-in-master")?.message).toBe(
      '3 customers have invoice lines (€135.00) but do not stand in the customer file; they stay in under their number, such as "1001 - Alfa"; 2 of them hold a number of that file with a name beside it in one column: export the number in a column of its own, so that lines and cards meet',
    );
  });
});

describe("main(args) on faulty data", () => {
  async function run(...args: string[]) {
    let said = "";
    const io: Io = {
      out: (text) => void (said += text),
      err: (text) => void (said += text),
      progress: plainProgress(() => {}),
      untilStopped: () => AbortSignal.abort(),
      isDebugging: false,
      commands,
    };
    const code = await main(args, io);
    return { code, said };
  }

  test("check-data ends with code 1, and tells the sentence with all that it found besides", async () => {
    const folder = folderWith({ "lines.csv": [header, ...fine, "F5;2024-03-29;1002;1;n/a"] });
    const { code, said } = await run("check-data", "--data", folder);
    expect(code).toBe(1);
    expect(said.split("\n")[0]).toBe("The data cannot be reported on yet: 1 error to mend.");
    expect(said.replace(/\s+/g, " ")).toContain(
      'Error: lines.csv:6: revenue "n/a" is not an amount; 1 of 5 rows of invoice_lines cannot be used and the money of 1 row is unknown: ' +
        "mend the export, leave the rows out with exclude in report.yaml, or accept them with quarantine: {unknown_money: keep}",
    );
    expect(said).toContain("Rows: 5 read = 4 used + 0 excluded + 1 quarantined");
    expect(said).toContain("1 row could not be used");
  });

  test("tables ends with code 1, the sentence alone and no folder", async () => {
    const out = join(place.root, "none");
    expect(await run("tables", "--data", join(place.root, "nowhere"), "--out", out)).toEqual({
      code: 1,
      said: `no such data folder: ${join(place.root, "nowhere")}\n`,
    });
    expect(existsSync(out)).toBe(false);
  });
});

function contentOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(names.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), "base64")]));
}
