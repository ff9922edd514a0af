import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  mkdirSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Fault } from "../../src/lib/fault.js";
import { literal } from "../../src/pipeline/database.js";
import { editionData } from "../../src/share/edition_data.js";
import { listShared } from "../../src/share/list_shared.js";
import { readRegister, register, registerFile } from "../../src/share/register.js";
import { share, type SharedEdition, type ShareInput } from "../../src/share/share.js";
import { Place } from "../fixtures/pipeline/folder.js";
import { markers, plantedFolder } from "./planted.js";
import { scan } from "./scanner.js";

const place = new Place();
const out = join(place.root, "out");
let data: string;
beforeAll(async () => {
  data = plantedFolder(place, [
    "share:",
    "  fields: [revenue, orders, lines, products, hours, agreements, bands]",
    "  contact: {name: Ruth Bos, email: ruth@molen.example}",
    "  exceptions: [Leerdam]",
    "  clients: {C1001: {fields: [account_manager]}}",
  ]);
  await place.build(data);
}, 60_000);
beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  rmSync(join(data, registerFile), { force: true });
});
afterAll(() => place.remove());

const shared = (input: Partial<ShareInput> = {}) =>
  share({ data, out, customer: "C1001", cacheDir: place.cacheDir, ...input });

async function refused(input: Partial<ShareInput>): Promise<string> {
  const error: unknown = await shared(input).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Fault)) throw error ?? new Error("it was not refused");
  return error.message;
}

/** The data in a page of an edition. */
function dataOf(html: string): unknown {
  const [, json] = /<script type="application\/json" id="edition">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json!);
}

describe("an edition", () => {
  let first: SharedEdition;
  let second: SharedEdition;
  const kept = join(place.root, "kept");
  beforeAll(async () => {
    first = await shared({ out: kept });
    second = await shared({ out: kept });
  });

  test("may be called by its name, and says which customer that is", async () => {
    const { said } = await shared({ customer: "zwartkruis transport N.V.", dryRun: true });
    expect(said[0]).toBe('"zwartkruis transport N.V." is customer C1002 (Zwartkruis Transport N.V.)');
    expect((await shared({ customer: "C1002", dryRun: true })).said[0]).not.toContain("is customer");
  });

  test("is a folder and a file of one unguessable name, which hold the same data", () => {
    const { folder } = first;
    expect(folder).toMatch(/^[b-df-hj-np-t]{32}$/);
    expect(readdirSync(kept)).toEqual(
      expect.arrayContaining([".klantenpiramide-editions", folder, `${folder}.html`, "index.html"]),
    );
    expect(readdirSync(join(kept, folder!)).sort()).toEqual(["edition.css", "edition.js", "index.html"]);
    const [page, single] = [join(folder!, "index.html"), `${folder}.html`].map((name) =>
      readFileSync(join(kept, name), "utf8"),
    );
    expect(editionData.parse(dataOf(page!)).customer.name).toBe("Bakkerij De Ster B.V.");
    expect(dataOf(single!)).toEqual(dataOf(page!));
    for (const html of [page!, single!]) {
      expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
      expect(html).toMatch(
        /content="default-src 'none'; script-src '(self|sha256-\S+)'; style-src '(self|sha256-\S+)'; img-src data:; base-uri 'none'; form-action 'none'"/,
      );
    }
    expect(single).not.toMatch(/(src|href)="(?!data:)/);
  });

  test("holds no trace of anybody else, nor of what is internal", () => {
    expect(scan(kept, ["Bakkerij De Ster", "13360.5", "ruth@molen.example"])).toHaveLength(12);
    const { manager: _allowed, ...foreign } = markers;
    const internal = ["61.37", "738.66", "789.83", "335.67"];
    expect(scan(kept, [...Object.values(foreign), "C2000", "Tussenhandel", ...internal])).toEqual([]);
  });

  test("differs from the one before in its name only", () => {
    expect(first.folder).not.toBe(second.folder);
    const [a, b] = [first, second].map(({ folder }) => readFileSync(join(kept, `${folder}.html`), "utf8"));
    expect(a).toBe(b);
  });
});

describe("an encrypted edition", () => {
  const passphrase = "koffie molen lantaarn dijk";
  const file = join(place.root, "passphrase.txt");
  writeFileSync(file, `${passphrase}\n`);

  test("opens with its passphrase by Node's own crypto, and says nothing without it", async () => {
    const { folder, said } = await shared({ passphraseFile: file, expires: "2999-03-31" });
    const pages = [`${folder}/index.html`, `${folder}.html`].map((name) =>
      readFileSync(join(out, name), "utf8"),
    );
    for (const html of pages) {
      const [, base64] = /<script type="text\/plain" id="sealed">([A-Za-z0-9+/=]+)<\/script>/.exec(html)!;
      const bytes = Buffer.from(base64!, "base64");
      expect(bytes.readUInt32BE(6)).toBeGreaterThanOrEqual(600_000);
      const key = pbkdf2Sync(passphrase, bytes.subarray(10, 26), bytes.readUInt32BE(6), 32, "sha256");
      const open = createDecipheriv("aes-256-gcm", key, bytes.subarray(26, 38));
      open.setAAD(bytes.subarray(0, 48));
      open.setAuthTag(bytes.subarray(-16));
      const plain = Buffer.concat([open.update(bytes.subarray(48, -16)), open.final()]).toString();
      expect(editionData.parse(JSON.parse(plain))).toMatchObject({
        customer: { name: "Bakkerij De Ster B.V." },
        expires: "2999-03-31",
      });
    }
    expect(
      scan(out, [
        "Bakkerij De Ster",
        "Molen De Hoop",
        '"C1001"',
        "13360.5",
        "Bloem 25 kg",
        "ruth@molen",
        passphrase,
      ]),
    ).toEqual([]);
    expect(said.join("\n")).toContain("searched 4 files and what is encrypted in them, with");
    expect(said.join("\n")).not.toContain(passphrase);
    expect(readFileSync(join(data, registerFile), "utf8")).toContain("has_passphrase: true");
    expect(scan(data, [passphrase])).toEqual([]);
  });

  test("is searched before it is encrypted", async () => {
    const own = (table: string) => (table === "report_facts" ? "true" : "customer_id = 'C1002'");
    expect(await refused({ passphraseFile: file, own })).toContain(
      'the encrypted part, customer.name: the customer name "Zwartkruis Transport N.V." of customer C1002',
    );
    expect(existsSync(out)).toBe(false);
  });
});

describe("the gate", () => {
  test.each(["customers", "customer_months", "invoice_lines", "customer_hours", "agreements"])(
    "shuts when the customer's condition is broken on %s",
    async (broken) => {
      const own = (table: string) =>
        table === "report_facts"
          ? "true"
          : table === broken
            ? "customer_id in ('C1001', 'C1002')"
            : `customer_id = ${literal("C1001")}`;
      const sentence = await refused({ own });
      expect(sentence).toContain("that must not leave; it was deleted:");
      expect(sentence).toContain(`the data, ${broken}: `);
      expect(existsSync(out)).toBe(false);
      expect(existsSync(join(data, registerFile))).toBe(false);
    },
  );

  test("shuts on the name itself, with the place and whose it is", async () => {
    const sentence = await refused({
      own: (table) => (table === "report_facts" ? "true" : "customer_id = 'C1002'"),
    });
    expect(sentence).toMatch(
      /index\.html, customer\.name: the customer name "Zwartkruis Transport N\.V\." of customer C1002/,
    );
    expect(sentence).toMatch(/index\.html, customer\.customer_id: the customer number "C1002"/);
  });

  test("shuts on another's name without its legal form, and on a total of the house, in what is the client's own", async () => {
    const slipped = plantedFolder(place, ["share: {fields: [revenue, hours, agreements]}"]);
    appendFileSync(join(slipped, "hours.csv"), "\n2026-05-15;C1001;1;as for ZWARTKRUIS transport;\n");
    appendFileSync(join(slipped, "agreements.csv"), "\nC1001;2025-01-01;;5%;;share of 671.743,87;\n");
    const sentence = await refused({ data: slipped });
    expect(sentence).toContain('activity: the customer name "Zwartkruis Transport" of customer C1002');
    expect(sentence).toContain("index_clause: the internal figure report_facts.line_revenue (“671743.87”)");
    expect(existsSync(out)).toBe(false);
  });
});

describe("the gate looks for others as people write them", () => {
  const slipped = async (activity: string, customers: string[] = []) => {
    const folder = plantedFolder(place, ["share: {fields: [hours]}"]);
    appendFileSync(join(folder, "hours.csv"), `2026-05-15;C1001;1;"${activity}";\n`);
    appendFileSync(join(folder, "customers.csv"), customers.map((row) => `${row}\n`).join(""));
    return refused({ data: folder, dryRun: true });
  };

  test.each([
    ["with a word for the &", "for Muller en Zonen", ["C3001;Müller & Zonen;;;;;"], 'name "Müller & Zonen"'],
    ["as a web shop exports it", "for M&uuml;ller", ["C3001;Müller;;;;;"], 'name "Müller"'],
    ["with the last name first", "call Quist, Wilhelmina", [], 'the employee "Wilhelmina Quist"'],
    [
      "by the second of two addresses",
      "mail b@second.example",
      ["C3001;Kwast;;a@first.example, b@second.example;;;"],
      'the e-mail domain "second.example" of customer C3001',
    ],
  ])("%s", async (_, activity, customers, sentence) => {
    expect(await slipped(activity, customers)).toContain(sentence);
  });
});

test("what another customer shares with the client is told, since it cannot be told apart", async () => {
  const folder = plantedFolder(place, ["share: {fields: [hours]}"]);
  appendFileSync(
    join(folder, "customers.csv"),
    "C3001;Bakkerij De Ster B.V.;;inkoop@bakkerij-de-ster.example;;;\n",
  );
  const { said } = await shared({ data: folder, dryRun: true });
  expect(said).toContain(
    'the same as something of this client\'s own, and not to be told apart: "Bakkerij De Ster B.V.", "Bakkerij De Ster", "bakkerij-de-ster.example"',
  );
});

describe("a dry run", () => {
  test("says which columns and how many rows would leave, and leaves nothing", async () => {
    const { folder, said } = await shared({ dryRun: true, fields: ["orders", "products"] });
    expect(folder).toBeNull();
    expect(said).toEqual(
      expect.arrayContaining([
        "an edition for Bakkerij De Ster B.V. (C1001), as of 2026-06-30",
        "  customer_months: 30 rows of month, orders",
        "  invoice_lines: 60 rows of date, product_id, product_name, quantity",
        "  products: 2 rows of product_id, product_name, quantity, quantity_prior",
        "nothing was written: this was a dry run",
        expect.stringMatching(
          /^searched 4 files with \d+ texts and \d+ figures for \d+ names, numbers and notes that are not this client's, and for \d+ forms of internal figures$/,
        ),
        expect.stringMatching(
          /^numbers of products, notes of fewer than 4 words, names and numbers of fewer than 4 letters or digits \(\d+ in all\) are looked for as whole values only/,
        ),
        'the same as something of this client\'s own, and not to be told apart: "Ruth Bos"',
        'in share.exceptions, but the name or number of nobody else: "Leerdam"',
      ]),
    );
    expect([existsSync(out), existsSync(join(data, registerFile))]).toEqual([false, false]);
  });
});

describe("the register", () => {
  test("says what was shared, with whom, which fields and until when, and holds no figure", async () => {
    const { folder } = await shared({ language: "nl", expires: "2999-03-31", fields: ["orders", "revenue"] });
    const html = readFileSync(join(out, `${folder}.html`), "utf8");
    expect(html).toContain('<html lang="nl">');
    expect(dataOf(html)).toMatchObject({
      language: "nl",
      expires: "2999-03-31",
      fields: ["revenue", "orders"],
    });
    expect(html).not.toContain(markers.manager);
    expect(parse(readFileSync(join(data, registerFile), "utf8"))).toEqual([
      {
        shared_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
        customer_id: "C1001",
        name: "Bakkerij De Ster B.V.",
        language: "nl",
        fields: ["revenue", "orders"],
        as_of: "2026-06-30",
        expires: "2999-03-31",
        has_passphrase: false,
        folder,
      },
    ]);
    expect(await listShared(data)).toEqual([
      expect.stringMatching(
        /^\d{4}-\d{2}-\d{2} · Bakkerij De Ster B\.V\. \(C1001\) · until 2999-03-31 · without a passphrase · revenue, orders · as of 2026-06-30 · [b-df-hj-np-t]{32}$/,
      ),
    ]);
  });

  test("holds both of two runs at the same time", async () => {
    const editions = await Promise.all([shared(), shared({ customer: "C1002" })]);
    const told = await listShared(data);
    expect(told).toHaveLength(2);
    for (const { folder } of editions) expect(told.join()).toContain(folder);
  });

  test("holds every one of many at the same time, whether or not its last line had an end", async () => {
    await shared();
    const path = join(data, registerFile);
    writeFileSync(path, readFileSync(path, "utf8").trimEnd());
    const [first] = await readRegister(data);
    const many = Array.from({ length: 40 }, (_, i) => ({ ...first!, folder: `folder-${i}` }));
    await Promise.all(many.map((one) => register(data, one)));
    const all = await readRegister(data);
    expect(all[0]).toEqual(first);
    expect(new Set(all.map(({ folder }) => folder)).size).toBe(41);
    expect(all).toHaveLength(41);
  });

  test("that was written as another list is not added to, and says what to do", async () => {
    writeFileSync(join(data, registerFile), "[]\n");
    expect(await refused({})).toMatch(/^share-register\.yaml: the register cannot be read .+ mend it/);
    expect(readFileSync(join(data, registerFile), "utf8")).toBe("[]\n");
  });

  test("of a folder from which nothing was shared says so", async () => {
    expect(await listShared(data)).toEqual([`nothing was shared from ${data}`]);
  });

  test("that cannot be read stops the edition, which is not left behind", async () => {
    writeFileSync(join(data, registerFile), "- shared_at: 3\n");
    expect(await refused({})).toMatch(
      /^share-register\.yaml: the register cannot be read \(.+\): mend it, or move it away/,
    );
    expect(readdirSync(out)).toEqual([".klantenpiramide-editions", "index.html"]);
  });
});

describe("what cannot be shared is refused in a sentence, and nothing is written", () => {
  test.each<[string, Partial<ShareInput>, string]>([
    [
      "a customer that there is not",
      { customer: "C1003" },
      "there is no customer C1003; the nearest are C1001 (Bakkerij De Ster B.V.), C1002 (Zwartkruis Transport N.V.), C2003 (Tussenhandel Dieren)",
    ],
    [
      "half of a name in the place of a number",
      { customer: "zwartkruis" },
      "there is no customer zwartkruis; the nearest are C1002 (Zwartkruis Transport N.V.), ",
    ],
    [
      "a field that there is not",
      { fields: ["ordres"] },
      'unknown field "ordres" in --fields; did you mean "orders"?',
    ],
    [
      "a guarded field",
      { fields: ["margin"] },
      '"margin" leaves the house only for a client for whom report.yaml allows it',
    ],
    [
      "a day in the past",
      { expires: "2020-01-31" },
      "--expires 2020-01-31 lies in the past: nobody could read the edition",
    ],
    ["a data folder that there is not", { data: "/nowhere" }, "no such data folder: /nowhere"],
  ])("%s", async (_, input, sentence) => {
    expect(await refused(input)).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test("a passphrase made of the client's name, and a file of it that there is not", async () => {
    const file = join(place.root, "weak.txt");
    writeFileSync(file, "Bakkerij-De-Ster-1");
    expect(await refused({ passphraseFile: file })).toContain(
      "is too weak: it is made of the names in what it protects",
    );
    expect(await refused({ passphraseFile: "/nowhere/p.txt" })).toContain(
      "cannot be read: there is no such file",
    );
    expect(existsSync(out)).toBe(false);
  });

  test("an output folder that holds something else", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "notes.txt"), "mine");
    expect(await refused({})).toBe(
      `${out} holds what is no edition (notes.txt, in all 1): name an empty folder, or one of former editions, with --out`,
    );
    expect(readdirSync(out)).toEqual(["notes.txt"]);
  });

  test("an output folder that is a file", async () => {
    writeFileSync(out, "mine");
    expect(await refused({})).toBe(`${out} is a file: name a folder with --out`);
  });
});
