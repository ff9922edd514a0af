import { leversNow, type Year } from "../../lib/talk/what_if.js";
import { whatIfWords } from "../../lib/words/what_if.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { LeverSlider } from "./lever_slider.js";
import { written, type LeverGoal, type LeverKey, type LeverState } from "./levers.js";

/** What the sliders of a year are made with. */
export interface LeverSlidersOptions {
  readonly goals: readonly LeverGoal[];
  readonly state: LeverState;
  readonly report: Report;
}

/** Whether a year has orders, hours and what they cost, so that minutes and orders can be moved. */
export const hasHours = ({ hours, rate, orders }: Year) =>
  hours !== null && hours > 0 && rate !== null && orders > 0;

/** A slider for every lever that the year has, with the position that a handle would have it in. */
export function LeverSliders(year: Year, { goals, state, report }: LeverSlidersOptions) {
  const { formats, words } = report;
  const text = whatIfWords[words.language];
  const { minutes_per_order, orders } = leversNow(year);
  const now: Readonly<Record<LeverKey, number>> = { price: 0, minutes: minutes_per_order, orders, fee: 0 };
  const whole = (value: number) => formats.number(value, 0);
  const slider = (
    key: LeverKey,
    [low, high, step]: readonly [number, number, number],
    write: (value: number) => string,
  ) => {
    const goal = goals.find((one) => one.key === key);
    const label = (one: LeverGoal) =>
      one.is_whole
        ? text.closes_here(write(one.value))
        : text.brings(write(one.value), formats.change(one.amount));
    const { node, show } = LeverSlider({
      label: text[key],
      min: Math.floor(Math.min(low, goal?.value ?? low)),
      max: Math.ceil(Math.max(high, goal?.value ?? high)),
      step,
      start: now[key],
      write,
      was: text.was(write(now[key])),
      mark: goal ? { value: goal.value, label: label(goal) } : null,
      onChange: (value) => state.set({ [key]: Math.abs(value - now[key]) < step / 2 ? "" : written(value) }),
    });
    return { key, node, show };
  };
  const sliders = [
    slider("price", [-10, 15, 0.25], (value) => (value > 0 ? "+" : "") + formats.share(value / 100, 2)),
    ...(hasHours(year)
      ? [
          slider("minutes", [0, 2 * minutes_per_order, 1], whole),
          slider("orders", [Math.max(1, orders / 4), Math.max(2, 2 * orders), 1], whole),
        ]
      : []),
    ...(year.rush_orders > 0 ? [slider("fee", [0, 200, 1], formats.cents)] : []),
  ];
  return {
    node: element("div", { class: "levers" }, ...sliders.map(({ node }) => node)),
    /** Puts every slider where the address has it. */
    show() {
      const asked = state.get();
      for (const { key, show } of sliders) {
        const value = Number(asked[key]);
        show(asked[key] !== "" && Number.isFinite(value) ? value : now[key]);
      }
    },
  };
}
