import { element } from "../dom.js";
import type { Report } from "../report.js";
import { readInto } from "../unread.js";

export interface ChoiceShownOptions {
  /** What the reader has chosen. */
  readonly chosen: () => string;
  /** Reads and shows what the choice asks for. */
  readonly show: () => Promise<void>;
  /** The figures that follow from the choice. */
  readonly figures: readonly HTMLElement[];
  readonly report: Report;
}

/** Shows the figures of a choice. Where it cannot be read, a sentence stands there, and not the figures of the one before. */
export function ChoiceShown({ chosen, show, figures, report }: ChoiceShownOptions) {
  const node = element("div");
  return {
    node,
    async draw() {
      const asked = chosen();
      const isWanted = () => asked === chosen();
      const hide = (is: boolean) => isWanted() && figures.forEach((figure) => (figure.hidden = is));
      const showAll = async () => {
        await show().catch((error: unknown) => {
          hide(true);
          throw error;
        });
        hide(false);
        if (isWanted()) node.replaceChildren();
      };
      await readInto(node, showAll, { part: "sums", report, isWanted });
    },
  };
}
