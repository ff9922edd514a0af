import { expect, it } from "vitest";
import { isDropping } from "../../src/lib/droppings.js";

it("isDropping knows what computers put into folders by themselves, and no file of anybody's", () => {
  expect([".DS_Store", "._lines.csv", "Thumbs.db", "Desktop.ini"].every(isDropping)).toBe(true);
  expect(["lines.csv", ".htaccess", "CNAME", "DS_Store"].some(isDropping)).toBe(false);
});
