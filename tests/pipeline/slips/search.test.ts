import { beforeAll, expect, test } from "vitest";
import { row } from "../../../src/pipeline/database.js";
import { beginSlips, findSlips } from "../../../src/pipeline/slips/search.js";
import { memoryConnection } from "../../fixtures/pipeline/memory.js";
import { stageMonths } from "../../fixtures/pipeline/slipping.js";

const connection = await memoryConnection();
beforeAll(() => stageMonths(connection));

test("a search that goes on beside other queries finds what one in its own time finds", async () => {
  const search = (await beginSlips(connection, { leastCustomers: 40 }))!;
  await connection.run("create table meanwhile as select count(*) as months from customer_months");
  await connection.run("drop table customer_price_months");
  const found = await search.found;
  await stageMonths(connection);
  const stepped = found.flatMap((batch) => batch.found.filter(({ series }) => series === "hours_per_order"));
  expect(stepped.filter(({ month }) => month === 30)).toHaveLength(14);
  expect(found).toEqual(await findSlips(connection, 1));
  expect(await row(connection, "from meanwhile")).toEqual({ months: 40 * 48 - 10 });
});

test("it is not begun for few customers, nor for more months than are to be held", async () => {
  expect(await beginSlips(connection, { leastCustomers: 41 })).toBeNull();
  expect(await beginSlips(connection, { leastCustomers: 40, mostMonths: 40 * 48 - 11 })).toBeNull();
});

test("one that is stopped ends, and says so", async () => {
  const search = (await beginSlips(connection, { leastCustomers: 40 }))!;
  search.stop();
  await expect(search.found).rejects.toThrow(/abort/);
});
