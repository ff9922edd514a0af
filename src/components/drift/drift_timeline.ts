import { once } from "../../lib/once.js";
import { element } from "../dom.js";
import { inSight, unasked } from "../in_sight.js";
import type { Report } from "../report.js";
import { readInto } from "../unread.js";
import type { DriftCustomer } from "./drift_data.js";
import type { SlipMarks } from "./slip_marks.js";

/** When the slips of the customers shown began; read once a reader comes near it, or does not for a while. */
export function DriftTimeline(marks: () => Promise<SlipMarks>, report: Report) {
  const node = element("section", { class: "section" });
  let shown: readonly DriftCustomer[] = [];
  const slips = once(async () => {
    await inSight(node, unasked);
    const [{ Slips }, read] = await Promise.all([import("./slips.js"), marks()]);
    const drawn = Slips(read, report);
    node.replaceChildren(drawn.node);
    return drawn;
  });
  return {
    node,
    async show(customers: readonly DriftCustomer[]) {
      shown = customers;
      const isWanted = () => shown === customers;
      await readInto(node, async () => (await slips()).show(shown), { part: "part", report, isWanted });
    },
  };
}
