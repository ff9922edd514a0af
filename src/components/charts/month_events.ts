import * as Plot from "@observablehq/plot";
import { lanes, type LanePlace } from "./lanes.js";
import { nextMonth } from "./month_axis.js";
import { clip, textWidth } from "./style.js";

/** Something that happened on a day. */
export interface MonthEvent {
  readonly date: Date;
  readonly label: string;
}

/** Height of a line of event labels. */
const laneHeight = 17;

/** Lines of labels that may stand above the months; where more would, events near each other share a label. */
const mostLanes = 6;

/** By how many pixels what counts as near grows, until the labels fit. */
const step = 4;

/** Events by their labels above the months, in lines so that none runs into another, and how high these are. */
export function placeEvents(
  events: readonly MonthEvent[],
  { x, width, right }: { x: (date: Date) => number; width: number; right: number },
) {
  const inOrder = [...events].sort((a, b) => +a.date - +b.date);
  for (let near = -1; ; near += step) {
    const labels = sharedLabels(inOrder, x, near).map(({ date, label, others }) => {
      const more = others > 0 ? ` +${others}` : "";
      return { date, text: `${clip(label, width * 0.4 - textWidth(more))}${more}` };
    });
    const places = lanes(
      labels.map(({ date, text }) => ({ x: x(date), width: textWidth(text) + 6 })),
      right,
    );
    const laneCount = Math.max(0, ...places.map(({ lane }) => lane + 1));
    if (laneCount <= mostLanes)
      return {
        events: inOrder,
        labels: labels.map((label, index) => ({ ...label, ...places[index]! })),
        height: laneCount * laneHeight,
      };
  }
}

/** A label for each event, or for those within so many pixels of the first of them: what that one is, and how many others there are. */
function sharedLabels(inOrder: readonly MonthEvent[], x: (date: Date) => number, near: number) {
  const labels: { date: Date; label: string; others: number }[] = [];
  for (const { date, label } of inOrder) {
    const last = labels.at(-1);
    if (last && x(date) - x(last.date) <= near) last.others += 1;
    else labels.push({ date, label, others: 0 });
  }
  return labels;
}

/** Reads what happened in a month, in words and in order; empty where nothing did. */
export function happenedIn(events: readonly MonthEvent[]): (month: Date) => string {
  const inOrder = [...events].sort((a, b) => +a.date - +b.date);
  return (month) =>
    inOrder
      .filter(({ date }) => date >= month && date < nextMonth(month))
      .map(({ label }) => label)
      .join(", ");
}

/** A line for each event through the months, and the labels above them. */
export function eventMarks(
  { events, labels }: ReturnType<typeof placeEvents>,
  marginTop: number,
): Plot.Markish[] {
  return [
    Plot.ruleX(events, { x: "date", stroke: "var(--event)", strokeDasharray: "3,3" }),
    ...labels.map((label) => Plot.text([label], eventText(label, marginTop))),
  ];
}

function eventText({ anchor, lane }: LanePlace, marginTop: number): Plot.TextOptions {
  return {
    x: "date",
    frameAnchor: "top",
    text: "text",
    textAnchor: anchor,
    dx: anchor === "start" ? 3 : -3,
    dy: 6 - marginTop + lane * laneHeight,
    lineAnchor: "top",
    fill: "var(--event-ink)",
  };
}
