import { expect, test } from "vitest";
import { groupRows } from "../../src/lib/group_rows.js";

test("groupRows([3, 1, 2], odd or even) keeps the order of the rows and of the keys", () => {
  expect([...groupRows([3, 1, 2, 5], (n) => n % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [2]],
  ]);
});
