import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/pipeline/readers/headers/headers.js";
import { missingFields } from "../../../src/pipeline/readers/headers/requirements.js";
import type { SourceName } from "../../../src/sources.js";

/** A program, the source of its export, its header row, and for every header the field that it feeds, `–` where none. */
type Case = [program: string, source: SourceName, headers: string, fields: string];

const cases: Case[] = [
  [
    "Odoo, invoices with lines",
    "invoice_lines",
    "Number; Invoice Partner Display Name; Invoice/Bill Date; Due Date; Untaxed Amount Signed; Invoice lines/Product; Invoice lines/Quantity; Invoice lines/Unit Price; Invoice lines/Subtotal; Status",
    "invoice_id; customer_id; date; –; –; product_id; quantity; unit_price; revenue; status",
  ],
  [
    "King",
    "invoice_lines",
    "Factuurnr; Fact.datum; Deb.nr; Zoeknaam; Artikelnr; Omschrijving; Aantal; Verk.prijs; Korting %; Netto bedrag; VVP",
    "invoice_id; date; customer_id; –; product_id; product_name; quantity; unit_price; discount; revenue; unit_cost",
  ],
  [
    "SAP Business One",
    "invoice_lines",
    "#; Document Number; Posting Date; Customer/Vendor Code; Customer/Vendor Name; Item No.; Item/Service Description; Quantity; Price after Discount; Row Total; Gross Profit",
    "–; invoice_id; date; customer_id; customer_name; product_id; product_name; quantity; unit_price; revenue; profit",
  ],
  [
    "SAP, line items of customers",
    "invoice_lines",
    "Customer; Document Number; Posting Date; Document Currency; Amount in Doc. Curr.; Amount in Local Currency",
    "customer_id; invoice_id; date; –; –; revenue",
  ],
  [
    "Business Central, customer ledger entries",
    "invoice_lines",
    "Posting Date; Document Type; Document No.; Customer No.; Currency Code; Amount; Amount (LCY)",
    "date; type; invoice_id; customer_id; currency; revenue; revenue_local",
  ],
  [
    "Exact Online, in the currency of the document too",
    "invoice_lines",
    "Factuurnummer; Factuurdatum; Factuur aan: Code; Factuur aan: Naam; Artikel: Code; Aantal; Valuta; Nettobedrag (VV); Nettobedrag; Kostprijs",
    "invoice_id; date; customer_id; customer_name; product_id; quantity; –; –; revenue; cost",
  ],
  [
    "Zendesk",
    "events",
    "Id; Requester; Requester email; Assignee; Subject; Status; Ticket type; Created at; Updated at; Organization",
    "–; –; –; –; note; –; type; date; –; customer_id",
  ],
  [
    "Freshdesk",
    "events",
    "Ticket ID; Subject; Status; Type; Agent; Created time; Resolved time; Full name; Email; Company name",
    "–; note; –; type; –; date; –; –; –; customer_id",
  ],
  [
    "TOPdesk",
    "events",
    "Meldingnummer; Aanmelddatum; Aanmelder; Vestiging; Korte omschrijving; Categorie; Soort melding; Status",
    "–; date; –; customer_id; note; –; type; –",
  ],
  [
    "Teamleader",
    "hours",
    "Datum; Gebruiker; Klant; Project; Type werk; Omschrijving; Startuur; Einduur; Duur; Factureerbaar",
    "date; employee; customer_id; project_id; activity; –; –; –; hours; is_billable",
  ],
  [
    "Odoo, list of invoices",
    "invoice_lines",
    "Number; Invoice Partner Display Name; Invoice Date; Due Date; Tax Excluded; Total; Payment Status; Status",
    "invoice_id; customer_id; date; –; revenue; –; –; status",
  ],
  [
    "Exact Online in Dutch",
    "invoice_lines",
    "Factuurnummer; Factuurdatum; Relatie: Code; Relatie: Naam; Artikel: Code; Artikel: Omschrijving; Artikelgroep; Aantal; Nettoprijs; Bedrag (EUR); Kostprijs (EUR)",
    "invoice_id; date; customer_id; customer_name; product_id; product_name; product_group; quantity; unit_price; revenue; cost",
  ],
  [
    "Exact Online in English",
    "invoice_lines",
    "Invoice number; Invoice date; Invoice to: Code; Invoice to: Name; Item: Code; Item: Description; Quantity; Net price; Amount (EUR)",
    "invoice_id; date; customer_id; customer_name; product_id; product_name; quantity; unit_price; revenue",
  ],
  [
    "AFAS",
    "invoice_lines",
    "Nr. debiteur; Naam verkooprelatie; Factuurnummer; Factuurdatum; Itemcode; Omschrijving item; Aantal eenheden; Prijs per eenheid; Regelbedrag excl. btw; Kostprijs",
    "customer_id; customer_name; invoice_id; date; product_id; product_name; quantity; unit_price; revenue; cost",
  ],
  [
    "Twinfield",
    "invoice_lines",
    "Dagboek; Boekingsnummer; Boekdatum; Grootboek; Relatiecode; Relatienaam; Factuurnummer; Valuta; Bedrag; Debet/Credit",
    "–; –; date; –; customer_id; customer_name; invoice_id; currency; revenue; –",
  ],
  [
    "SnelStart",
    "invoice_lines",
    "Factuurnummer; Factuurdatum; Relatiecode; Relatienaam; Artikelcode; Artikelomschrijving; Aantal; Stuksprijs; Kortingspercentage",
    "invoice_id; date; customer_id; customer_name; product_id; product_name; quantity; unit_price; discount",
  ],
  [
    "Moneybird",
    "invoice_lines",
    "Factuurnummer; Factuurdatum; Klantnummer; Contact; Omschrijving; Aantal; Prijs; Totaal excl. btw; Totaal incl. btw; Valuta",
    "invoice_id; date; customer_id; –; product_name; quantity; unit_price; revenue; revenue_incl_vat; currency",
  ],
  [
    "e-Boekhouden",
    "invoice_lines",
    "Mutatienr; Soort; Datum; Grootboek; Relatie; Factuurnummer; Omschrijving; Bedrag excl. BTW; BTW",
    "–; type; date; –; customer_id; invoice_id; product_name; revenue; vat",
  ],
  [
    "Yuki",
    "invoice_lines",
    "Factuurnr.; Factuurdatum; Relatie; Omschrijving; Bedrag excl. BTW; BTW; Bedrag incl. BTW",
    "invoice_id; date; customer_id; product_name; revenue; vat; revenue_incl_vat",
  ],
  [
    "WooCommerce Analytics",
    "invoice_lines",
    "Date; Order #; Status; Customer; Customer type; Product(s); Items sold; Coupon(s); Net Sales",
    "date; invoice_id; status; customer_id; –; –; quantity; –; revenue",
  ],
  [
    "QuickBooks Online",
    "invoice_lines",
    "Customer full name; Transaction date; Transaction type; Num; Product/Service full name; Memo/Description; Quantity; Sales price; Amount; Balance",
    "customer_id; date; type; invoice_id; product_id; product_name; quantity; unit_price; revenue; –",
  ],
  [
    "Xero",
    "invoice_lines",
    "ContactName; EmailAddress; InvoiceNumber; Reference; InvoiceDate; DueDate; Total; TaxTotal; InventoryItemCode; Description; Quantity; UnitAmount; Discount; LineAmount; AccountCode; TaxType; TaxAmount; Currency; Type; Status",
    "customer_id; –; invoice_id; –; date; –; –; –; product_id; product_name; quantity; unit_price; discount; revenue; –; –; vat; currency; type; status",
  ],
  [
    "Sage 50",
    "invoice_lines",
    "Invoice No; Invoice Date; Account Reference; Name; Stock Code; Description; Qty Ordered; Unit Price; Net Amount; Tax Amount",
    "invoice_id; date; customer_id; –; product_id; product_name; quantity; unit_price; revenue; vat",
  ],
  [
    "Lexware",
    "invoice_lines",
    "Kunden-Nr.; Kundenname; Rechnungs-Nr.; Rechnungsdatum; Artikel-Nr.; Artikelbezeichnung; Menge; Einzelpreis; Rabatt %; Gesamtpreis netto; Währung",
    "customer_id; customer_name; invoice_id; date; product_id; product_name; quantity; unit_price; discount; revenue; currency",
  ],
  [
    "DATEV, Rechnungsausgangsbuch",
    "invoice_lines",
    "Rechnungsnummer; Rechnungsdatum; Debitorenkonto; Debitorenname; Nettobetrag; Steuerbetrag; Bruttobetrag",
    "invoice_id; date; customer_id; customer_name; revenue; vat; revenue_incl_vat",
  ],
  [
    "Pennylane",
    "invoice_lines",
    "Numéro de facture; Date d'émission; Client; Libellé; Quantité; Prix unitaire HT; Montant HT; Montant TVA; Montant TTC; Devise",
    "invoice_id; date; customer_id; product_name; quantity; unit_price; revenue; vat; revenue_incl_vat; currency",
  ],
  [
    "Sage in French",
    "invoice_lines",
    "N° pièce; Date de pièce; N° client; Nom du client; Référence article; Désignation; Quantité; PU HT; Remise %; Montant HT; Prix de revient; Famille",
    "invoice_id; date; customer_id; customer_name; product_id; product_name; quantity; unit_price; discount; revenue; cost; product_group",
  ],
  [
    "Business Central in English",
    "invoice_lines",
    "Sell-to Customer No.; Bill-to Customer No.; Document No.; Line No.; Posting Date; Type; No.; Description; Quantity; Unit Price Excl. VAT; Unit Cost (LCY); Line Discount %; Line Discount Amount; Line Amount Excl. VAT; Amount Including VAT",
    "customer_id; –; invoice_id; line_id; date; type; product_id; product_name; quantity; unit_price; unit_cost; discount; discount_amount; revenue; revenue_incl_vat",
  ],
  [
    "Business Central in Dutch",
    "invoice_lines",
    "Orderklantnr.; Factuurklantnr.; Documentnr.; Regelnr.; Boekingsdatum; Soort; Nr.; Omschrijving; Aantal; Eenheidsprijs excl. btw; Kostprijs (LV); Regelkorting %; Regelbedrag excl. btw",
    "customer_id; –; invoice_id; line_id; date; type; product_id; product_name; quantity; unit_price; unit_cost; discount; revenue",
  ],
  [
    "Business Central, value entries",
    "invoice_lines",
    "Posting Date; Item No.; Source No.; Document No.; Invoiced Quantity; Sales Amount (Actual); Cost Amount (Actual); Salesperson Code",
    "date; product_id; customer_id; invoice_id; quantity; revenue; cost; –",
  ],
  [
    "Unit4",
    "invoice_lines",
    "Debiteurnr; Debiteurnaam; Boekstuknr; Boekdatum; Artikelnr.; Aantal; Bedrag",
    "customer_id; customer_name; invoice_id; date; product_id; quantity; revenue",
  ],
  [
    "SAP in German",
    "invoice_lines",
    "Auftraggeber; Name 1; Faktura; Fakturadatum; Material; Materialkurztext; Fakturierte Menge; ME; Nettowert; Währg; Verrechnungswert",
    "customer_id; customer_name; invoice_id; date; product_id; product_name; quantity; –; revenue; currency; cost",
  ],
  [
    "a list of projects in German",
    "projects",
    "Project; Auftraggeber-Nr.; Auftraggeber; Projektleiter",
    "project_id; customer_id; –; –",
  ],
  [
    "invoices of a project office in German",
    "invoice_lines",
    "Belegdatum; Beleg-Nr.; Auftraggebernummer; Auftraggeber; Bezeichnung; Menge; Einzelpreis; Umsatz netto; USt",
    "date; invoice_id; customer_id; customer_name; product_name; quantity; unit_price; revenue; –",
  ],
  [
    "a list of debtors in German",
    "customers",
    "Debitor-Nr.; Name 1; Branche; Land; Sachbearbeiter; Kunde seit",
    "customer_id; name; sector; country; account_manager; since",
  ],
  [
    "SAP in English",
    "invoice_lines",
    "Sold-To Party; Name 1; Billing Document; Billing Date; Material; Description; Billed Quantity; Net Value; Currency; Cost",
    "customer_id; customer_name; invoice_id; date; product_id; product_name; quantity; revenue; currency; cost",
  ],
  [
    "Moneybird, its own columns",
    "invoice_lines",
    "Factuurnummer; Contactnaam; Klantnummer; Status; Factuurdatum; Omschrijving; Aantal; Prijs per stuk; Totaalprijs exclusief btw; Btw-tarief; Totaalprijs inclusief btw; Valuta",
    "invoice_id; –; customer_id; status; date; product_name; quantity; unit_price; revenue; –; revenue_incl_vat; currency",
  ],
  [
    "Lightspeed",
    "invoice_lines",
    "Date; ID; Customer; Description; Item #; Qty; Retail; Subtotal; Discounts; Subtotal w/ Discounts; Cost; Profit",
    "date; –; customer_id; product_name; product_id; quantity; –; –; –; revenue; cost; profit",
  ],
  [
    "Twinfield, browse of transactions",
    "invoice_lines",
    "Dagboek; Boekingsnr.; Boekdatum; Periode; Grootboekrek.; Rel./kpl.; Naam; Factuurnr.; Valuta; Bedrag",
    "–; –; date; –; –; customer_id; –; invoice_id; currency; revenue",
  ],
  [
    "Odoo, lines of journal items",
    "invoice_lines",
    "Number; Partner; Invoice/Bill Date; Invoice lines/Product; Invoice lines/Quantity; Invoice lines/Unit Price; Invoice lines/Discount (%); Invoice lines/Subtotal; Currency; Status; Type",
    "invoice_id; customer_id; date; product_id; quantity; unit_price; discount; revenue; currency; status; type",
  ],
  [
    "Business Central in German",
    "invoice_lines",
    "Belegnr.; Buchungsdatum; Debitorennr.; Artikelnr.; Menge; VK-Preis; Zeilenbetrag ohne MwSt.; Zeilenbetrag inkl. MwSt.",
    "invoice_id; date; customer_id; product_id; quantity; –; revenue; revenue_incl_vat",
  ],
  [
    "HubSpot",
    "customers",
    "Record ID; Company name; Company owner; Create Date; City; Country/Region; Industry; Debiteurnummer",
    "–; name; account_manager; –; –; country; sector; customer_id",
  ],
  [
    "Pipedrive",
    "customers",
    "Organization - ID; Organization - Name; Organization - Owner; Organization - Address",
    "customer_id; name; account_manager; –",
  ],
  [
    "Toggl",
    "hours",
    "User; Email; Client; Project; Task; Description; Billable; Start date; Start time; End date; End time; Duration; Tags; Amount (EUR)",
    "employee; –; customer_id; project_id; activity; –; is_billable; date; –; –; –; hours; –; –",
  ],
  [
    "Harvest",
    "hours",
    "Date; Client; Project; Project Code; Task; Notes; Hours; Billable?; Invoiced?; Approved?; First Name; Last Name; Employee Id; Department; Roles; Employee?; Billable Rate; Billable Amount; Cost Rate; Cost Amount; Currency",
    "date; customer_id; project_id; –; activity; –; hours; is_billable; –; –; employee; –; –; team; –; –; –; –; –; –; –",
  ],
  [
    "Clockify",
    "hours",
    "Project; Client; Description; Task; User; Group; Email; Tags; Billable; Start Date; Start Time; End Date; End Time; Duration (h); Duration (decimal); Billable Rate (EUR); Billable Amount (EUR)",
    "project_id; customer_id; –; activity; employee; –; –; –; is_billable; date; –; –; –; –; hours; –; –",
  ],
  [
    "Toggl of today",
    "hours",
    "Description; Billable; Duration; Member; Email; Project; Client; Tags; Start date; Start time; Stop date; Stop time",
    "–; is_billable; hours; employee; –; project_id; customer_id; –; date; –; –; –",
  ],
  [
    "Teamleader, tracked time",
    "hours",
    "Gebruiker; Datum; Duur; Klant; Project; Type werk; Omschrijving; Factureerbaar",
    "employee; date; hours; customer_id; project_id; activity; –; is_billable",
  ],
  [
    "AFAS, lines of invoices",
    "invoice_lines",
    "Nummer debiteur; Naam debiteur; Factuurnummer; Factuurdatum; Itemcode; Omschrijving item; Eenheden; Eenheid; Bedrag excl. btw; Kostprijs",
    "customer_id; customer_name; invoice_id; date; product_id; product_name; quantity; unit; revenue; cost",
  ],
  [
    "Simplicate",
    "hours",
    "Medewerker; Datum; Klant; Project; Dienst; Urensoort; Uren; Tarief; Toelichting",
    "employee; date; customer_id; project_id; –; activity; hours; –; –",
  ],
  [
    "Jira Tempo",
    "hours",
    "Issue Key; Issue summary; Hours; Work date; Username; Full name; Period; Account Key; Account Name; Account Customer; Activity Name; Project Key; Project Name; Work Description; Billed Hours",
    "–; –; hours; date; –; employee; –; –; –; customer_id; activity; –; –; –; –",
  ],
  [
    "Productive",
    "hours",
    "Date; Person; Client; Project; Service; Note; Worked time; Billable time",
    "date; employee; customer_id; project_id; activity; –; hours; –",
  ],
];

describe("the header row of a program's export", () => {
  it.each(cases)("is read of %s", (_program, source, row, expected) => {
    const headers = row.split("; ");
    const { fields, open } = recognise(headers, source);
    const read = headers.map((_, at) => [...fields].filter(([, own]) => own === at).map(([field]) => field));
    expect(read.map((own) => own.join("+") || "–").join("; ")).toBe(expected);
    expect([...open.keys()]).toEqual([]);
    expect(
      missingFields(
        source,
        (field) => fields.has(field),
        () => false,
      ),
    ).toEqual([]);
  });
});
