import { Fault } from "../../../lib/fault.js";
import { literal } from "../../database.js";
import type { Exclusion } from "../rows/exclusion.js";
import { headerKey } from "./header_key.js";
import type { Opened } from "../opened.js";

/** Headers of the ledger account on which a line is booked. */
const headersOfAccounts: readonly string[] = [
  ...[
    "grootboekrekening",
    "grootboekrekeningnummer",
    "grootboeknummer",
    "grootboeknr",
    "grootboek",
    "gb rekening",
  ],
  ...[
    "gl account",
    "gl account no",
    "gl account number",
    "general ledger account",
    "ledger account",
    "nominal code",
  ],
  ...["account code", "account no", "account number", "account", "rekening", "rekeningnummer", "rekeningnr"],
  ...["sachkonto", "kontonummer", "konto", "compte num", "numéro de compte", "compte"],
].map(headerKey);

/**
 * The rule that leaves out the rows of a list on other accounts than `options.revenue_accounts`; audit files see to it themselves.
 * @throws Fault where no column names the account
 */
export function otherAccounts({ spec, headers, file, source, format, recognition }: Opened): Exclusion[] {
  const { revenue_accounts: accounts } = spec.options;
  if (accounts === undefined || source !== "invoice_lines" || format === "xaf" || format === "saft")
    return [];
  const taken = new Set([...recognition.fields.values(), ...recognition.beside.values()]);
  const [position] = headersOfAccounts.flatMap((key) => {
    const at = headers.findIndex((header, i) => headerKey(header) === key && !taken.has(i));
    return at < 0 ? [] : [at];
  });
  if (position === undefined)
    throw new Fault(
      "no-account-column",
      `no column names the ledger account of a line, which options.revenue_accounts at report.yaml:${spec.line} needs; headers seen: ${headers.join(", ")}; leave rows out with exclude: {<header>: [<value>]}`,
      { file },
    );
  const isOne = accounts.map((glob) => `c${position} glob ${literal(glob.replaceAll("[", "[[]"))}`);
  return [
    {
      rule: `${headers[position]} is none of ${accounts.join(", ")}`,
      condition: `not coalesce(${isOne.join(" or ")}, false)`,
    },
  ];
}
