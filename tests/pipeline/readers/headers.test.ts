import { describe, expect, it } from "vitest";
import { headerKey, recognise } from "../../../src/pipeline/readers/headers.js";

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

describe("recognise(headers, source, given)", () => {
  const fields = (...args: Parameters<typeof recognise>) => Object.fromEntries(recognise(...args).fields);

  it("takes a synonym by its place in the list, not by its place in the file", () => {
    expect(fields(["Order Date", "Invoice Date"], "invoice_lines")).toEqual({ date: 1 });
  });

  it("takes the number for the customer and the word beside it for the name; a word alone is the customer", () => {
    expect(fields(["Klantnr", "Klant"], "invoice_lines")).toEqual({ customer_id: 0, customer_name: 1 });
    expect(fields(["Debiteur", "Debiteurnummer"], "customers")).toEqual({ name: 0, customer_id: 1 });
    expect(fields(["Klant", "Naam"], "customers")).toEqual({ customer_id: 0, name: 1 });
    expect(fields(["Customer"], "invoice_lines")).toEqual({ customer_id: 0 });
  });

  it("does not give a column that report.yaml names to another field", () => {
    expect(fields(["Bedrag", "Klant"], "invoice_lines", { cost: "Bedrag" })).toEqual({
      cost: 0,
      customer_id: 1,
    });
  });

  it("lets an order number stand for an invoice number that is missing", () => {
    expect(fields(["Order ID"], "invoice_lines")).toEqual({ order_id: 0, invoice_id: 0 });
    expect(fields(["Order ID", "Invoice No"], "invoice_lines")).toEqual({ order_id: 0, invoice_id: 1 });
  });

  it("tells which named header is absent", () => {
    expect(recognise(["a"], "customers", { name: "b" }).absent).toEqual(new Map([["name", "b"]]));
  });
});
