import { describe, expect, it } from "vitest";
import { headerKey } from "../../../../src/pipeline/readers/headers/header_key.js";

describe("headerKey(header) forgets case, accents, spacing and punctuation", () => {
  it.each([
    ["Omzet excl. BTW", "omzetexclbtw"],
    ["customerNumber", "customernumber"],
    ["Customer_ID ", "customerid"],
    ["Korting %", "kortingpct"],
    ["Prémie (€)", "premieeur"],
  ])("%s → %s", (header, key) => {
    expect(headerKey(header)).toBe(key);
  });
});
