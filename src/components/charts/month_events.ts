import * as Plot from "@observablehq/plot";
import { lanes, type LanePlace } from "./lanes.js";
import { clip, textWidth } from "./style.js";

/** Something that happened on a day. */
export interface MonthEvent {
  readonly date: Date;
  readonly label: string;
}

/** Height of a line of event labels. */
const laneHeight = 17;

/** Events by their labels above the months, in lines so that none runs into another, and how high these are. */
export function placeEvents(
  events: readonly MonthEvent[],
  { x, width, right }: { x: (date: Date) => number; width: number; right: number },
) {
  const labels = events.map((event) => ({ ...event, text: clip(event.label, width * 0.4) }));
  const places = lanes(
    labels.map((event) => ({ x: x(event.date), width: textWidth(event.text) + 6 })),
    right,
  );
  const laneCount = Math.max(0, ...places.map(({ lane }) => lane + 1));
  return {
    events: labels.map((event, index) => ({ ...event, ...places[index]! })),
    height: laneCount * laneHeight,
  };
}

/** A line for each event through the months, and its label above them. */
export function eventMarks(
  events: ReturnType<typeof placeEvents>["events"],
  marginTop: number,
): Plot.Markish[] {
  return [
    Plot.ruleX(events, { x: "date", stroke: "var(--event)", strokeDasharray: "3,3" }),
    ...events.map((event) => Plot.text([event], eventText(event, marginTop))),
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
