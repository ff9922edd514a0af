import { once } from "../../lib/once.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import type { PyramidTier } from "../../schema.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { readTable } from "../tables.js";
import { readInto } from "../unread.js";
import { OpenedList } from "./opened_list.js";
import type { PyramidChoice } from "./pyramid_choice.js";
import { readOpened, type Opened } from "./opened.js";
import { customersOf, pyramidColumns } from "./selection.js";

export interface OpenedPlacesOptions {
  readonly choice: PyramidChoice;
  readonly tiers: readonly PyramidTier[];
  readonly report: Report;
  readonly text: PyramidWords;
  /** The table of customers, read once something is opened. */
  readonly customersHref: string;
}

/** Where the customers behind a tier, cell, band or label are shown: under the chart in which it was chosen. */
export function OpenedPlaces({ choice, tiers, report, text, customersHref }: OpenedPlacesOptions) {
  const { state } = choice;
  const nodes = {
    tier: element("div"),
    cross: element("div"),
    move: element("div"),
    profit: element("div"),
    contact: element("div"),
  };
  let arrives = false;
  const readCustomers = once(() => readTable(customersHref, "customers", { columns: pyramidColumns }));
  const clear = () => {
    for (const node of Object.values(nodes)) node.replaceChildren();
  };

  const wanted = () => [state.get().show, state.get().basis, choice.measure()].join();

  async function draw() {
    const { show } = state.get();
    const opened = readOpened(show);
    if (!opened) return clear();
    const asked = wanted();
    const isWanted = () => asked === wanted();
    await readInto(nodes[opened.kind], () => list(opened, isWanted), { part: "customers", report, isWanted });
  }

  async function list(opened: Opened, isWanted: () => boolean) {
    const all = await readCustomers();
    if (!isWanted()) return;
    const scope = { measure: choice.measure(), basis: state.get().basis, tiers };
    clear();
    const near = nodes[opened.kind];
    near.replaceChildren(
      OpenedList(customersOf(all, opened, scope), {
        ...scope,
        opened,
        report,
        text,
        all,
        onClose: () => {
          state.choose({ show: "" });
          (near.previousElementSibling ?? near).querySelector<HTMLElement>("[tabindex='0'], button")?.focus();
        },
      }),
    );
    if (arrives) near.querySelector<HTMLElement>("h2")?.focus();
    arrives = false;
  }

  return {
    nodes,
    draw,
    /** Opens what is named, as `tier.top`, and leads there. */
    open(show: string) {
      arrives = true;
      state.choose({ show });
    },
  };
}
