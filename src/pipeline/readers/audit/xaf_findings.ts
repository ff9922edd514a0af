import { formats, type Language } from "../../../lib/text/format.js";
import { auditTotals } from "./audit_totals.js";
import { counted, countIn, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Found } from "../opened.js";
import type { FindingDraft } from "../report.js";
import type { XafSurvey } from "./xaf_survey.js";

/** The lines of an audit file do not add up to what it says of itself. */
export function totalsFinding(found: Found, survey: XafSurvey): FindingDraft[] {
  const { declared, lineCount, debit, credit } = survey;
  const differs = (said: number | null, counts: number) => said !== null && said !== counts;
  if (
    !differs(declared.lines, lineCount) &&
    !differs(declared.debit, debit) &&
    !differs(declared.credit, credit)
  )
    return [];
  const said = (language: Language) => auditTotals(declared.lines, declared.debit, declared.credit, language);
  const holds = (language: Language) => auditTotals(lineCount, debit, credit, language);
  return [
    finding(found, {
      severity: "warning",
      rule: "audit-file-totals",
      row_count: lineCount,
      example: said("en"),
      message: {
        en: `the audit file says lines / debit / credit ${said("en")}, but holds ${holds("en")}: it is not whole or was changed`,
        nl: `het auditbestand zegt regels / debet / credit ${said("nl")}, maar bevat ${holds("nl")}: het is niet heel of het is gewijzigd`,
      },
    }),
  ];
}

/** Transaction lines that are no revenue were left out. */
export function leftOutFinding(found: Found, left: number, all: number): FindingDraft {
  return finding(found, {
    severity: "info",
    rule: "audit-lines-left-out",
    row_count: left,
    message: {
      en: `${countIn("en", left)} of ${counted(all, "transaction line")} stand on accounts that hold no revenue, and were left out`,
      nl: `${countIn("nl", left)} van ${geteld(all, "transactieregel", "transactieregels")} staan op rekeningen zonder omzet en zijn weggelaten`,
    },
  });
}

/** Revenue that is booked in memorial journals came under a number of its own. */
export function memorialFinding(found: Found, count: number, amount: number): FindingDraft {
  const money = (language: Language) => formats(language, "EUR").fixed(amount, 2);
  return finding(found, {
    severity: "warning",
    rule: "memorial-corrections",
    row_count: count,
    amount: Number(amount.toFixed(2)),
    message: {
      en: `${counted(count, "revenue line stands", "revenue lines stand")} in memorial journals, ${money("en")} together; they are kept apart as customer "memorial", outside the tiers`,
      nl: `${geteld(count, "omzetregel staat", "omzetregels staan")} in memoriaaldagboeken, samen ${money("nl")}; ze blijven apart als klant "memorial", buiten de piramide`,
    },
  });
}
