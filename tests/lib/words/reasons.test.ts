import { expect, test } from "vitest";
import { reasonIn } from "../../../src/lib/words/reasons.js";

test.each([
  ['date "2024-02-30" is not a date', 'date "2024-02-30" is geen datum'],
  ['revenue "n/a" is not an amount', 'revenue "n/a" is geen bedrag'],
  [
    'discount "1.5" is not a share or percentage of at most 100%',
    'discount "1.5" is geen aandeel of percentage van hooguit 100%',
  ],
  ['hours "1:75" is not a duration in hours', 'hours "1:75" is geen duur in uren'],
  ['invoice: date "x" is not a date', 'factuurkop: date "x" is geen datum'],
  ['invoice "F1" has no header', 'factuur "F1" heeft geen kop'],
  ["no exchange rate for USD in 2024-02", "geen koers voor USD in 2024-02"],
  ["valid_from lies after valid_to", "valid_from ligt na valid_to"],
  ["a required field is empty: date", "een verplicht veld is leeg: date"],
  ["a value in column 5, where the header has none", "een waarde in kolom 5, waar de kop niets heeft"],
  ["2 fields instead of 3", "2 velden in plaats van 3"],
  [
    "1 field instead of 5, but 5 by semicolons",
    "1 veld in plaats van 5, maar wel 5 met puntkomma's ertussen",
  ],
  [
    "5 fields instead of 3, with a line end of another kind (CR) within: save the file with line ends of one kind",
    "5 velden in plaats van 3, met een ander soort regeleinde (CR) ertussen: sla het bestand op met één soort regeleinden",
  ],
  [
    "no VAT rate beside an amount with VAT in it (0 where there is none)",
    "geen btw-tarief naast een bedrag inclusief btw (0 waar er geen is)",
  ],
  ["totals row", "totaalregel"],
  ["row of a customer", "rij met een klant"],
  ["heading of a document", "kop van een document"],
  ["something else", "something else"],
])("reasonIn('nl', %j)", (english, dutch) => {
  expect(reasonIn("nl", english)).toBe(dutch);
  expect(reasonIn("en", english)).toBe(english);
});
