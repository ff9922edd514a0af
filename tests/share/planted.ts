import { addMonths } from "../../src/lib/time/windows.js";
import type { Place } from "../fixtures/pipeline/folder.js";

/** What must never be found in an edition for C1001, by what it is. */
export const markers = {
  name: "Zwartkruis Transport N.V.",
  mergedName: "Oude Naam van Zwartkruis",
  id: "C1002",
  numberedId: "70931",
  domain: "zwartkruis-transport.example",
  chamber: "87654321",
  vat: "NL123456789B01",
  product: "Sterrenkijker op maat",
  productId: "ZX-9041",
  amount: "77731.37",
  employee: "Wilhelmina Quist",
  manager: "Adelbert Vonk",
  note: "Let op: betaalt traag en onderhandelt over alles",
} as const;

const months = Array.from({ length: 30 }, (_, index) => addMonths(new Date("2024-01-01T00:00:00Z"), index));
const day = (month: Date) => `${month.toISOString().slice(0, 8)}15`;

/** Lines of a customer: one order a month of two products, its amounts set apart by its place in the list. */
function linesOf(customer: string, name: string, place: number): string[] {
  return months.flatMap((month, index) => {
    const invoice = `F${place}${String(index).padStart(2, "0")}`;
    const amount = (1000 + place * 37 + index * 3.25).toFixed(2);
    return [
      [
        customer,
        name,
        day(month),
        invoice,
        "P-1",
        "Bloem 25 kg",
        10 + place,
        amount,
        (Number(amount) * 0.7123).toFixed(2),
      ],
      [customer, name, day(month), invoice, "P-2", "Gist", 3, "88.50", "51.17"],
    ].map((cells) => cells.join(";"));
  });
}

const others = Array.from({ length: 12 }, (_, index) => ({
  id: `C2${String(index).padStart(3, "0")}`,
  name: `Tussenhandel ${["Aalst", "Boxtel", "Cuijk", "Dieren", "Epe", "Franeker", "Gouda", "Hoorn", "IJlst", "Joure", "Kampen", "Leerdam"][index]!}`,
}));

/** A data folder with C1001, whose edition is made, C1002, who is full of markers, and twelve others of about their size. */
export function plantedFolder(place: Place, extra: string[] = []): string {
  return place.folder({
    "report.yaml": [
      "title: Planted",
      "company: Molen De Hoop",
      "currency: EUR",
      "as_of: 2026-06",
      "hour_rate: 61.37",
      "sources:",
      "  invoice_lines: [{file: lines.csv}]",
      "  customers: [{file: customers.csv}]",
      "  hours: [{file: hours.csv}]",
      "  events: [{file: events.csv}]",
      "  agreements: [{file: agreements.csv}]",
      "  conversations: [{file: conversations.csv}]",
      ...extra,
    ],
    "lines.csv": [
      "customer_id;customer_name;date;invoice_id;product_id;product_name;quantity;revenue;cost",
      ...linesOf("C1001", "Bakkerij De Ster B.V.", 1),
      ...linesOf("C1002", markers.name, 2),
      ...others.flatMap(({ id, name }, index) => linesOf(id, name, index + 3)),
      `C1002;${markers.name};2026-02-11;F999;${markers.productId};${markers.product};1;${markers.amount};100.00`,
      `${markers.numberedId};Vijfcijfer Handel;2026-02-11;F998;P-1;Bloem 25 kg;1;500.00;300.00`,
    ],
    "customers.csv": [
      "customer_id;name;account_manager;email;vat_number;chamber_number;alias_of",
      `C1001;Bakkerij De Ster B.V.;${markers.manager};inkoop@bakkerij-de-ster.example;NL000000001B01;11112222;`,
      `C1002;${markers.name};Ruth Bos;info@${markers.domain};${markers.vat};${markers.chamber};`,
      `C1099;${markers.mergedName};;;;;C1002`,
      ...others.map(({ id, name }) => `${id};${name};Ruth Bos;;;;`),
    ],
    "hours.csv": [
      "date;customer_id;hours;activity;employee",
      ...months.flatMap((month, index) => [
        `${day(month)};C1001;${(2 + (index % 3) * 0.25).toFixed(2)};order handling;${markers.employee}`,
        `${day(month)};C1002;3.5;quarrels with Zwartkruis;${markers.employee}`,
        ...others.map(({ id }) => `${day(month)};${id};1.25;order handling;Ruth Bos`),
      ]),
    ],
    "events.csv": ["date;customer_id;type;note", `2025-06-03;C1001;terms;${markers.note}`],
    "agreements.csv": [
      "customer_id;valid_from;valid_to;discount;rebate_share;index_clause;note",
      `C1001;2024-01-01;;12,5%;1,5%;yearly;${markers.note}`,
      "C1001;2023-01-01;2023-12-31;10%;;;",
      "C1002;2024-01-01;;22,5%;;;",
    ],
    "conversations.csv": [
      "date;customer_id;topic;agreed_action;target_amount",
      "2026-01-20;C1001;Prices of the flour;Raise by two percent;1234.56",
    ],
  });
}
