import { expect, test } from "vitest";
import { entities, escapes, untagged, views } from "../../../src/share/gate/decoding.js";

test("an escape of a script ends where it ends, whatever letters follow", () => {
  expect(escapes("D\\u00e9cade, caf\\u{e9}bar, \\xe9e")).toBe("Décade, cafébar, ée");
  expect(escapes("\\u{1F600} \\ud83d\\ude00")).toBe("😀 😀");
});

test("an entity is its letter, with the mark that its name ends in", () => {
  expect(entities("M&uuml;ller &amp; Fr&egrave;res, &Ccedil;a, S&oslash;n, Stra&szlig;e, &#233;&#xe9;")).toBe(
    "Müller & Frères, Ça, Søn, Straße, éé",
  );
  expect(entities("R&D; &unknown;")).toBe("R&D; &unknown;");
});

test("tags are taken out, and what only looks like one is not", () => {
  expect(untagged("<b>De</b> <i class='x'>Ster</i>, 3 < 4 > 2")).toBe(" De   Ster , 3 < 4 > 2");
});

test("a text is seen in every way in which it can be read, and a plain one as it stands", () => {
  expect(views("Bloem 25 kg (zak), a/b: 1.234,50;")).toEqual(["Bloem 25 kg (zak), a/b: 1.234,50;"]);
  expect(views("&lt;b&gt;Müller&lt;/b&gt;%20Zonen")).toEqual([
    "&lt;b&gt;Müller&lt;/b&gt;%20Zonen",
    "<b>Müller</b>%20Zonen",
    " Müller %20Zonen",
    "&lt;b&gt;Müller&lt;/b&gt; Zonen",
    "<b>Mueller</b>%20Zonen",
  ]);
});
