import { Fault } from "../lib/fault.js";
import { nearest } from "../lib/text/nearest.js";
import { openFields, shareFields, type OpenField, type ShareField } from "../lib/client/share_fields.js";
import type { ShareSettings } from "../settings.js";

/**
 * The fields of an edition: those of `--fields` where it is given, else those of report.yaml with what it allows this client
 * besides. Throws a Fault for a field that there is not, and for a guarded one that is not allowed for this client.
 */
export function chosenFields(
  { fields, clients }: Pick<ShareSettings, "fields" | "clients">,
  customerId: string,
  asked?: readonly string[],
): ShareField[] {
  const allowed = clients[customerId]?.fields ?? [];
  if (asked === undefined)
    return shareFields.filter((field) => isIn(fields, field) || allowed.includes(field));
  for (const field of asked) {
    if (!isIn(shareFields, field)) {
      const close = nearest(field, shareFields);
      const choices = `here are ${shareFields.join(", ")}`;
      throw new Fault(
        "share-field",
        `unknown field "${field}" in --fields; ${close ? `did you mean "${close}"? T` : "t"}${choices}`,
      );
    }
    if (!isIn(openFields, field) && !allowed.includes(field))
      throw new Fault(
        "share-field",
        `"${field}" leaves the house only for a client for whom report.yaml allows it, as share: {clients: {"${customerId}": {fields: [${field}]}}}`,
      );
  }
  return shareFields.filter((field) => asked.includes(field));
}

function isIn<F extends ShareField | OpenField>(fields: readonly F[], field: string): field is F {
  return (fields as readonly string[]).includes(field);
}
