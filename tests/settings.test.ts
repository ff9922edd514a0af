import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Fault, Faults } from "../src/lib/fault.js";
import { readSettings } from "../src/settings.js";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folder(yaml?: string): string {
  const path = mkdtempSync(join(tmpdir(), "settings-"));
  folders.push(path);
  if (yaml !== undefined) writeFileSync(join(path, "report.yaml"), yaml);
  return path;
}

async function refused(dataDir: string): Promise<string[]> {
  const error: unknown = await readSettings(dataDir).catch((e: unknown) => e);
  if (error instanceof Fault || error instanceof Faults) return error.message.split("\n");
  throw error instanceof Error ? error : new Error("report.yaml was accepted");
}

const lines = "sources: {invoice_lines: [{file: lines.csv}]}\n";

describe("readSettings of a report.yaml that is right", () => {
  it("a language that is asked for goes before the one that is said, and names the report in it", async () => {
    const asked = await readSettings(folder(`language: en\n${lines}`), "nl");
    expect([asked.language, asked.title]).toEqual(["nl", "Klantenportefeuille"]);
    const named = await readSettings(folder(`title: Our customers\n${lines}`), "nl");
    expect(named.title).toBe("Our customers");
  });

  it("takes the texts of the report's language alone: the title, and the names among the settings in force", async () => {
    const team =
      "{name: Desk, cost_per_year: 1000, people: 1, hours_per_week: 40, weeks: 40, activities: [Phone, 12]}";
    const dataDir = folder(`title: Our customers\nteams: [${team.replace("12", "visit")}]\n${lines}`);
    const yaml = ["# ours", "our customers: Onze klanten", "Desk: Balie", '"phone ": bellen', "12: twaalf"];
    writeFileSync(join(dataDir, "texts.nl.yaml"), yaml.join("\n"));
    const dutch = await readSettings(dataDir, "nl");
    expect(dutch.title).toBe("Onze klanten");
    expect(dutch.texts).toEqual({
      ...{ "our customers": "Onze klanten", desk: "Balie" },
      ...{ phone: "bellen", "12": "twaalf" },
    });
    expect(dutch.inForce).toContainEqual({ setting: "language", value: "nl", origin: "command" });
    const inForce = (name: string) => dutch.inForce.find(({ setting }) => setting === name)?.value;
    expect([inForce("teams.1.name"), inForce("teams.1.activities")]).toEqual(["Balie", "bellen, visit"]);
    expect(dutch.teams[0]!.name).toBe("Desk");
    const english = await readSettings(dataDir);
    expect([english.title, english.texts]).toEqual(["Our customers", {}]);
  });

  it.each([
    ["- visit", "texts.nl.yaml:1: it must name texts, each with its translation, as visit: bezoek"],
    [
      "visit: bezoek\nrush:",
      'texts.nl.yaml:2: "rush" has no translation: write one text behind it, as visit: bezoek',
    ],
    ["visit: bezoek\nVisit: visite", 'texts.nl.yaml:2: "Visit" is written twice: leave one of them'],
    ["visit: [bezoek", "texts.nl.yaml:1: not valid yaml: "],
  ])("refuses texts such as %j with a sentence and its line", async (yaml, sentence) => {
    const dataDir = folder(`language: nl\n${lines}`);
    writeFileSync(join(dataDir, "texts.nl.yaml"), yaml);
    expect((await refused(dataDir)).join()).toContain(sentence);
  });

  it.each([
    ["Desk: Team\nField: team", 'team "team" is of the teams "Desk" and "Field" of report.yaml'],
    ["visit: phone", 'activity "phone" is of the teams "Desk" and "Field" of report.yaml'],
  ])(
    "refuses texts that make one of what two teams have, as %j: hours would count twice",
    async (yaml, sentence) => {
      const team = (name: string, activities: string) =>
        `{name: ${name}, cost_per_year: 1000, people: 1, hours_per_week: 40, weeks: 40, activities: [${activities}]}`;
      const dataDir = folder(
        `language: nl\nteams: [${team("Desk", "phone, mail")}, ${team("Field", "visit")}]\n${lines}`,
      );
      writeFileSync(join(dataDir, "texts.nl.yaml"), yaml);
      expect((await refused(dataDir)).join()).toContain(
        `texts.nl.yaml: ${sentence}: give each a text of its own`,
      );
      writeFileSync(join(dataDir, "texts.nl.yaml"), "mail: phone");
      const { inForce } = await readSettings(dataDir);
      expect(inForce.find(({ setting }) => setting === "teams.1.activities")?.value).toBe("phone");
    },
  );

  it("fills in what is not said", async () => {
    const dataDir = folder(lines);
    const { inForce, ...settings } = await readSettings(dataDir);
    expect(settings).toEqual({
      dataDir,
      title: "Customer portfolio",
      company: null,
      language: "en",
      currency: "EUR",
      asOf: null,
      sources: {
        invoice_lines: [{ file: "lines.csv", columns: {}, options: {}, exclude: {}, control: {}, line: 1 }],
      },
      texts: {},
      lineOf: { sources: 1 },
      teams: [],
      hourRate: null,
      costs: {
        goods: "supplied",
        avoidable_at_once: ["cost", "rebate", "freight", "payment_cost"],
        notice_months: {},
      },
      tiers: {
        measure: "contribution",
        cuts: { top: 1, large: 5, medium: 20 },
        shares: null,
        thresholds: {},
      },
      share: {
        fields: ["revenue", "orders", "lines", "products", "hours"],
        min_band: 10,
        contact: null,
        exceptions: [],
        clients: {},
      },
      privacy: { employees: "show", notes: "show" },
      duplicates: "keep",
      bridge: { split: "constant_price" },
      handles: { price_ceiling: 0.05 },
      overlaps: "keep",
      repeatedInvoices: "keep",
      historyFrom: null,
      quarantine: { max_share: 0.005, unknown_money: "stop" },
    });
    expect(inForce).toContainEqual({ setting: "currency", value: "EUR", origin: "default" });
    expect(inForce).toContainEqual({ setting: "costs.notice_months", value: "–", origin: "default" });
    expect(inForce).toContainEqual({
      setting: "as_of",
      value: "last complete month in the data",
      origin: "detected",
    });
    expect(inForce).toContainEqual({
      setting: "sources.invoice_lines.1.file",
      value: "lines.csv",
      origin: "given",
    });
    expect(inForce.map(({ setting }) => setting)).toEqual(inForce.map(({ setting }) => setting).sort());
  });

  it("says which folder to name where its report.yaml is named", async () => {
    const data = folder("sources: {invoice_lines: {file: a.csv}}");
    await expect(readSettings(join(data, "report.yaml"))).rejects.toThrow(
      `${join(data, "report.yaml")} is a file: name the folder in which it lies, --data ${data}`,
    );
  });

  it("keeps the zeros of accounts and activities, and takes sheets and entries whose names are numbers", async () => {
    const { sources, teams } = await readSettings(
      folder(`sources: {invoice_lines: {file: a.xlsx, options: {revenue_accounts: [0800, 8010], journals: 07, sheet: 2026, entry: [01]}}}
teams: [{name: Desk, cost_per_year: 9, people: 1, hours_per_week: 40, weeks: 46, activities: [010]}]
`),
    );
    expect(teams[0]?.activities).toEqual(["010"]);
    expect(sources.invoice_lines?.[0]?.options).toEqual({
      revenue_accounts: ["0800", "8010"],
      journals: ["07"],
      sheet: ["2026"],
      entry: ["01"],
    });
  });

  it("takes the example of the data contract whole", async () => {
    const settings = await readSettings(
      folder(`title: Klanten
company: Voorbeeld BV
language: nl
currency: eur
as_of: 2026-10
sources:
  invoice_lines:
    - file: exports/lines-*.csv
      columns:
        customer_id: Debiteurnr
      options: {delimiter: ";", encoding: windows-1252, decimal: ",", thousands: ".", date_format: "dd-mm-yyyy", sheet: Orders, header_row: 2}
      exclude: {status: [Cancelled, Proforma], code: 007}
    - file: more.csv
  hours: {file: hours.csv}
teams:
  - {name: Order desk, cost_per_year: 180000, people: 3, hours_per_week: 40, weeks: 46, practical_share: 0.8, activities: [order handling, complaint]}
hour_rate: 60
costs: {goods: none, avoidable_at_once: [cost, freight], notice_months: {hours: 2}}
tiers: {measure: revenue, cuts: {top: 2}}
share:
  fields: [revenue]
  min_band: 20
  contact: {name: Sanne Mulder, email: sanne@example.org, phone: 0101234567}
  exceptions: [Noord, 1001]
  clients: {0012: {fields: [tier]}}
privacy: {employees: hide}
duplicates: drop
`),
    );
    expect(settings.sources.invoice_lines).toEqual([
      {
        file: "exports/lines-*.csv",
        columns: { customer_id: "Debiteurnr" },
        options: {
          delimiter: ";",
          encoding: "windows-1252",
          decimal: ",",
          thousands: ".",
          date_format: "dd-mm-yyyy",
          sheet: ["Orders"],
          header_row: 2,
        },
        exclude: { status: ["Cancelled", "Proforma"], code: ["007"] },
        control: {},
        line: 8,
      },
      { file: "more.csv", columns: {}, options: {}, exclude: {}, control: {}, line: 13 },
    ]);
    expect(settings.sources.hours?.[0]).toMatchObject({ file: "hours.csv", line: 14 });
    expect(settings).toMatchObject({
      title: "Klanten",
      language: "nl",
      currency: "EUR",
      asOf: new Date("2026-10-01"),
      hourRate: 60,
      duplicates: "drop",
      bridge: { split: "constant_price" },
      handles: { price_ceiling: 0.05 },
      overlaps: "keep",
      repeatedInvoices: "keep",
      historyFrom: null,
      quarantine: { max_share: 0.005, unknown_money: "stop" },
      tiers: { measure: "revenue", cuts: { top: 2, large: 5, medium: 20 }, shares: null, thresholds: {} },
      teams: [{ name: "Order desk", people: 3, activities: ["order handling", "complaint"] }],
      share: {
        fields: ["revenue"],
        min_band: 20,
        contact: { name: "Sanne Mulder", email: "sanne@example.org", phone: "0101234567" },
        exceptions: ["Noord", "1001"],
        clients: { "0012": { fields: ["tier"] } },
      },
      privacy: { employees: "hide", notes: "show" },
    });
    expect(settings.inForce.filter(({ setting }) => setting.startsWith("share"))).toEqual([]);
    expect(settings.inForce).toContainEqual({ setting: "tiers.cuts.top", value: "2", origin: "given" });
    expect(settings.inForce).toContainEqual({ setting: "tiers.cuts.large", value: "5", origin: "default" });
  });

  it.each([
    ["none", []],
    ["customer_id", [["customer_id"]]],
    ["[invoice_id, date]", [["invoice_id", "date"]]],
    ["[[customer_id], [invoice_id, date]]", [["customer_id"], ["invoice_id", "date"]]],
    ["[customer_id, [invoice_id, date]]", [["customer_id"], ["invoice_id", "date"]]],
  ])("takes fill_down: %s from the outside in", async (written, levels) => {
    const { sources } = await readSettings(
      folder(`sources: {invoice_lines: {file: a.csv, options: {fill_down: ${written}}}}\n`),
    );
    expect(sources.invoice_lines?.[0]?.options.fill_down).toEqual(levels);
  });

  it("gives the title in the language of the report", async () => {
    expect((await readSettings(folder(`language: nl\n${lines}`))).title).toBe("Klantenportefeuille");
  });
});

describe("readSettings of a report.yaml that is wrong says where and what to do", () => {
  it.each([
    [
      "an unknown setting, with the nearest one",
      `titel: x\n${lines}`,
      ['report.yaml:1: unknown setting "titel"; did you mean "title"?'],
    ],
    [
      "an unknown setting that is near to none, with those there are",
      `${lines}tiers: {zzzzzz: 1}\n`,
      ['report.yaml:2: unknown setting "zzzzzz" in tiers; known are measure, cuts, shares, thresholds'],
    ],
    [
      "a name that no group of settings can hold, wherever it stands, beside what else is wrong",
      'sources:\n  invoice_lines:\n    file: a.csv\n    exclude: {"__proto__": [x]}\nshare: {clients: {__proto__: {fields: [hours]}}}\ntitel: x\n',
      [
        'report.yaml:4: "__proto__" cannot be the name of a setting, a column or a customer: leave it out, or give it another name in the export',
        'report.yaml:5: "__proto__" cannot be the name of a setting, a column or a customer: leave it out, or give it another name in the export',
        'report.yaml:6: unknown setting "titel"; did you mean "title"?',
      ],
    ],
    [
      "a name that every object has",
      `${lines}tiers: {constructor: 1}\n`,
      ['report.yaml:2: unknown setting "constructor" in tiers; known are measure, cuts, shares, thresholds'],
    ],
    [
      "an unknown source",
      "sources:\n  invoice_lines: {file: a.csv}\n  houres: {file: b.csv}\n",
      ['report.yaml:3: unknown setting "houres" in sources; did you mean "hours"?'],
    ],
    [
      "an unknown field in columns",
      "sources:\n  invoice_lines:\n    - file: a.csv\n      columns:\n        date: Datum\n        custmer_id: Klant\n",
      [
        'report.yaml:6: unknown field "custmer_id" in sources.invoice_lines.1.columns; did you mean "customer_id"?',
      ],
    ],
    [
      "one of two sides that is not named, and two for what has none",
      "sources:\n  invoice_lines:\n    file: a.csv\n    columns:\n      revenue: {credit: Bij}\n      date: {year: J, maand: M}\n      unit_price: {debit: A, credit: B}\n",
      [
        "report.yaml:6: sources.invoice_lines.columns.date must be one header, or two as {year: <header>, month: <header>}",
        "report.yaml:7: sources.invoice_lines.columns.unit_price is a group of settings; it must be a text",
        "report.yaml:5: sources.invoice_lines.columns.revenue must be one header, or two as {debit: <header>, credit: <header>}",
      ],
    ],
    [
      "a third column beside two, one column named twice, and a list of none",
      "sources:\n  invoice_lines:\n    file: a.csv\n    columns:\n      revenue: {debit: A, credit: B, balance: C}\n      cost: {debit: A, credit: A}\n    options: {revenue_accounts: []}\n",
      [
        'report.yaml:5: unknown setting "balance" in sources.invoice_lines.columns.revenue; known are debit, credit',
        "report.yaml:6: sources.invoice_lines.columns.cost names one header twice; it must name two",
        "report.yaml:7: sources.invoice_lines.options.revenue_accounts is empty; give one or more, or leave it out",
      ],
    ],
    [
      "an unknown option of a source written without a list",
      "sources:\n  invoice_lines:\n    file: a.csv\n    options: {delimeter: ;}\n",
      [
        'report.yaml:4: unknown option "delimeter" in sources.invoice_lines.options; did you mean "delimiter"?',
      ],
    ],
    [
      "an option with a value that is none of the choices",
      'sources:\n  invoice_lines:\n    - file: a.csv\n      options:\n        decimal: ";"\n',
      ['report.yaml:5: sources.invoice_lines.1.options.decimal is ";"; it must be one of ".", ","'],
    ],
    [
      "a date format without a year",
      "sources:\n  invoice_lines: {file: a.csv, options: {date_format: dd-mm}}\n",
      [
        'report.yaml:2: sources.invoice_lines.options.date_format is "dd-mm": it must name day, month and year in the letters dd, mm and yyyy, as dd-mm-yyyy',
      ],
    ],
    [
      "a number where fields belong",
      "sources:\n  invoice_lines: {file: a.csv, options: {fill_down: 5}}\n",
      ['report.yaml:2: sources.invoice_lines.options.fill_down is "5"; it must be a list'],
    ],
    [
      "an encoding that does not exist",
      "sources:\n  invoice_lines: {file: a.csv, options: {encoding: latin}}\n",
      [
        'report.yaml:2: sources.invoice_lines.options.encoding is "latin": it is not an encoding; windows-1252, utf-8 and utf-16 are',
      ],
    ],
    [
      "a missing file",
      "sources:\n  invoice_lines:\n    - columns: {}\n",
      ["report.yaml:3: sources.invoice_lines.1.file is missing"],
    ],
    [
      "missing sources",
      "title: x\n",
      [
        "report.yaml:1: sources is missing: name your exports, as sources: {invoice_lines: [{file: lines.csv}]}",
      ],
    ],
    [
      "sources without any",
      "title: x\nsources:\n  # invoice_lines:\n",
      [
        "report.yaml:2: sources is empty: name your exports, as sources: {invoice_lines: [{file: lines.csv}]}; where check-data --init wrote this file, its comments say of each export what it lacks",
      ],
    ],
    [
      "missing sources in an empty file",
      "",
      [
        "report.yaml:1: sources is missing: name your exports, as sources: {invoice_lines: [{file: lines.csv}]}",
      ],
    ],
    [
      "missing invoice lines",
      "title: x\nsources:\n  hours: {file: h.csv}\n",
      ["report.yaml:2: sources.invoice_lines is missing: it names the export with your invoice lines"],
    ],
    [
      "an as-of that is not a month",
      `${lines}as_of: 2026-13\n`,
      ['report.yaml:2: as_of is "2026-13": it must be a month written yyyy-mm, as 2026-10'],
    ],
    [
      "an as-of that is a year",
      `${lines}as_of: 2026\n`,
      ['report.yaml:2: as_of is "2026": it must be a month written yyyy-mm, as 2026-10'],
    ],
    [
      "a text for a number",
      `${lines}hour_rate: sixty\n`,
      ['report.yaml:2: hour_rate is "sixty"; it must be a number'],
    ],
    [
      "a number that is too low",
      `${lines}hour_rate: -1\n`,
      ['report.yaml:2: hour_rate is "-1": it must be above 0'],
    ],
    [
      "cuts that do not rise",
      `${lines}tiers:\n  cuts: {top: 30}\n`,
      ["report.yaml:3: tiers.cuts must rise: top ≤ large ≤ medium"],
    ],
    [
      "shares of value that overlap, and thresholds that leave a gap",
      `${lines}tiers:\n  shares: {top: 80, large: 50, medium: 95}\n  thresholds: {revenue: {top: 100, large: 500, medium: 20}}\n`,
      [
        "report.yaml:3: tiers.shares must rise: top ≤ large ≤ medium",
        "report.yaml:4: tiers.thresholds.revenue must fall: top ≥ large ≥ medium",
      ],
    ],
    [
      "a text where settings belong",
      "sources: lines.csv\n",
      ['report.yaml:1: sources is "lines.csv"; it must be a group of settings'],
    ],
    [
      "a guarded field for every client, and an unknown setting of one client",
      `${lines}share:\n  fields: [revenue, margin]\n  clients:\n    10005: {feilds: [margin]}\n`,
      [
        'report.yaml:3: share.fields.2 is "margin"; it must be one of "revenue", "orders", "lines", "products", "hours", "agreements", "bands"',
        'report.yaml:5: unknown setting "feilds" in share.clients.10005; did you mean "fields"?',
      ],
    ],
    [
      "a contact without a name and with half an address",
      `${lines}share:\n  contact: {email: sanne}\n`,
      [
        "report.yaml:3: share.contact.name is missing",
        'report.yaml:3: share.contact.email is "sanne": it is not an e-mail address',
      ],
    ],
    [
      "several things at once",
      `langage: nl\n${lines}currency: euro\n`,
      [
        'report.yaml:3: currency is "euro": it must be a currency code of three letters, as EUR',
        'report.yaml:1: unknown setting "langage"; did you mean "language"?',
      ],
    ],
  ])("%s", async (_, yaml, sentences) => {
    expect(await refused(folder(yaml))).toEqual(sentences);
  });

  it("broken yaml", async () => {
    const [sentence] = await refused(folder("title: x\nsources: {invoice_lines: [\n"));
    expect(sentence).toMatch(/^report\.yaml:\d: not valid yaml: /);
  });

  it("a file in another encoding, in which a header or a number would read otherwise", async () => {
    const sentence =
      "report.yaml: the file is not written in UTF-8: save it with that encoding, as editors offer it";
    for (const encoding of ["latin1", "utf16le"] as const) {
      const dataDir = folder(lines);
      writeFileSync(join(dataDir, "report.yaml"), Buffer.from(`title: Café\n${lines}`, encoding));
      expect(await refused(dataDir)).toEqual([sentence]);
    }
  });

  it("translations in another encoding, which would stand in the report with letters lost", async () => {
    const dataDir = folder(lines);
    writeFileSync(join(dataDir, "texts.en.yaml"), Buffer.from("vergoeding: rétour\n", "latin1"));
    expect(await refused(dataDir)).toEqual([
      "texts.en.yaml: the file is not written in UTF-8: save it with that encoding, as editors offer it",
    ]);
  });

  it("a folder by the name of report.yaml", async () => {
    const dataDir = folder(lines);
    rmSync(join(dataDir, "report.yaml"));
    mkdirSync(join(dataDir, "report.yaml"));
    expect(await refused(dataDir)).toEqual(["report.yaml: it is a folder, and must be a file"]);
  });

  it("names for values that multiply without end", async () => {
    const tens = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(", ")}]`;
    const yaml = [tens("a", "x"), tens("b", "*a"), tens("c", "*b"), tens("d", "*c"), tens("e", "*d")];
    expect(await refused(folder(yaml.join("\n")))).toEqual([
      "report.yaml: not valid yaml: Excessive alias count indicates a resource exhaustion attack",
    ]);
  });

  it.each([
    ["- a\n- b\n", "report.yaml:1: the file is a list; it must be a group of settings"],
    ["hello\n", 'report.yaml:1: the file is "hello"; it must be a group of settings'],
    [
      "title: a\n---\ntitle: b\n",
      "report.yaml:2: not valid yaml: Source contains multiple documents: leave out the lines of ---",
    ],
  ])("%j, which holds no settings", async (yaml, sentence) => {
    expect(await refused(folder(yaml))).toEqual([sentence]);
  });

  it("a folder that is not there", async () => {
    expect(await refused("/nowhere/at/all")).toEqual(["no such data folder: /nowhere/at/all"]);
    // npm runs a command in the folder of the project, whatever folder it was typed in: the full path says where was looked.
    expect(await refused("nowhere/at-all")).toEqual([
      `no such data folder: ${join(process.cwd(), "nowhere", "at-all")}`,
    ]);
  });

  it("a folder without report.yaml", async () => {
    const dataDir = folder();
    expect(await refused(dataDir)).toEqual([
      `no report.yaml in ${dataDir}; npm run check-data -- --data ${dataDir} --init writes a first one from the files there`,
    ]);
  });
});
