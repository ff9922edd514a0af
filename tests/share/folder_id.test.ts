import { expect, test } from "vitest";
import { folderId } from "../../src/share/folder_id.js";
import { figuresIn } from "../../src/share/gate/figures.js";

test("a folder's name is 32 of sixteen letters, each as often, and holds no figure that the gate could take for ours", () => {
  const names = Array.from({ length: 2000 }, folderId);
  expect(new Set(names).size).toBe(2000);
  const count = new Map<string, number>();
  for (const letter of names.join("")) count.set(letter, (count.get(letter) ?? 0) + 1);
  expect([...count.keys()].sort().join("")).toBe("bcdfghjklmnpqrst");
  // 4,000 each are expected; the chance that one of them is 400 off is below one in a thousand million.
  for (const times of count.values()) expect(Math.abs(times - 4000)).toBeLessThan(400);
  expect(names.flatMap((name) => figuresIn(`${name}.html`))).toEqual([]);
});
