import { Fault } from "../../../lib/fault.js";
import { sources, type Field, type SourceName } from "../../../sources.js";
import type { Found, Opened } from "../opened.js";
import { periodsBeside } from "./periods_beside.js";
import { recognise } from "./headers.js";

type Has = (field: string) => boolean;

/** What a file of a source lacks, each as a phrase that names the field or the fields to choose from. */
export function missingFields(source: SourceName, has: Has, headerHas: Has): string[] {
  const missing = Object.entries(sources[source] as Record<string, Field>)
    .filter(([name, { required }]) => required && !has(name))
    .map(([name]) => name);
  if (source === "hours" && !has("customer_id") && !has("project_id"))
    return [...missing, "customer_id (or project_id)"];
  if (source !== "invoice_lines") return missing;
  const fromHeader = missing.filter(headerHas);
  const own = missing.filter((name) => !headerHas(name));
  if (fromHeader.length > 0 && !has("invoice_id")) own.push("invoice_id");
  const hasPrice = has("quantity") && has("unit_price");
  if (!has("revenue") && !hasPrice && !(has("revenue_incl_vat") && (has("vat") || has("vat_rate"))))
    own.push("revenue (or quantity and unit_price, or revenue_incl_vat and vat or vat_rate)");
  return own;
}

/** The faults of a file's header: fields that are missing, named columns that are absent, columns between which to choose. */
export function headerFaults(
  opened: Opened,
  headerHas: Has,
  elsewhere: (header: string) => boolean,
): Fault[] {
  const { recognition, headers, file, headerRow, spec, source } = opened;
  const place = { file, line: headerRow ?? undefined };
  const at = `report.yaml:${spec.line}`;
  const seen = `headers seen: ${headers.join(", ")}`;
  const faults: Fault[] = [];
  for (const [field, header] of recognition.absent)
    if (!elsewhere(header) || sources[source as "invoices"][field as "invoice_id"]?.required)
      faults.push(
        new Fault(
          "column-not-found",
          `no column "${header}", which ${at} names for ${field}; ${seen}`,
          place,
        ),
      );
  for (const [field, [first, second]] of recognition.open)
    faults.push(
      new Fault(
        "ambiguous-column",
        first === second
          ? `two columns are headed "${first}", and both could be ${field}; rename one in the export`
          : `both "${first}" and "${second}" could be ${field}; choose at ${at}: columns: {${field}: "${first}"}`,
        place,
      ),
    );
  for (const [field, position] of [...recognition.fields, ...recognition.beside]) {
    const header = headers[position] ?? "";
    if (!recognition.open.has(field) && headers.indexOf(header) !== headers.lastIndexOf(header))
      faults.push(
        new Fault(
          "duplicate-header",
          `two columns are headed "${header}", which feeds ${field}; rename one in the export`,
          place,
        ),
      );
  }
  const missing = missingFields(source, (field) => recognition.fields.has(field), headerHas);
  const name = headers[recognition.fields.get("customer_name") ?? -1];
  const beside = source === "invoice_lines" || source === "hours" ? periodsBeside(headers, source) : null;
  const spread = missing.find((field) => field === "date" || field === "hours");
  if (beside !== null && spread !== undefined)
    return [
      ...faults,
      new Fault(
        "months-beside-one-another",
        `no column for ${spread}, which ${source} needs: ${beside}`,
        place,
      ),
    ];
  for (const field of missing.filter((name) => !recognition.absent.has(name.split(" ")[0] ?? name)))
    faults.push(
      new Fault(
        "required-column-missing",
        field.startsWith("customer_id") && headers[0] === ""
          ? `no column for ${field}, which ${source} needs; ${seen}. The first column has no header: where it names customers in rows of their own, above their lines, say options: {customer_rows: checked} at ${at}, or export a list with the customer on every line`
          : field.startsWith("customer_id") && name !== undefined
            ? `no column for ${field}, which ${source} needs; ${seen}; where no column numbers the customers, let their names stand for them at ${at}: columns: {customer_id: ${JSON.stringify(name)}}, so that two of one name are one`
            : `no column for ${field}, which ${source} needs; ${seen}; add at ${at}: columns: {${field.split(" ")[0]}: <its header>}`,
        place,
      ),
    );
  return faults;
}

/** @throws Fault where a file that reads as one column is not simply a list of the one field its source needs */
export function oneColumn(found: Found, headers: readonly string[], lines: readonly string[]): void {
  const { fields } = recognise(headers, found.source, found.spec.columns);
  if (
    missingFields(
      found.source,
      (field) => fields.has(field),
      () => false,
    ).length === 0
  )
    return;
  const look = lines.slice(0, 3).map((line) => `"${line.slice(0, 80)}"`);
  if (lines.length > 1 && lines.every((line) => /\S {2,}\S/.test(line)))
    throw new Fault(
      "space-aligned",
      `the columns are lined up with spaces; it begins ${look.join(" · ")}; export with a delimiter, or split the columns in a spreadsheet and save it as xlsx`,
      { file: found.file },
    );
  throw new Fault(
    "one-column",
    `the file reads as one column; it begins ${look.join(" · ")}; say what separates the fields at report.yaml:${found.spec.line}: options: {delimiter: ";"}`,
    { file: found.file },
  );
}
