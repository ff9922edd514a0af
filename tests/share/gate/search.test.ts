import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import yazl from "yazl";
import type { Needle } from "../../../src/share/gate/needle.js";
import { NeedleSet } from "../../../src/share/gate/needles.js";
import { search, wordsOfCode } from "../../../src/share/gate/search.js";
import { Reader } from "../../../src/share/gate/texts.js";

const needle = (text: string, kind: Needle["kind"] = "customer name", whose = "10231"): Needle => ({
  kind,
  text,
  whose,
});

function wanted(...needles: Needle[]) {
  const set = new NeedleSet();
  for (const one of needles) set.add(one);
  return {
    needles: set,
    figures: new Map([["95401.12", "customers.cost"]]),
    covers: [] as string[],
    productCovers: [] as string[],
  };
}

async function read(files: Record<string, string | Buffer>, code: string[] = []) {
  const reader = new Reader({ code, keys: new Set(["orders"]) });
  for (const [name, content] of Object.entries(files)) await reader.file(name, Buffer.from(content));
  return reader.contents;
}

const jansen = wanted(needle("Café Jansen & Zn. B.V."), needle("10231", "customer number"));
const text = "sold to cafe jansen & zn bv";

async function zipped(name: string, content: string, comment = ""): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const options = { compress: true, fileComment: comment };
  zip.addBuffer(Buffer.from(content), name, options);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe("a name of another is found wherever it stands", () => {
  test.each<[string, () => Promise<Record<string, string | Buffer>> | Record<string, string | Buffer>]>([
    ["in the text of a page", () => ({ "index.html": `<p>${text}</p>` })],
    [
      "in an attribute, with entities",
      () => ({ "index.html": `<p title="Caf&#233; Jansen &amp; Zn. B.V.">` }),
    ],
    ["in the name of a file", () => ({ "cafe-jansen-zn-bv.json": "{}" })],
    [
      "in a value of data",
      () => ({
        "index.html": `<script type="application/json">{"a":["Caf\\u00e9 Jansen & Zn. B.V."]}</script>`,
      }),
    ],
    ["in a value of data, with entities", () => ({ "x.json": `{"a":"Caf&eacute; Jansen &amp; Zn. B.V."}` })],
    ["in a value of data, with tags", () => ({ "x.json": `{"a":"<b>Café</b> <i>Jansen</i> & Zn. B.V."}` })],
    ["in a value of data, as an address", () => ({ "x.json": `{"a":"caf%C3%A9%20jansen%20zn%20bv"}` })],
    ["in letters that look alike", () => ({ "x.html": "<p>Саfé Jаnѕеn & Zn. В.V.</p>" })],
    ["in capitals that look alike, in data", () => ({ "x.json": `{"a":"САFЕ ЈАΝЅЕN & ΖN BV"}` })],
    [
      "in letters that look alike, with entities",
      () => ({ "x.html": "<p>&#x421;afe J&#1072;nsen &amp; Zn BV" }),
    ],
    ["with letters read in the wrong encoding", () => ({ "x.html": "<p>CafÃ© Jansen &amp; Zn. B.V.</p>" })],
    [
      "with letters read in the wrong encoding twice",
      () => ({ "x.json": `{"a":"CafÃƒÂ© Jansen & Zn. B.V."}` }),
    ],
    ["with letters read as those of an old Mac", () => ({ "x.json": `{"a":"Caf√© Jansen & Zn. B.V."}` })],
    ["with letters read as those of DOS", () => ({ "x.html": "<p>Caf├® Jansen &amp; Zn. B.V.</p>" })],
    ["with a word for the &", () => ({ "x.json": `{"a":"Cafe Jansen en Zn BV"}` })],
    ["in a key of data", () => ({ "x.json": `{"Café Jansen & Zn BV": 1}` })],
    ["in a script, with escapes", () => ({ "x.js": `const a="Caf\\xe9 Jansen & Zn. B.V."` })],
    ["in a source map", () => ({ "x.js.map": JSON.stringify({ sourcesContent: [`// ${text}`] }) })],
    ["in a style sheet", () => ({ "x.css": `/* ${text} */` })],
    ["in base64", () => ({ "x.js": `load("${Buffer.from(text).toString("base64")}")` })],
    ["in an address", () => ({ "x.html": `<a href="?q=${encodeURIComponent("Café Jansen & Zn. B.V.")}">` })],
    ["packed by gzip", () => ({ "x.bin": gzipSync(text) })],
    [
      "packed by gzip in base64 in data",
      () => ({ "x.json": JSON.stringify([gzipSync(text).toString("base64")]) }),
    ],
    ["packed in a zip", async () => ({ "x.bin": await zipped("a.txt", text) })],
    ["in a name in a zip", async () => ({ "x.bin": await zipped("Café Jansen & Zn. B.V..txt", "") })],
    ["in a comment in a zip", async () => ({ "x.bin": await zipped("a.txt", "", text) })],
    [
      "in UTF-16",
      () => ({ "x.txt": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]) }),
    ],
    ["in windows-1252", () => ({ "x.txt": Buffer.from("Café Jansen & Zn. B.V.", "latin1") })],
  ])("%s", async (_, files) => {
    const hits = search(await read(await files()), jansen);
    expect(hits.map(({ what }) => what)).toContain(
      'the customer name "Café Jansen & Zn. B.V." of customer 10231',
    );
  });
});

test("a name that an export has with look-alike or misread letters is found as it was meant", async () => {
  const names = wanted(needle("Jаnѕеn Beheer"), needle("CafÃ© Zuid"));
  expect(search(await read({ "x.html": "<p>Jansen Beheer, Café Zuid</p>" }), names)).toHaveLength(2);
});

test("a name in Cyrillic or Greek is found in any case, and is no name in Latin letters that reads otherwise", async () => {
  const names = wanted(needle("Вестник Север"), needle("Ωμέγα"), needle("Poca Vera"));
  expect(search(await read({ "x.html": "<p>ВЕСТНИК СЕВЕР</p>" }), names)).toHaveLength(1);
  expect(search(await read({ "x.html": "<p>ΩΜΈΓΑ</p>" }), names)).toHaveLength(1);
  expect(search(await read({ "x.html": "<p>Роса Вера, вода и хлеб</p>" }), names)).toHaveLength(0);
});

describe("a number of another", () => {
  test.each([
    ["as a word", "<p>see 10231</p>", 1],
    ["in a file's name", "<a href='K-10231.csv'>", 1],
    ["as a text in data", `<script type="application/json">{"id":"10231"}</script>`, 1],
    ["not as a quantity in data", `<script type="application/json">{"orders":10231}</script>`, 0],
    ["not within an amount", "<p>€ 10231,50 and 1.10231</p>", 0],
    ["not within a longer number", "<p>910231</p>", 0],
  ])("is found %s", async (_, html, count) => {
    expect(search(await read({ "x.html": html }), jansen)).toHaveLength(count);
  });

  test("of three digits is found as a whole value, not in a sentence", async () => {
    const short = wanted(needle("103", "customer number"));
    expect(search(await read({ "x.json": `["103"]` }), short)).toHaveLength(1);
    expect(search(await read({ "x.json": `["Bolt 103 mm"]` }), short)).toHaveLength(0);
  });
});

describe("what may stand", () => {
  test("is a name within the client's own name, and nowhere else", async () => {
    const own = { ...wanted(needle("De Zwaluw")), covers: ["Café De Zwaluw"] };
    expect(search(await read({ "x.html": "<h1>Café De Zwaluw</h1>" }), own)).toEqual([]);
    expect(search(await read({ "x.html": "<h1>Café De Zwaluw, De Zwaluw</h1>" }), own)).toHaveLength(1);
  });

  test("is a word of the page's own code, word for word, which is told", async () => {
    const plot = wanted(needle("Scale"));
    const contents = await read({ "x.js": "var scale=1", "x.html": "<script>var scale=1</script>" }, [
      "var scale=1",
    ]);
    expect(search(contents, plot)).toEqual([]);
    expect(wordsOfCode(contents.code, plot.needles).map(({ text }) => text)).toEqual(["Scale"]);
    expect(search(await read({ "x.js": "var scale=2" }, ["var scale=1"]), plot)).toHaveLength(1);
  });

  test("is a name of an entry that the form of the data gives", async () => {
    const orders = wanted(needle("Orders"));
    expect(search(await read({ "x.json": `{"orders":["orders"]}` }), orders)).toEqual([]);
    expect(search(await read({ "x.json": `{"lines":["Orders"]}` }), orders)).toHaveLength(1);
  });
});

test("an internal figure is found as printed in any locale, and in data", async () => {
  for (const html of [
    "<p>95.401,12</p>",
    "<p>$95,401.12</p>",
    "<p>95401.12</p>",
    "<p>95 401,12</p>",
    `<script>[95401.12]</script>`,
  ])
    expect(search(await read({ "x.html": html }), wanted())).toEqual([
      { place: expect.any(String), what: "the internal figure customers.cost", excerpt: expect.any(String) },
    ]);
  expect(search(await read({ "x.html": "<p>95.401,13</p>" }), wanted())).toEqual([]);
});

test("a hundred thousand names are looked for as fast as one", async () => {
  const set = new NeedleSet();
  for (let i = 0; i < 100_000; i++) set.add(needle(`Handelshuis ${i} ${i * 7} B.V.`));
  const contents = await read({
    "x.txt": "an ordinary page of ordinary words ".repeat(3000) + "Handelshuis 77 539 BV",
  });
  const start = performance.now();
  expect(search(contents, { ...wanted(), needles: set })).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("an internal figure is found in a text, but a product of the client's own is none", async () => {
  const data = JSON.stringify({ products: [{ product_id: "84926", product_name: "Paper chain 84926" }] });
  const with_figure = { ...wanted(), figures: new Map([["84926", "portfolio_months.unassigned_revenue"]]) };
  const places = async (file: string, productCovers: string[]) =>
    search(await read({ "x.json": file }), { ...with_figure, productCovers }).map(({ place }) => place);
  expect(await places(data, [])).toHaveLength(2);
  expect(await places(data, ["84926", "Paper chain 84926"])).toEqual([]);
  // Within another text, and as a number, it is looked for all the same.
  expect(await places(JSON.stringify({ a: "it was 84926 in all", b: 84926 }), ["84926"])).toHaveLength(2);
});
