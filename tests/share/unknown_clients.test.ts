import { expect, test } from "vitest";
import { unknownClients } from "../../src/share/unknown_clients.js";
import { memoryConnection } from "../fixtures/pipeline/memory.js";

test("numbers in share.clients that are no customers are said: a slip of the pen would give the fields to nobody", async () => {
  const connection = await memoryConnection();
  await connection.run("create table customers as from (values ('007'), ('O''Neil')) as t(customer_id)");
  const said = (...numbers: string[]) =>
    unknownClients(connection, {
      clients: Object.fromEntries(numbers.map((one) => [one, { fields: [] }])),
    });
  expect(await said()).toEqual([]);
  expect(await said("O'Neil", "007")).toEqual([]);
  expect(await said("8", "007", "7")).toEqual([
    'share.clients in report.yaml allows fields for "7", "8", which the report has no customer of',
  ]);
});
