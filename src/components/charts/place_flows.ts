/** A number of customers that went from one place to another, with the change of value that came with it. */
export interface Flow<K extends string> {
  readonly prior: K;
  readonly now: K;
  readonly count: number;
  readonly change: number;
}

/** A flow with the heights between which it leaves and arrives, in pixels from the top. */
export interface PlacedFlow<K extends string> extends Flow<K> {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
}

/** A place on one side with all that leaves or arrives there. */
export interface FlowGroup<K extends string> {
  readonly key: K;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Least room for a line of text. */
const lineHeight = 18;
/** Room for the name of a place above what arrives there, and between places. */
const gap = 30;
/** Thickness of all bands together. */
const room = 220;

/**
 * Bands between two columns of places: as thick as their number, each with room for its own line on the right, in the order of
 * the places on both sides so that they cross as little as can be.
 */
export function placeFlows<K extends string>(
  given: readonly Flow<K>[],
  order: readonly K[],
): {
  flows: PlacedFlow<K>[];
  groups: { prior: FlowGroup<K>[]; now: FlowGroup<K>[] };
  height: number;
} {
  const total = given.reduce((sum, { count }) => sum + count, 0);
  const thickness = (count: number) => Math.max(2, (count / total) * room);
  const at = (key: K) => order.indexOf(key);
  const flows = [...given].sort((a, b) => at(a.now) - at(b.now) || at(a.prior) - at(b.prior));
  const side = (key: "prior" | "now", other: "prior" | "now", least: number) => {
    const places = new Map<Flow<K>, { from: number; to: number }>();
    const groups: FlowGroup<K>[] = [];
    let y = 0;
    for (const place of order) {
      const mine = flows.filter((flow) => flow[key] === place);
      if (mine.length === 0) continue;
      mine.sort((a, b) => at(a[other]) - at(b[other]));
      if (groups.length > 0) y += gap;
      const from = y;
      for (const flow of mine) {
        const slot = Math.max(least, thickness(flow.count));
        const inset = (slot - thickness(flow.count)) / 2;
        places.set(flow, { from: y + inset, to: y + slot - inset });
        y += slot;
      }
      groups.push({ key: place, from, to: y, count: mine.reduce((sum, { count }) => sum + count, 0) });
    }
    return { places, groups, height: y };
  };
  const now = side("now", "prior", lineHeight);
  const prior = side("prior", "now", 8);
  const height = Math.max(now.height, prior.height);
  // The shorter side stands in the middle of the longer one.
  const down = { prior: (height - prior.height) / 2, now: (height - now.height) / 2 };
  const moved = <G extends { from: number; to: number }>(one: G, by: number): G => ({
    ...one,
    from: one.from + by,
    to: one.to + by,
  });
  return {
    flows: flows.map((flow) => {
      const [left, right] = [
        moved(prior.places.get(flow)!, down.prior),
        moved(now.places.get(flow)!, down.now),
      ];
      return { ...flow, leftFrom: left.from, leftTo: left.to, rightFrom: right.from, rightTo: right.to };
    }),
    groups: {
      prior: prior.groups.map((group) => moved(group, down.prior)),
      now: now.groups.map((group) => moved(group, down.now)),
    },
    height,
  };
}

/** The outline of a flow as an SVG path between two places across, `head` pixels further down. */
export function flowBand(
  { leftFrom, leftTo, rightFrom, rightTo }: PlacedFlow<string>,
  { from, to, head }: { from: number; to: number; head: number },
): string {
  const middle = ((from + to) / 2).toFixed(1);
  const [a, b, c, d] = [leftFrom, leftTo, rightFrom, rightTo].map((y) => (head + y).toFixed(1));
  const bend = (y: string, end: number, target: string) =>
    `C${middle},${y} ${middle},${target} ${end.toFixed(1)},${target}`;
  return `M${from.toFixed(1)},${a}${bend(a!, to, c!)}V${d}${bend(d!, from, b!)}Z`;
}
