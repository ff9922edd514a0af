import type { Month } from "./calendar.js";
import type { Member } from "./member.js";
import { hoursPerVisit, isVisited, plan, shareOf, type Plan } from "./plan.js";
import { groups, type Catalogue } from "./products.js";
import { Random } from "../lib/random.js";

/** One line of an invoice; amounts in whole cents, the discount in tenths of a percent. */
export interface Line {
  product: number;
  /** null on a credit that gives money back without goods. */
  quantity: number | null;
  listPrice: number | null;
  discount: number | null;
  revenue: number;
  cost: number;
}

/** One invoice or credit note; `customer` is null on a counter sale that nobody gave a number. */
export interface Invoice {
  day: number;
  customer: Member | null;
  isCredit: boolean;
  isRush: boolean;
  lines: Line[];
}

export type Activity = "handling" | "visit" | "complaint" | "rush" | "quote" | "internal";

/** One registration of hours, in quarters of an hour. */
export interface Registration {
  day: number;
  customer: Member | null;
  quarters: number;
  activity: Activity;
}

/** What happened in one month. */
export interface MonthOfTrade {
  invoices: Invoice[];
  hours: Registration[];
}

/** Share of the orders of which something is credited. */
const creditShare = 0.012;

/** Plays the months one after another; keeps a few numbers a customer and nothing else. */
export class Simulation {
  private readonly linesSold: Uint32Array;
  private readonly unregistered: Float64Array;

  constructor(
    private readonly seed: number,
    private readonly members: readonly Member[],
    private readonly months: readonly Month[],
    private readonly goods: Catalogue,
  ) {
    this.linesSold = new Uint32Array(members.length);
    this.unregistered = new Float64Array(members.length * 2);
  }

  /** All invoices and registrations of a month, by day. */
  month(month: Month): MonthOfTrade {
    const trade: MonthOfTrade = { invoices: [], hours: [] };
    this.members.forEach((member, m) => {
      const expected = plan(member, month);
      if (expected) this.customerMonth(member, m, month, expected, trade);
    });
    this.withoutCustomer(month, trade);
    trade.invoices.sort((a, b) => a.day - b.day);
    trade.hours.sort((a, b) => a.day - b.day);
    return trade;
  }

  private customerMonth(member: Member, m: number, month: Month, expected: Plan, trade: MonthOfTrade): void {
    const random = new Random(this.seed, 20, member.key, month.index);
    const days = month.workingDays;
    const lastDay = days.at(-1)!;
    const orders = random.round(expected.orders * random.factor(0.12));
    let rushes = 0;
    for (let o = 0; o < orders; o++) {
      const isRush = random.chance(expected.rushShare);
      if (isRush) rushes++;
      const lines = Array.from({ length: Math.max(1, random.round(expected.linesPerOrder)) }, () =>
        this.line(member, this.linesSold[m]!++, month, expected, random),
      );
      // The largest customer orders on the last working day, so that every month is complete by its own dates.
      const day = o === 0 && member.key === 0 ? lastDay : random.pick(days);
      trade.invoices.push({ day, customer: member, isCredit: false, isRush, lines });
      if (random.chance(creditShare)) {
        const creditDay = days[Math.min(days.length - 1, days.indexOf(day) + 1 + random.index(6))]!;
        const back = [credit(lines[0]!, random)];
        trade.invoices.push({ day: creditDay, customer: member, isCredit: true, isRush: false, lines: back });
      }
    }
    const add = (activity: Activity, quarters: number, day = random.pick(days)) => {
      if (quarters > 0) trade.hours.push({ day, customer: member, quarters, activity });
    };
    // The hours of small customers are registered by the quarter, those of the others by the month.
    const isDue = expected.orders > 2.6 || month.index % 3 === 2 || month.index === this.months.length - 1;
    const handling = orders * expected.hoursPerOrder * random.factor(0.09);
    add("handling", this.register(m * 2, handling, isDue), lastDay);
    add("rush", this.register(m * 2 + 1, rushes * expected.hoursPerRush * random.factor(0.1), true), lastDay);
    if (isVisited(member, month.index)) add("visit", Math.round(4 * random.factor(0.25) * hoursPerVisit));
    if (member.story) return;
    if (random.chance(0.008)) add("complaint", 2 + random.index(10));
    if (random.chance(0.025)) add("quote", 2 + random.index(8));
  }

  /** Quarters of an hour to write down now; what is left of a quarter waits for the next time. */
  private register(slot: number, hours: number, isDue: boolean): number {
    this.unregistered[slot]! += hours;
    if (!isDue) return 0;
    const quarters = Math.floor(this.unregistered[slot]! * 4 + 1e-9);
    this.unregistered[slot]! -= quarters / 4;
    return quarters;
  }

  private line(member: Member, serial: number, month: Month, expected: Plan, random: Random): Line {
    // A golden-ratio walk through the basket: each article its share in any stretch of lines, without streaks.
    let lot = (serial * 0.618033988749895 + member.key * 0.1234567) % 1;
    const item = member.basket.find((one) => (lot -= shareOf(one, expected.mix)) < 0) ?? member.basket[0]!;
    const product = this.goods.products[item.product]!;
    const value = expected.lineValue * random.factor(0.25);
    const quantity = Math.max(1, random.round(value / product.listPrice));
    const discount = Math.round(1000 * expected.discount * groups[product.group]!.discountFactor);
    const listPrice = this.goods.listPrice(item.product, this.months[expected.priceMonth]!);
    return {
      product: item.product,
      quantity,
      listPrice,
      discount,
      revenue: Math.round((quantity * listPrice * (1000 - discount)) / 1000),
      cost: quantity * this.goods.unitCost(item.product, month),
    };
  }

  private withoutCustomer(month: Month, trade: MonthOfTrade): void {
    const random = new Random(this.seed, 21, month.index);
    const sales = Math.max(1, Math.round(this.members.length / 110));
    for (let s = 0; s < sales; s++) {
      const product = random.index(this.goods.products.length);
      const quantity = 1 + random.index(4);
      const listPrice = this.goods.listPrice(product, month);
      const cost = quantity * this.goods.unitCost(product, month);
      const line = { product, quantity, listPrice, discount: 0, revenue: quantity * listPrice, cost };
      const day = random.pick(month.workingDays);
      trade.invoices.push({ day, customer: null, isCredit: false, isRush: false, lines: [line] });
    }
    for (let r = 0; r < Math.max(1, Math.round(this.members.length / 50)); r++) {
      const quarters = 8 + random.index(20);
      trade.hours.push({
        day: random.pick(month.workingDays),
        customer: null,
        quarters,
        activity: "internal",
      });
    }
  }
}

/** Goods that come back at the price they were sold for, or now and then money without goods. */
function credit(line: Line, random: Random): Line {
  if (random.chance(0.15)) {
    const revenue = -Math.max(1, Math.round(line.revenue * random.uniform(0.05, 0.2)));
    return { product: line.product, quantity: null, listPrice: null, discount: null, revenue, cost: 0 };
  }
  const quantity = Math.ceil(line.quantity! * random.uniform(0.2, 1));
  const cost = -Math.round(line.cost / line.quantity!) * quantity;
  const revenue = -Math.round((quantity * line.listPrice! * (1000 - line.discount!)) / 1000);
  return { ...line, quantity: -quantity, revenue, cost };
}
