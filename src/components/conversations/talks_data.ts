import { talkResult, type TalkResult } from "../../lib/talk/talk_result.js";
import type { Row } from "../../schema.js";
import { readTable } from "../tables.js";

/** A conversation with its customer's name (its number where the report does not know it) and what it shows. */
export interface Talk extends Row<"conversations"> {
  readonly name: string;
  readonly is_known: boolean;
  readonly account_manager: string | null;
  readonly result: TalkResult;
}

/** All conversations with whom they were held. */
export async function readTalks(hrefs: { conversations: string; customers: string }): Promise<Talk[]> {
  const [rows, customers] = await Promise.all([
    readTable(hrefs.conversations, "conversations"),
    readTable(hrefs.customers, "customers", { columns: ["customer_id", "name", "account_manager"] }),
  ]);
  const known = new Map(customers.map((customer) => [customer.customer_id, customer]));
  return rows.map((row) => {
    const customer = known.get(row.customer_id);
    return {
      ...row,
      name: customer?.name ?? row.customer_id,
      is_known: customer !== undefined,
      account_manager: customer?.account_manager ?? null,
      result: talkResult(row),
    };
  });
}
