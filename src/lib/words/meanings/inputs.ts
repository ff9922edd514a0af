/** What was read and what was noticed in it: what tables and columns hold, in Dutch, by the English sentence of `schema.ts`. */
export const inputs: Readonly<Record<string, string>> = {
  "one finding": "één bevinding",
  "number of the finding, worst first": "nummer van de bevinding, de ergste eerst",
  "error, warning or info": "error (fout), warning (waarschuwing) of info",
  "the rule that found it, kebab-case": "de regel die het vond, in kebab-case",
  "source in report.yaml": "bron in report.yaml",
  "file, relative to the data folder": "bestand, vanaf de datamap",
  "first line concerned": "eerste regel waar het om gaat",
  "rows concerned": "rijen waar het om gaat",
  "net revenue concerned": "netto-omzet waar het om gaat",
  "one value as written": "één waarde zoals ze geschreven staat",
  "the finding as a sentence, in the report's language": "de bevinding als zin, in de taal van het rapport",
  "month × customer that changed since it was last reported from the same folder":
    "maand × klant die veranderde sinds die maand het laatst uit dezelfde map werd gerapporteerd",
  "first day of a month that was published before": "eerste dag van een maand die al eens gepubliceerd is",
  "net revenue of the month as it was reported before":
    "netto-omzet van de maand zoals die eerder werd gerapporteerd",
  "net revenue of the month now": "netto-omzet van de maand nu",
  "late_credit, moved, new_line, line_gone or changed_amount":
    "late_credit, moved, new_line, line_gone of changed_amount",
  "last day of the as-of month of the report that held it: the one before, or this month's own first build":
    "laatste dag van de peilmaand van het rapport waarin de maand stond: het vorige, of het eerste van deze maand zelf",
  "one pair of customer numbers that may be one customer; never applied by itself":
    "één paar klantnummers dat één klant kan zijn; wordt nooit vanzelf toegepast",
  "whether the two numbers are the same but for leading zeros, case and spaces or characters that cannot be seen":
    "of de twee nummers gelijk zijn op voorloopnullen, hoofdletters en spaties of onzichtbare tekens na",
  "customer number that would be merged into the other": "klantnummer dat in het andere zou opgaan",
  "customer number that would stay": "klantnummer dat zou blijven",
  "duplicate: two cards of one customer; successor: one stops where the other starts":
    "duplicate: twee kaarten van één klant; successor: de ene stopt waar de andere begint",
  "name of customer_id": "naam van customer_id",
  "name of alias_of": "naam van alias_of",
  "VAT number that both cards carry": "btw-nummer dat op beide kaarten staat",
  "chamber of commerce number that both cards carry": "KvK-nummer dat op beide kaarten staat",
  "e-mail domain that both share and at most two others have":
    "e-maildomein dat beide delen en hoogstens twee andere hebben",
  "name that both have but for case, accents, word order and legal form":
    "naam die beide hebben, op hoofdletters, accenten, woordvolgorde en rechtsvorm na",
  "whether the five products bought most are the same; where one stops and the other starts":
    "of de vijf meest gekochte producten dezelfde zijn; als de ene stopt en de andere begint",
  "last line of customer_id": "laatste regel van customer_id",
  "first line of alias_of": "eerste regel van alias_of",
  "net revenue of customer_id, all months": "netto-omzet van customer_id, alle maanden",
  "net revenue of alias_of, all months": "netto-omzet van alias_of, alle maanden",
  "two files of invoice lines that hold the same lines or the same invoices":
    "twee bestanden met factuurregels die dezelfde regels of dezelfde facturen bevatten",
  "the file named later": "het bestand dat later genoemd is",
  "the file named earlier": "het bestand dat eerder genoemd is",
  "same_file, same_lines or same_invoices": "same_file, same_lines of same_invoices",
  "first date of the rows concerned": "eerste datum van de rijen waar het om gaat",
  "last date of the rows concerned": "laatste datum van de rijen waar het om gaat",
  "rows of the later file concerned": "rijen van het latere bestand waar het om gaat",
  "net revenue of those rows": "netto-omzet van die rijen",
  "kept; dropped: left out of the later file; replaced: left out of the earlier file":
    "kept: behouden; dropped: weggelaten uit het latere bestand; replaced: weggelaten uit het eerdere bestand",
  "one invoice line whose amount does not follow from its quantity, price and discount; the largest thousand":
    "één factuurregel waarvan het bedrag niet volgt uit aantal, prijs en korting; de grootste duizend",
  "line in that file": "regel in dat bestand",
  "invoice number": "factuurnummer",
  "invoice date": "factuurdatum",
  "net revenue as given": "netto-omzet zoals opgegeven",
  "quantity × unit price × (1 − discount)": "aantal × prijs per stuk × (1 − korting)",
  "one file read for one source": "één bestand, gelezen voor één bron",
  "csv, xlsx, xls, ods, json, ndjson, parquet, xaf or saft":
    "csv, xlsx, xls, ods, json, ndjson, parquet, xaf of saft",
  "text encoding": "tekstcodering",
  "what stands between the fields": "wat tussen de velden staat",
  "decimal mark of the amounts": "decimaalteken van de bedragen",
  "order of day, month and year": "volgorde van dag, maand en jaar",
  "line of the header": "regel van de kop",
  "rows below the header": "rijen onder de kop",
  "rows that reached the tables": "rijen die de tabellen bereikten",
  "rows left out by a rule in report.yaml": "rijen die een regel in report.yaml weglaat",
  "rows that could not be read; see the quarantine file":
    "rijen die niet te lezen waren; zie het quarantainebestand",
  "net revenue on all rows read; invoice_lines only":
    "netto-omzet op alle gelezen rijen; alleen bij invoice_lines",
  "net revenue on the rows used": "netto-omzet op de gebruikte rijen",
  "net revenue on the rows excluded": "netto-omzet op de weggelaten rijen",
  "net revenue on the rows quarantined, where it can be read":
    "netto-omzet op de rijen in quarantaine, als die te lezen is",
  "first date in the rows used": "eerste datum in de gebruikte rijen",
  "last date in the rows used": "laatste datum in de gebruikte rijen",
  "one column of one file": "één kolom van één bestand",
  "position in the file, from 1": "plaats in het bestand, vanaf 1",
  "header as written": "kop zoals geschreven",
  "our name for it; empty where the column is not used":
    "onze naam ervoor; leeg als de kolom niet gebruikt wordt",
  "how its values were read: text, number with decimal comma, date dd-mm-yyyy …":
    "hoe de waarden gelezen zijn: tekst, getal met decimale komma, datum dd-mm-jjjj …",
  "recognised: by its header; given: by report.yaml; rows: it stands in rows above the lines":
    "recognised: herkend aan de kop; given: uit report.yaml; rows: staat in rijen boven de regels",
  "rows with a value": "rijen met een waarde",
  "one setting in force": "één instelling die geldt",
  "name as in report.yaml, with dots between levels":
    "naam zoals in report.yaml, met punten tussen de niveaus",
  "value in force": "waarde die geldt",
  "given: stands in report.yaml; command: given with the command; default: ours; detected: found in the data":
    "given: staat in report.yaml; command: met de opdracht gegeven; default: van ons; detected: gevonden in de data",
  "one invoice or credit line used": "één gebruikte factuur- of creditregel",
  "customer number; 'unassigned' where the line has none":
    "klantnummer; 'unassigned' als de regel er geen heeft",
  "product number": "productnummer",
  "product name": "productnaam",
  "product group": "productgroep",
  "quantity; negative on returns": "aantal; negatief bij retouren",
  "net revenue, ex VAT, net of discount; negative on credits":
    "netto-omzet, exclusief btw, na korting; negatief bij credits",
  "discount on the line": "korting op de regel",
  "freight cost of the line": "vrachtkosten van de regel",
  "payment and commission cost of the line": "betaal- en commissiekosten van de regel",
  "whether the line is a credit": "of de regel een credit is",
};
