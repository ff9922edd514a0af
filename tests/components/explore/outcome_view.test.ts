// @vitest-environment jsdom
import { expect, test } from "vitest";
import { OutcomeView } from "../../../src/components/explore/outcome_view.js";
import { explore } from "../../../src/lib/words/explore.js";
import { report } from "../fixtures.js";

const tooMuch = { table: "invoice_lines", rows: 40_000_000, columns: 15, bytes: 5.44e9 } as const;

test("a query that a tab cannot hold is told with its size, in both languages", () => {
  expect(OutcomeView({ tooMuch }, report(), explore.en)!.textContent).toMatch(
    /^This query needs 15 columns of all 40,000,000 rows of invoice_lines: about 5.4 GB in all, where a tab can hold 2 GB\./,
  );
  expect(OutcomeView({ tooMuch }, report("nl"), explore.nl)!.textContent).toMatch(
    /^Deze query heeft 15 kolommen van alle 40\.000\.000 rijen van invoice_lines nodig: bij elkaar ongeveer 5,4 GB/,
  );
});

test("a query that was cancelled leaves nothing behind", () => {
  expect(OutcomeView({}, report(), explore.en)).toBeNull();
});
