import { describe, expect, it } from "vitest";
import { recognise } from "../../../../src/pipeline/readers/headers/headers.js";

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

  it("takes the material for the product, and the item beside it for the place on the invoice that it is", () => {
    expect(fields(["Billing Document", "Item", "Material"], "invoice_lines")).toEqual({
      invoice_id: 0,
      product_id: 2,
    });
    expect(fields(["Item"], "invoice_lines")).toEqual({ product_id: 0 });
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

  it("leaves quantity × unit price the revenue where debit and credit stand beside them", () => {
    expect(fields(["Aantal", "Prijs", "Debet", "Credit"], "invoice_lines")).toEqual({
      quantity: 0,
      unit_price: 1,
    });
  });

  it("dates hours by the day of the work, not by when they were written down", () => {
    expect(fields(["Created at", "Werkdatum"], "hours")).toEqual({ date: 1 });
    expect(fields(["Created at"], "events")).toEqual({});
    expect(fields(["Created at", "Month"], "invoice_lines")).toEqual({ date: 1 });
    expect(fields(["Created at"], "invoice_lines")).toEqual({ date: 0 });
  });

  it("takes a bare number beside a document for the product only where a type says what is numbered", () => {
    expect(fields(["Nr.", "Documentnr."], "invoice_lines")).toEqual({ invoice_id: 1 });
    expect(fields(["Documentnr.", "Soort", "Nr."], "invoice_lines")).toEqual({
      invoice_id: 0,
      type: 1,
      product_id: 2,
    });
  });

  it("takes a column that may hold rates or codes for VAT only beside amounts that include it", () => {
    expect(fields(["Betrag", "Steuer"], "invoice_lines")).toEqual({ revenue: 0 });
    expect(fields(["Montant TTC", "TVA"], "invoice_lines")).toEqual({ revenue_incl_vat: 0, vat: 1 });
  });

  it("takes a rate of VAT only where an amount includes VAT and nothing else tells how much", () => {
    expect(fields(["Bedrag incl. btw", "Btw %"], "invoice_lines")).toEqual({
      revenue_incl_vat: 0,
      vat_rate: 1,
    });
    expect(fields(["Bedrag incl. btw", "Btw", "Btw %"], "invoice_lines")).toEqual({
      revenue_incl_vat: 0,
      vat: 1,
    });
    expect(fields(["Bedrag excl. btw", "Bedrag incl. btw", "Btw %"], "invoice_lines")).toEqual({
      revenue: 0,
      revenue_incl_vat: 1,
    });
  });

  it("takes amounts in the currency of the company beside those of the line, or alone", () => {
    expect(fields(["Amount", "Amount (LCY)", "Currency Code"], "invoice_lines")).toEqual({
      revenue: 0,
      revenue_local: 1,
      currency: 2,
    });
    expect(fields(["Amount in doc. curr.", "Amount in local currency", "Currency"], "invoice_lines")).toEqual(
      {
        revenue: 0,
        revenue_local: 1,
        currency: 2,
      },
    );
    expect(fields(["Betrag in Hauswährung", "Währung"], "invoice_lines")).toEqual({ revenue: 0 });
    expect(fields(["Amount", "Amount (LCY)"], "invoice_lines")).toEqual({ revenue: 1 });
    expect(fields(["Amount", "Amount (LCY)", "Currency"], "invoice_lines", { revenue: "Amount" })).toEqual({
      revenue: 0,
      currency: 2,
    });
  });

  it("takes a plain amount beside one in the currency of the document for that of the company", () => {
    expect(fields(["Valuta", "Bedrag (VV)", "Bedrag"], "invoice_lines")).toEqual({ revenue: 2 });
    expect(fields(["Currency", "Amount (Foreign Currency)", "Amount"], "invoice_lines")).toEqual({
      revenue: 2,
    });
    expect(fields(["Valuta", "Bedrag in vreemde valuta"], "invoice_lines")).toEqual({
      currency: 0,
      revenue: 1,
    });
    expect(fields(["Untaxed Amount Signed", "Currency"], "invoice_lines")).toEqual({ revenue: 0 });
  });

  it("takes amounts headed with their currency, but not beside those of a line in a currency of its own", () => {
    expect(fields(["Bedrag (EUR)", "Kostprijs (EUR)", "Valuta"], "invoice_lines")).toEqual({
      revenue: 0,
      cost: 1,
    });
    expect(fields(["Totaal incl. btw (EUR)", "Btw (EUR)", "Valuta"], "invoice_lines")).toEqual({
      revenue_incl_vat: 0,
      vat: 1,
    });
    expect(fields(["Debet EUR", "Credit EUR", "Valuta"], "invoice_lines")).toEqual({ revenue: 1 });
    expect(fields(["Bedrag (EUR)", "Valuta"], "invoice_lines", { currency: "Valuta" })).toEqual({
      currency: 1,
      revenue: 0,
    });
    expect(fields(["Amount", "Cost EUR", "Currency"], "invoice_lines")).toEqual({ revenue: 0, currency: 2 });
    expect(fields(["Bedrag in EUR", "Valuta"], "invoice_lines")).toEqual({ revenue: 0 });
    expect(fields(["Regelsom (EUR)", "Valuta"], "invoice_lines", { revenue: "Regelsom (EUR)" })).toEqual({
      revenue: 0,
    });
    expect(fields(["Chauffeur", "Valuta"], "invoice_lines", { revenue: "Chauffeur" })).toEqual({
      revenue: 0,
      currency: 1,
    });
    expect(fields(["Quantity", "Unit price", "Amount EUR", "Currency"], "invoice_lines")).toEqual({
      quantity: 0,
      unit_price: 1,
      revenue_local: 2,
      currency: 3,
    });
    expect(fields(["Amount", "Unit Cost (LCY)", "Currency Code"], "invoice_lines")).toEqual({
      revenue: 0,
      currency: 2,
    });
    expect(fields(["Amount", "Unit Cost (LCY)"], "invoice_lines")).toEqual({ revenue: 0, unit_cost: 1 });
  });

  const beside = (...args: Parameters<typeof recognise>) => Object.fromEntries(recognise(...args).beside);

  it("takes debit and credit in two columns for the revenue where no column is", () => {
    expect(fields(["Klant", "Debet", "Credit"], "invoice_lines")).toEqual({ customer_id: 0, revenue: 2 });
    expect(beside(["Klant", "Debet", "Credit"], "invoice_lines")).toEqual({ revenue: 1 });
    expect(beside(["Soll", "Haben"], "invoice_lines")).toEqual({ revenue: 0 });
    expect(beside(["Montant débit", "Montant crédit"], "invoice_lines")).toEqual({ revenue: 0 });
    expect(recognise(["Bedrag", "Debet", "Credit"], "invoice_lines")).toMatchObject({
      fields: new Map([["revenue", 0]]),
      beside: new Map(),
    });
    expect(fields(["Credit"], "invoice_lines")).toEqual({});
    expect(fields(["Debet", "Credit"], "customers")).toEqual({});
  });

  it("takes year and month in two columns for the date where no column has dates", () => {
    expect(fields(["Boekjaar", "Periode"], "invoice_lines")).toEqual({ date: 0 });
    expect(beside(["Boekjaar", "Periode"], "invoice_lines")).toEqual({ date: 1 });
    expect(beside(["Month", "Year"], "hours")).toEqual({ date: 0 });
    expect(beside(["Datum", "Jaar", "Maand"], "invoice_lines")).toEqual({});
    expect(fields(["Maand"], "invoice_lines")).toEqual({ date: 0 });
    expect(fields(["Jaar"], "invoice_lines")).toEqual({});
  });

  it("takes two columns as report.yaml names them, and tells which of them is absent", () => {
    const given = { revenue: { debit: "min", credit: "plus" } };
    expect(recognise(["plus", "Bedrag", "min"], "invoice_lines", given)).toMatchObject({
      fields: new Map([["revenue", 0]]),
      beside: new Map([["revenue", 2]]),
    });
    expect(recognise(["plus"], "invoice_lines", given).absent).toEqual(new Map([["revenue", "min"]]));
  });

  it("tells which named header is absent", () => {
    expect(recognise(["a"], "customers", { name: "b" }).absent).toEqual(new Map([["name", "b"]]));
  });
});
