import { Fault } from "../../lib/fault.js";
import { openAuditFile } from "./audit/audit_file.js";
import type { Found, Opened } from "./opened.js";
import { readSaft } from "./audit/saft.js";
import { openXls } from "./workbook/xls.js";
import { readXaf } from "./audit/xaf.js";
import { xmlEncoding, xmlPieces } from "./xml/xml_file.js";

const known: Record<string, string> = {
  Invoice: "one invoice (UBL)",
  html: "a web page",
  rss: "a news feed",
};

/**
 * Opens an xml file by its outermost element: XAF (`auditfile`), SAF-T (`AuditFile`) or a spreadsheet of 2003 (`Workbook`).
 * @throws Fault where it is something else, or not well-formed
 */
export async function openXml(found: Found, tempDir: string): Promise<Opened[]> {
  const { file } = found;
  const encoding = await xmlEncoding(found);
  let root = "";
  let space = "";
  const events = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (root === "") [root, space] = [name, Object.values(attributes).join(" ")];
    },
  };
  for await (const _ of xmlPieces(file, { ...encoding, path: found.path }, events)) if (root !== "") break;
  if (root === "Workbook") return openXls(found, tempDir, "text");
  if (root === "auditfile" || (root === "AuditFile" && space.includes("auditfiles.nl")))
    return openAuditFile(found, encoding, "xaf", readXaf);
  if (root === "AuditFile") return openAuditFile(found, encoding, "saft", readSaft);
  throw new Fault(
    "unknown-xml",
    `the xml holds <${root}>${known[root] ? `, ${known[root]}` : ""}; read are audit files (XAF <auditfile>, SAF-T <AuditFile>) and spreadsheets: export the lines as xlsx or csv`,
    { file },
  );
}
