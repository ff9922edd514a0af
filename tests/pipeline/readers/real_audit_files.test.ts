import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { withFolder, type ReadFolder } from "./folder.js";

const shared = fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const there = existsSync(shared);
const exact = join(shared, "xaf/ExactOnline_V32_2016.xml");
const banana = join(shared, "xaf/auditfile_v3.2_nl_20180101_20181231.xaf");
const saft = join(shared, "saft/SAFT_DEMOSINF_01-01-2016_31-12-2016.xml");

async function read<T>(path: string, use: (folder: ReadFolder) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), "audit-"));
  try {
    copyFileSync(path, join(dataDir, basename(path)));
    writeFileSync(join(dataDir, "report.yaml"), `sources:\n  invoice_lines: [{file: "${basename(path)}"}]\n`);
    return await withFolder(dataDir, use);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

/** The elements of a name below a text, and the first text of one: patterns, no parser, and nothing of the product. */
const all = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, "g"))].map(([, inner]) => inner!);
const one = (text: string, name: string) =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]?.trim() ?? null;
const cents = (text: string | null) => (text === null ? 0 : Math.round(Number(text) * 100));

describe.skipIf(!there)(
  "real audit files, held against patterns (skipped where ../shared/data is absent)",
  () => {
    it("Exact's XAF 3.2: revenue per kind of journal, and the customer of the debtor line", async () => {
      const text = readFileSync(exact, "utf8");
      const revenue = new Set(
        all(text, "ledgerAccount")
          .filter((account) => one(account, "leadReference")?.startsWith("WOmz"))
          .map((account) => one(account, "accID")),
      );
      const byKind: Record<string, number> = {};
      const byCustomer: Record<string, number> = {};
      let count = 0;
      for (const journal of all(text, "journal"))
        for (const transaction of all(journal, "transaction")) {
          const lines = all(transaction, "trLine");
          const debtors = new Set(lines.map((line) => one(line, "custSupID")).filter(Boolean));
          for (const line of lines.filter((one_) => revenue.has(one(one_, "accID")))) {
            const kind = one(journal, "jrnTp")!;
            const amount = (one(line, "amntTp") === "D" ? -1 : 1) * cents(one(line, "amnt"));
            byKind[kind] = (byKind[kind] ?? 0) + amount;
            count++;
            const [customer] = debtors;
            if (kind === "S" && debtors.size === 1 && customer)
              byCustomer[customer] = (byCustomer[customer] ?? 0) + amount;
          }
        }
      expect(byKind).toEqual({ S: 9110678, C: -2273554, M: 14480900 });
      await read(exact, async ({ query }) => {
        expect(
          await query(
            `select count(*)::integer as lines, round(sum(revenue) * 100)::integer as cents,
             round(sum(revenue) filter (customer_id = 'memorial') * 100)::integer as memorial from raw_invoice_lines`,
          ),
        ).toEqual([{ lines: count, cents: byKind.S! + byKind.C! + byKind.M!, memorial: byKind.M! }]);
        const found = await query(
          `select customer_id, round(sum(revenue) * 100)::integer as cents from raw_invoice_lines
         where customer_id is not null and customer_id <> 'memorial' group by all order by all`,
        );
        expect(Object.fromEntries(found.map(({ customer_id, cents: sum }) => [customer_id, sum]))).toEqual(
          byCustomer,
        );
        expect(Object.keys(byCustomer).length).toBeGreaterThan(3);
      });
    });

    it("an XAF without customers on its lines is refused with the reason", async () => {
      const lines = all(readFileSync(banana, "utf8"), "trLine");
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter((line) => one(line, "custSupID"))).toEqual([]);
      await expect(read(banana, async () => null)).rejects.toThrow(/no customer/);
    });

    it("a Portuguese SAF-T: every line of every invoice, with the total of the lines and not of the header", async () => {
      const text = readFileSync(saft, "latin1");
      const invoices = all(text, "Invoice");
      const lines = invoices.flatMap((invoice) => all(invoice, "Line").map((line) => ({ invoice, line })));
      const sum = lines.reduce(
        (total, { line }) => total + cents(one(line, "CreditAmount")) - cents(one(line, "DebitAmount")),
        0,
      );
      const customers = new Set(invoices.map((invoice) => one(invoice, "CustomerID")));
      expect([invoices.length, lines.length, sum]).toEqual([692, 1887, 265797501]);
      await read(saft, async ({ query, report }) => {
        expect(
          await query(
            `select count(distinct invoice_id)::integer as invoices, count(*)::integer as lines,
             round(sum(revenue) * 100)::integer as cents, count(distinct customer_id)::integer as customers
           from raw_invoice_lines`,
          ),
        ).toEqual([{ invoices: 692, lines: lines.length, cents: sum, customers: customers.size }]);
        expect(report.findings.map(({ rule }) => rule)).toContain("audit-file-totals");
      });
    });
  },
);
