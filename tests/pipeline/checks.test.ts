import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/pipeline/checks.js";
import { connected } from "../../src/pipeline/instance.js";
import { nameLines } from "../../src/pipeline/lines_file.js";
import { builtOnPaper } from "../fixtures/pipeline/paper.js";

const built = builtOnPaper();

describe("checkTables(connection)", () => {
  /** What the check says after one statement on a database that was in order. */
  async function said(statement: string): Promise<string> {
    return connected(DuckDBInstance.create(":memory:"), async (connection) => {
      await nameLines(connection, built.database.path);
      await connection.run(`attach '${built.database.path}' as built (read_only)`);
      await connection.run("copy from database built to memory");
      await connection.run("detach built");
      for (const name of ["current_from", "current_to"])
        await connection.run(`set variable ${name} = (select ${name} from report_facts)`);
      await connection.run("set variable has_cost = true");
      await connection.run(statement);
      return await checkTables(connection).then(
        () => "",
        (error: unknown) => (error as Error).message,
      );
    });
  }

  test("says nothing where nothing was touched", async () => expect(await said("select 1")).toBe(""));

  test.each([
    [
      "a required column is empty",
      "update customers set name = null where customer_id = '1002'",
      /customers\.name is empty/,
    ],
    [
      "a key stands twice",
      "insert into customers select * from customers where customer_id = '1001'",
      /customers holds a key more than once/,
    ],
    [
      "a share is infinite",
      "update customers set margin_share = 'infinity'::double where customer_id = '1001'",
      /customers\.margin_share is not a finite number/,
    ],
    [
      "a tier is none of those that there are",
      "update customers set tier_revenue = 'Top' where customer_id = '1001'",
      /customers\.tier_revenue is "Top" in 1 rows, which is none of top, large, medium, small, inactive/,
    ],
    [
      "a cent is lost between lines and months",
      "update customer_months set revenue = revenue - 0.01 where customer_id = '1003' and month = date '2024-03-01'",
      /customer months = invoice lines \(revenue\): broken in 1 places/,
    ],
    [
      "a row of a file is not accounted for",
      "update source_files set rows_used = rows_used - 1 where file = 'hours.csv'",
      /rows read = used \+ excluded \+ quarantined, file by file: broken in 1 places, such as .*hours\.csv/,
    ],
    [
      "a rebate is off by a ten-thousandth",
      "update customer_months set rebate = coalesce(rebate, 0) + 0.0001 where customer_id = '1003' and month = date '2024-03-01'",
      /the rebate of each customer and month = the share of its agreements in its invoice lines, rounded once: broken in 1 places, such as .*1003/,
    ],
    [
      "a window is off by a cent",
      "update customer_windows set contribution = contribution + 0.01 where customer_id = '1001' and period = 'prior'",
      /the windows of each customer = its months \(contribution\): broken in 1 places, such as .*1001/,
    ],
    [
      "an effect of a bridge is off",
      "update margin_bridges set amount = amount + 0.0001 where customer_id = '1002' and comparison = 'prior'",
      /the effects of each bridge = the change of the customer's margin: broken in 1 places, such as .*1002/,
    ],
    [
      "a product carries another part of the mix",
      "update product_effects set mix = mix + 0.0001 where bridge_no = (select bridge_no from bridge_windows where customer_id = '1001' and bridge = 'prior')",
      /the products of each bridge = the effects of the customer: broken in 1 places, such as .*1001[^]*the effects of each product = the change of its margin/,
    ],
    [
      "products have a group that no bridge shows",
      "update product_names set product_group = 'Bolts'",
      /the product groups of each bridge = the effects of the customer: broken in 6 places/,
    ],
    [
      "a year of the chain is off",
      "update year_bridges set amount = amount - 0.0001 where customer_id = '1001' and effect = 'discount'",
      /the effects of each year = the change of the customer's margin in that year: broken in 1 places, such as .*1001/,
    ],
    [
      "a margin share does not follow from its parts",
      "update margin_shifts set mix_points = mix_points + 0.001 where customer_id = '1001' and comparison = 'prior'",
      /margin share before \+ rate \+ mix \+ what is not decomposable = margin share after: broken in 1 places, such as .*1001/,
    ],
    [
      "a tier counts one too many",
      "update pyramid_tiers set customer_count = 2 where measure = 'revenue' and period = 'current' and tier = 'top'",
      /movements a year ago and now = the pyramid's tier sizes: broken in 1 places/,
    ],
  ])("says what is broken and where, if %s", async (_what, statement, sentence) => {
    expect(await said(statement)).toMatch(sentence);
  });
});
