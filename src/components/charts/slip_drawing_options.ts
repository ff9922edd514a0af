import type { slips } from "../../lib/words/slips.js";
import type { ChartOptions } from "./figure.js";

/** What slips are drawn with: words, formats, room, and the months of the calendar. */
export interface SlipDrawingOptions extends Pick<ChartOptions, "formats" | "document"> {
  readonly text: (typeof slips)["en"];
  readonly width: number;
  readonly from: Date;
  readonly to: Date;
}
