import type { Month } from "./calendar.js";
import { yearMonth } from "./calendar.js";
import { customerName, desk, managers, sectors, segments } from "./names.js";
import { basket } from "./basket.js";
import type { Member } from "./member.js";
import { buildingSeason, type Customer } from "./plan.js";
import type { Catalogue } from "./products.js";
import { Random } from "../lib/random.js";
import { beginsAt, stories, type Story } from "./stories.js";
import { plantEpisodes } from "./talks.js";

// Yearly revenue by rank among 400: a Zipf–Mandelbrot law, of which the top 5% of customers hold nearly half.
const largest = 3_800_000;
const exponent = 1.1;
const offset = 2.5;

/** All customers of the demo, in the order of their numbers. */
export function customers(seed: number, count: number, months: readonly Month[], goods: Catalogue): Member[] {
  const taken = storySlots(count);
  const drawn = Array.from({ length: count }, (_, rank) => {
    const story = taken.get(rank) ?? null;
    const revenue = story?.revenue ?? largest * Math.pow(((rank + 1) * 400) / count + offset, -exponent);
    const random = new Random(seed, 10, rank);
    return story
      ? storyCustomer(story, random, rank, months, goods)
      : ordinary(revenue, random, rank, months, goods);
  });
  // Debtor numbers are given out in the order in which customers came, as an administration does.
  const order = new Map(drawn.map((one) => [one, new Random(seed, 11, one.key).uniform()]));
  drawn.sort((a, b) => a.start - b.start || order.get(a)! - order.get(b)!);
  let anonymous = 0;
  drawn.forEach((one, i) => {
    one.id = String(10001 + i);
    if (!one.story) one.name = customerName(anonymous++);
  });
  const [old, now] = drawn.filter((one) => one.story?.key === "merged").sort((a, b) => a.start - b.start);
  old!.aliasOf = now!.id;
  const missing = drawn.filter((one) => !one.story && one.stop > months.length).slice(12);
  for (const i of [0, 9, 14]) if (missing[i]) missing[i].inMaster = false;
  plantEpisodes(drawn, months);
  return drawn;
}

/** Gives each story the free rank whose size is nearest to its own, so that the pyramid keeps its shape. */
function storySlots(count: number): Map<number, Story> {
  const slots = new Map<number, Story>();
  for (const story of [...stories].sort((a, b) => b.revenue - a.revenue)) {
    const rank = (Math.pow(largest / story.revenue, 1 / exponent) - offset) * (count / 400) - 1;
    let slot = Math.min(count - 1, Math.max(0, Math.round(rank)));
    for (let step = 1; slots.has(slot) || slot < 0 || slot >= count; step++) slot += step % 2 ? step : -step;
    slots.set(slot, story);
  }
  return slots;
}

function ordinary(revenue: number, random: Random, key: number, months: readonly Month[], goods: Catalogue) {
  const discount =
    Math.round((0.04 + 0.06 * Math.log10(revenue / 5000) + random.uniform(-0.02, 0.03)) * 200) / 200;
  const orders = 1.85 * Math.pow(revenue / 8000, 0.32) * random.factor(0.12);
  const lines = 1.02 + 0.18 * Math.log10(revenue / 5000) + random.uniform(0, 0.15);
  const isNew = random.chance(0.15);
  const leaves = !isNew && random.chance(0.07);
  const last = months.length;
  const start = isNew ? 8 + random.index(last - 12) : 0;
  const picked = [random.index(8), random.index(8), random.index(8)];
  return customer(key, random, months, goods, {
    revenue,
    orders,
    linesPerOrder: lines,
    discount: Math.min(0.2, Math.max(0.02, discount)),
    hoursPerOrder: (0.34 + 0.14 * lines) * random.factor(0.25) * (random.chance(0.06) ? 2.6 : 1),
    visitsPerYear: revenue > 250_000 ? 12 : revenue > 80_000 ? 6 : revenue > 25_000 ? 3 : 1,
    groups: [...new Set(picked)].slice(0, revenue > 50_000 ? 3 : 2),
    start,
    stop: leaves ? Math.round(random.uniform(0.4, 0.98) * last) : last + 1,
    growth: 0.012 + 0.045 * random.normal(),
    discountDrift: 0.001 * random.normal(),
    hoursDrift: 0.008 * random.normal(),
  });
}

function storyCustomer(
  story: Story,
  random: Random,
  key: number,
  months: readonly Month[],
  goods: Catalogue,
) {
  const last = months.length - 1;
  const begins = beginsAt(story, months.length) ?? Infinity;
  const pace = (story.beginsBeforeEnd ?? 1) / (last - begins);
  const { change } = story;
  const made = customer(key, random, months, goods, {
    ...story,
    linesPerOrder: story.linesPerOrder ?? 1.2,
    visitsPerYear: story.visitsPerYear ?? 2,
    start: story.startsBeforeEnd === undefined ? 0 : last - story.startsBeforeEnd,
    stop: story.stopsBeforeEnd === undefined ? last + 2 : last - story.stopsBeforeEnd + 1,
    growth: 0,
    discountDrift: 0,
    hoursDrift: 0,
  });
  if (change)
    made.change = (plan, month) => month >= begins && change(plan, Math.round((month - begins) * pace));
  return { ...made, name: story.name, country: "NL", story, season: story.season ?? buildingSeason };
}

type Traits = Pick<
  Customer,
  | "orders"
  | "linesPerOrder"
  | "discount"
  | "hoursPerOrder"
  | "visitsPerYear"
  | "start"
  | "stop"
  | "growth"
  | "discountDrift"
  | "hoursDrift"
> & { revenue: number; groups: number[]; groupsAfter?: number[] };

function customer(
  key: number,
  random: Random,
  months: readonly Month[],
  goods: Catalogue,
  traits: Traits,
): Member {
  const { revenue, groups: before, groupsAfter, ...rest } = traits;
  const lineValue = (100 * revenue) / (1 - traits.discount) / 12 / traits.orders / traits.linesPerOrder;
  const size = Math.min(12, 4 + Math.round(Math.log2(1 + revenue / 15_000)));
  const here = rest.start > 0;
  return {
    ...rest,
    key,
    id: "",
    name: "",
    segment: random.pick(segments),
    sector: random.pick(sectors),
    country: random.chance(0.04) ? random.pick(["BE", "DE"]) : "NL",
    manager: random.index(managers.length),
    desk: random.index(desk.length),
    since: here
      ? `${yearMonth(months[rest.start]!)}-01`
      : `${2003 + random.index(months[0]!.year - 2004)}-${String(1 + random.index(12)).padStart(2, "0")}-01`,
    inMaster: true,
    aliasOf: null,
    lineValue,
    rushShare: 0.03,
    basket: basket(before, groupsAfter, size, lineValue, random, goods),
    season: buildingSeason,
    change: null,
    story: null,
    episode: null,
  };
}
