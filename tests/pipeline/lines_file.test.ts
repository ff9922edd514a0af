import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ask, Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

test("the lines of a database are found beside it, sorted, also when both were moved", async () => {
  const database = await place.build(
    place.folder({
      "report.yaml": ["sources: {invoice_lines: [{file: lines.csv}]}"],
      "lines.csv": [
        "invoice_id,date,customer_id,product_id,quantity,revenue",
        "2,2024-02-01,zoé,P1,1,20",
        "1,2024-01-01,zoé,P2,1,10",
        "3,2024-03-01,Zed,P1,1,30",
        "4,2024-03-01,Äda,P1,1,40",
      ],
    }),
  );
  const moved = join(place.root, "moved, and renamed");
  mkdirSync(moved);
  cpSync(dirname(database.path), moved, { recursive: true });
  const asked = { ...database, path: join(moved, "report.duckdb") };
  expect(await ask(asked, "select customer_id, invoice_id from invoice_lines")).toEqual([
    { customer_id: "Zed", invoice_id: "3" },
    { customer_id: "zoé", invoice_id: "1" },
    { customer_id: "zoé", invoice_id: "2" },
    { customer_id: "Äda", invoice_id: "4" },
  ]);
});
