/** What a column holds: decides its DuckDB and parquet type, its unit and how it is written on a page. */
export type Kind = "id" | "text" | "date" | "money" | "share" | "number" | "hours" | "count" | "flag";

/** One column: its kind, its meaning with unit and window, whether it may be empty, and the only values of a text that has few. */
export interface Column<K extends Kind = Kind, N extends boolean = boolean, V extends string = string> {
  readonly kind: K;
  readonly meaning: string;
  readonly nullable: N;
  readonly values?: readonly V[];
}

/** One table: its grain, its key (unique, not null), the order its rows are stored in and its columns. */
export interface Table<C extends Record<string, Column> = Record<string, Column>> {
  readonly grain: string;
  readonly key: readonly (keyof C & string)[];
  readonly sort: readonly (keyof C & string)[];
  readonly columns: C;
}

/** The DuckDB type of each kind. Money keeps four decimals until it becomes a ratio. */
export const duckdbTypes: Record<Kind, string> = {
  id: "VARCHAR",
  text: "VARCHAR",
  date: "DATE",
  money: "DECIMAL(18,4)",
  share: "DOUBLE",
  number: "DOUBLE",
  hours: "DOUBLE",
  count: "INTEGER",
  flag: "BOOLEAN",
};

interface ValueOf {
  id: string;
  text: string;
  date: Date;
  money: number;
  share: number;
  number: number;
  hours: number;
  count: number;
  flag: boolean;
}

function of<K extends Kind>(kind: K) {
  return {
    required: (meaning: string): Column<K, false> => ({ kind, meaning, nullable: false }),
    optional: (meaning: string): Column<K, true> => ({ kind, meaning, nullable: true }),
  };
}
function oneOf<const V extends string>(values: readonly V[]) {
  return {
    required: (meaning: string): Column<"text", false, V> => ({
      kind: "text",
      meaning,
      nullable: false,
      values,
    }),
    optional: (meaning: string): Column<"text", true, V> => ({
      kind: "text",
      meaning,
      nullable: true,
      values,
    }),
  };
}
const { required: id } = of("id");
const { required: text, optional: textOrNull } = of("text");
const { required: date, optional: dateOrNull } = of("date");
const { required: money, optional: moneyOrNull } = of("money");
const { optional: shareOrNull } = of("share");
const { optional: numberOrNull } = of("number");
const { required: hours, optional: hoursOrNull } = of("hours");
const { required: count, optional: countOrNull } = of("count");
const { required: flag, optional: flagOrNull } = of("flag");

function table<const C extends Record<string, Column>>(definition: Table<C>): Table<C> {
  return definition;
}

/** The tiers of the customer pyramid, best first; `inactive` bought before but not in the window. */
export const tiers = ["top", "large", "medium", "small", "inactive"] as const;
export type Tier = (typeof tiers)[number];

/** The labels of profitability, best first (docs/metrics.md, The customer pyramid). */
export const profitabilityTiers = ["platinum", "gold", "iron", "lead"] as const;
export type ProfitabilityTier = (typeof profitabilityTiers)[number];

/** The values on which a pyramid can be drawn, in the order a reader meets them. */
export const measures = ["revenue", "gross_margin", "contribution", "contribution_per_hour"] as const;
export type Measure = (typeof measures)[number];

/** The effects of a margin bridge, in the order in which a waterfall draws them. */
export const effects = [
  "price",
  "discount",
  "cost",
  "mix",
  "volume",
  "new",
  "lost",
  "not_decomposable",
  "service_volume",
  "order_size",
  "handling_time",
  "rate",
  "other",
] as const;
export type Effect = (typeof effects)[number];

const effectMeanings: Readonly<Record<Effect, string>> = {
  price: "amount a year by net price (list price, where known)",
  discount: "amount a year by discount",
  cost: "amount a year by unit cost",
  mix: "amount a year by mix",
  volume: "amount a year by volume",
  new: "amount a year by what was bought after only",
  lost: "amount a year by what was bought before only",
  not_decomposable: "amount a year by what has no price or no quantity",
  service_volume: "amount a year by service that went with volume",
  order_size: "amount a year by smaller or larger orders",
  handling_time: "amount a year by hours per order",
  rate: "amount a year by the cost of an hour",
  other: "amount a year by rebates, freight and payment costs",
};

/** A column for each effect of a margin bridge. */
function effectColumns<C extends Column>(column: (meaning: string) => C): Record<Effect, C> {
  return Object.fromEntries(effects.map((effect) => [effect, column(effectMeanings[effect])])) as Record<
    Effect,
    C
  >;
}

/** The effects that a product has a part in, and the group that it belongs to (docs/metrics.md, The margin bridge). */
export const productEffects = [
  "price",
  "discount",
  "cost",
  "mix",
  "volume",
  "new",
  "lost",
  "not_decomposable",
] as const satisfies readonly Effect[];

/** The effects of what serving a customer took; no product or group has a part in them. */
export const serviceEffects = [
  "service_volume",
  "order_size",
  "handling_time",
  "rate",
] as const satisfies readonly Effect[];

/** The effects that make up the drift amount: what crept in apart from volume, new and lost (docs/metrics.md, The margin bridge). */
export const driftEffects = [
  "price",
  "discount",
  "cost",
  "mix",
  "order_size",
  "handling_time",
  "rate",
] as const satisfies readonly Effect[];

/** How the quantity effect is parted into volume and mix: in euros at constant prices, or in units that compare. */
export const bridgeSplits = ["constant_price", "units"] as const;
export type BridgeSplit = (typeof bridgeSplits)[number];

/** The comparisons a bridge is made for: the customer's own baseline, or the twelve months before. */
export const comparisons = ["baseline", "prior"] as const;
export type Comparison = (typeof comparisons)[number];

const { required: tier, optional: tierOrNull } = oneOf(tiers);
const { optional: profitabilityTierOrNull } = oneOf(profitabilityTiers);
const { required: standing } = oneOf([...tiers, "none"]);
const { required: measure } = oneOf(measures);
const { required: period } = oneOf(["current", "prior"]);
const { required: basis } = oneOf(["rank", "frozen"]);
const { required: comparison } = oneOf(comparisons);
const { required: effect } = oneOf(effects);
const { optional: driftEffectOrNull } = oneOf(driftEffects);
const { required: severity } = oneOf(["error", "warning", "info"]);

/** The data model: every table the pipeline builds and the pages read. */
export const schema = {
  report_facts: table({
    grain: "one row: the report itself",
    key: ["as_of"],
    sort: ["as_of"],
    columns: {
      title: text("title of the report"),
      company: textOrNull("whose customers these are"),
      as_of: date("last day of the as-of month"),
      current_from: date("first day of the current window: the 12 months ending at as_of"),
      current_to: date("last day of the current window"),
      prior_from: date("first day of the 12 months before the current window"),
      prior_to: date("last day of the 12 months before the current window"),
      history_from: date(
        "first day of the month in which the history starts: the first with lines, stray lines aside",
      ),
      data_to: date("date of the last invoice line read, which may lie after as_of"),
      currency: text("reporting currency, ISO 4217"),
      language: text("language of the report: en or nl"),
      has_cost: flagOrNull("whether lines carry a cost, so that gross margin is known"),
      has_hours: flagOrNull("whether hours were supplied"),
      has_quantity: flagOrNull(
        "whether lines carry a quantity; without one a product counts as one piece an order, and larger orders of it as a higher price",
      ),
      has_freight: flagOrNull("whether lines carry a freight cost"),
      has_payment_cost: flagOrNull("whether lines carry a payment or commission cost"),
      has_rebate: flagOrNull("whether an agreement gives a rebate"),
      hour_rate: moneyOrNull("cost of one service hour"),
      practical_hours: hoursOrNull(
        "hours that the teams can work in the current window; empty where no teams are given",
      ),
      coverage: shareOrNull("hours of those teams ÷ practical_hours, current window; may pass 1"),
      has_agreements: flagOrNull("whether agreements were supplied"),
      bridge_split: text("how bridges part volume from mix: constant_price or units"),
      tier_measure: measure("measure by which the pyramid is drawn first, where the input gives it"),
      customer_count: count("customers known: with lines up to as_of or with a master record"),
      active_count: count("customers with at least one line in the current window"),
      revenue: money("net revenue in the current window, unassigned lines included"),
      cost: moneyOrNull("cost of goods in the current window of the lines whose cost is known"),
      gross_margin: moneyOrNull("net revenue − cost of goods, current window, lines whose cost is known"),
      hours: hoursOrNull("service hours registered in the current window, unassigned hours included"),
      cost_to_serve: moneyOrNull("service hours × capacity cost rate in the current window"),
      contribution: moneyOrNull(
        "gross margin − rebate, freight and payment cost − cost to serve, current window",
      ),
      attention_hours: hoursOrNull(
        "service hours in the current window of the customers that bought in it and whose contribution is known",
      ),
      attention_contribution: moneyOrNull("their contribution, of those where it is positive"),
      drift_count: count("customers with a drift amount"),
      unassigned_revenue: money("net revenue in the current window on lines without a customer"),
      unassigned_gross_margin: moneyOrNull("gross margin in the current window on lines without a customer"),
      unassigned_hours: hoursOrNull("service hours in the current window without a customer"),
      collective_count: count("collective customer cards, which no tier holds"),
      collective_revenue: money("net revenue in the current window on collective customer cards"),
      collective_hours: hoursOrNull("service hours in the current window on collective customer cards"),
      never_bought_count: count("customers that never bought and took hours in the current window"),
      never_bought_hours: hoursOrNull("service hours in the current window on customers that never bought"),
      revenue_without_cost: money(
        "net revenue in the current window on lines whose cost is not known; 0 where no line has a cost",
      ),
      revenue_prior: moneyOrNull("net revenue in the prior window"),
      gross_margin_prior: moneyOrNull("gross margin in the prior window"),
      hours_prior: hoursOrNull("service hours in the prior window"),
      contribution_prior: moneyOrNull("contribution in the prior window"),
      line_count: count("invoice lines used, all months up to and including those after as_of"),
      line_revenue: money("net revenue of all lines used, all months"),
    },
  }),
  customers: table({
    grain: "one customer",
    key: ["customer_id"],
    sort: ["customer_id"],
    columns: {
      customer_id: id("customer number as text"),
      customer_id_raw: textOrNull("customer number as written in the export, where it differs"),
      name: text("customer name; the number where no name is known"),
      segment: textOrNull("segment"),
      sector: textOrNull("sector"),
      country: textOrNull("country"),
      account_manager: textOrNull("account manager"),
      since: dateOrNull(
        "start of the relationship: as given, on a merged card too; the month of the first line where that is earlier or none is given",
      ),
      is_in_master: flagOrNull("whether the customer stands in the customer file"),
      is_collective: flagOrNull("whether the card holds many consumers; kept out of the tiers"),
      parent_id: textOrNull("customer number of the parent or group"),
      contact_count: countOrNull("contact persons known at the customer"),
      is_active: flagOrNull("whether the customer has a line in the current window"),
      months_of_history: count("months from the first line's month to the as-of month; 0 without lines"),
      silent_since: dateOrNull(
        "month of the last order, of a customer that has been without one for three months or more and for longer than ever before; empty for others",
      ),
      revenue: money("net revenue, current window"),
      list_revenue: moneyOrNull("revenue at list price, current window"),
      discount: moneyOrNull("discount on the invoice, current window"),
      cost: moneyOrNull("cost of goods, current window"),
      gross_margin: moneyOrNull("net revenue − cost of goods, current window"),
      cost_to_serve: moneyOrNull("service hours × capacity cost rate, current window"),
      contribution: moneyOrNull(
        "gross margin − rebate, freight and payment cost − cost to serve, current window",
      ),
      contribution_per_hour: moneyOrNull(
        "contribution before the cost of hours ÷ service hours, current window",
      ),
      hours: hoursOrNull("service hours, current window"),
      orders: count(
        "distinct orders that are not pure credits, current window: by order number, else invoice number, else day",
      ),
      priced_revenue: money("net revenue of products with a price and a quantity, current window"),
      rush_orders: count("rush orders that are not credits, current window"),
      revenue_prior: moneyOrNull("net revenue, prior window"),
      gross_margin_prior: moneyOrNull("gross margin, prior window"),
      contribution_prior: moneyOrNull("contribution, prior window"),
      hours_prior: hoursOrNull("service hours, prior window"),
      orders_prior: countOrNull("orders in the prior window"),
      tier_revenue: tierOrNull("tier by net revenue, current window"),
      tier_gross_margin: tierOrNull("tier by gross margin, current window"),
      tier_contribution: tierOrNull("tier by contribution, current window"),
      tier_contribution_per_hour: tierOrNull("tier by contribution per hour, current window"),
      tier_revenue_prior: tierOrNull("tier by net revenue, prior window"),
      tier_gross_margin_prior: tierOrNull("tier by gross margin, prior window"),
      tier_contribution_prior: tierOrNull("tier by contribution, prior window"),
      tier_contribution_per_hour_prior: tierOrNull("tier by contribution per hour, prior window"),
      profitability_tier: profitabilityTierOrNull("platinum, gold, iron or lead"),
      baseline_from: dateOrNull("first day of the baseline; empty where the history is too short"),
      baseline_to: dateOrNull("last day of the baseline"),
      revenue_baseline: moneyOrNull("net revenue in the baseline"),
      gross_margin_baseline: moneyOrNull("gross margin in the baseline"),
      contribution_baseline: moneyOrNull("contribution in the baseline"),
      hours_baseline: hoursOrNull("service hours in the baseline"),
      orders_baseline: countOrNull("orders in the baseline"),
      margin_share_baseline: shareOrNull("gross margin ÷ net revenue in the baseline"),
      margin_share: shareOrNull("gross margin ÷ net revenue, current window"),
      discount_share_baseline: shareOrNull("discount ÷ list revenue in the baseline"),
      discount_share: shareOrNull("discount ÷ list revenue, current window"),
      hours_per_order_baseline: numberOrNull("service hours ÷ orders in the baseline"),
      hours_per_order: numberOrNull("service hours ÷ orders, current window"),
      drift_amount: moneyOrNull(
        "amount a year that crept in since the baseline, apart from volume: by price, discount, cost, mix, order size, handling time and hourly rate",
      ),
      drift_rank: countOrNull("place by drift amount, 1 for the largest leak; see drift_ranking"),
      drift_effect: driftEffectOrNull(
        "the drift effect that weighs most in the direction of the drift amount; price and cost that make up for each other count as one",
      ),
      drift_effect_amount: moneyOrNull("amount a year of drift_effect, cost less what prices made up for"),
      is_leak: flagOrNull(
        "whether the drift is a leak that stands out: 5% of the baseline's gross margin or more, and dated where it can be",
      ),
      drift_amount_month_ago: moneyOrNull(
        "drift amount of the 12 months that end a month before as_of; empty where the history was too short then",
      ),
      drift_change_effect: driftEffectOrNull(
        "the drift effect whose change in that month weighs most in the direction of the change, as drift_effect",
      ),
      drift_change_amount: moneyOrNull("change of drift_change_effect in that month, a year"),
      expected_revenue: moneyOrNull("yearly net revenue on which the customer was taken on"),
      expected_margin_share: shareOrNull("margin share on which the customer was taken on"),
      expected_hours: hoursOrNull("yearly service hours on which the customer was taken on"),
      handle_count: countOrNull("handles found for the conversation"),
    },
  }),
  drift_ranking: table({
    grain: "one customer with a drift amount, the largest leak first: from a customer's page to the next",
    key: ["drift_rank"],
    sort: ["drift_rank"],
    columns: {
      drift_rank: count("place by drift amount, 1 for the largest leak"),
      customer_id: id("customer number"),
      name: text("customer name"),
    },
  }),
  customer_months: table({
    grain: "customer × month with lines or hours",
    key: ["customer_id", "month"],
    sort: ["customer_id", "month"],
    columns: {
      customer_id: id("customer number; 'unassigned' for lines and hours without a customer"),
      month: date("first day of the month"),
      revenue: money("net revenue"),
      list_revenue: moneyOrNull("revenue at list price"),
      discount: moneyOrNull("list revenue − net revenue"),
      cost: moneyOrNull("cost of goods of the lines whose cost is known"),
      gross_margin: moneyOrNull("net revenue − cost of goods"),
      revenue_without_cost: money("net revenue on lines whose cost is not known"),
      rebate: moneyOrNull("year-end rebate by agreement, accrued on the revenue of the month"),
      freight: moneyOrNull("freight cost"),
      payment_cost: moneyOrNull("payment and commission cost"),
      orders: count(
        "distinct orders that are not pure credits: by order number, else invoice number, else day",
      ),
      lines: count("invoice lines, credits included"),
      quantity: numberOrNull("quantity sold less returned"),
      hours: hoursOrNull(
        "service hours, registered or by time equation; 0 where there are some but none fell here",
      ),
      cost_to_serve: moneyOrNull("service hours × the capacity cost rate of their team"),
      contribution: moneyOrNull("gross margin − rebate, freight and payment cost − cost to serve"),
    },
  }),
  portfolio_months: table({
    grain: "month: all customers together, unassigned included",
    key: ["month"],
    sort: ["month"],
    columns: {
      month: date("first day of the month"),
      active_count: count("customers with at least one line in the month"),
      revenue: money("net revenue"),
      unassigned_revenue: money("net revenue on lines without a customer"),
      cost: moneyOrNull("cost of goods"),
      gross_margin: moneyOrNull("net revenue − cost of goods"),
      revenue_without_cost: money("net revenue on lines whose cost is not known"),
      orders: count(
        "distinct orders that are not pure credits: by order number, else invoice number, else day",
      ),
      hours: hoursOrNull("service hours"),
      cost_to_serve: moneyOrNull("service hours × capacity cost rate"),
      contribution: moneyOrNull("gross margin − rebate, freight and payment cost − cost to serve"),
    },
  }),
  teams: table({
    grain: "team × period; hours that belong to no team stand under an empty name",
    key: ["team", "period"],
    sort: ["team", "period"],
    columns: {
      team: text("team in report.yaml; empty for hours of no team"),
      period: period("current or prior"),
      cost: moneyOrNull("cost of the team's capacity in the period: a year, or what the history holds of it"),
      practical_hours: hoursOrNull(
        "hours it can work in the period: people × hours a week × weeks × practical share",
      ),
      rate: moneyOrNull("capacity cost rate: cost of capacity ÷ practical capacity, per hour"),
      hours: hours("service hours in the period, those without a customer included"),
      unassigned_hours: hours("of those, hours without a customer"),
      estimated_hours: hours("of those, hours by time equation"),
      cost_to_serve: moneyOrNull("hours with a customer × rate"),
      unassigned_cost: moneyOrNull("hours without a customer × rate"),
      unused_hours: hoursOrNull(
        "practical capacity − hours; negative where more was registered than can be worked",
      ),
      unused_cost: moneyOrNull("cost of the team − cost of its hours: never spread over customers"),
      coverage: shareOrNull("hours ÷ practical capacity; may pass 1"),
    },
  }),
  customer_hours: table({
    grain:
      "customer × team × activity with service hours in the current window, the one before or its own baseline",
    key: ["customer_id", "team", "activity"],
    sort: ["customer_id", "team", "activity"],
    columns: {
      customer_id: id("customer number; 'unassigned' for hours without a customer"),
      team: text("team; empty where the hours belong to none"),
      activity: text("activity as registered; empty where none was, or by time equation"),
      hours: hours("current window"),
      hours_prior: hoursOrNull("the 12 months before; empty where registration began later"),
      hours_baseline: hoursOrNull(
        "the customer's baseline; empty where it has none, or where registration began later",
      ),
      cost_to_serve: moneyOrNull("hours of the current window × the team's capacity cost rate"),
      estimated_hours: hours("of the hours in the current window, those by time equation"),
    },
  }),
  tier_months: table({
    grain:
      "customer × month of its history from the twelfth month of all on, where it bought in the twelve months ending there",
    key: ["customer_id", "month"],
    sort: ["customer_id", "month"],
    columns: {
      customer_id: id("customer number"),
      month: date("first day of the month in which the twelve months end"),
      tier_revenue: tier("tier by net revenue of those twelve months"),
      tier_contribution: tierOrNull("tier by contribution of those twelve months"),
      profitability_tier: profitabilityTierOrNull(
        "platinum, gold, iron or lead; a change needs two months in a row",
      ),
    },
  }),
  attention_months: table({
    grain: "month in which twelve months of history end",
    key: ["month"],
    sort: ["month"],
    columns: {
      month: date("first day of the month"),
      hours: hoursOrNull("service hours of the customers in the twelve months that end there"),
      misalignment: shareOrNull(
        "half the sum over the customers of the distance between share of hours and share of positive contribution, 0–1",
      ),
    },
  }),
  pyramid_tiers: table({
    grain: "measure × period × tier",
    key: ["measure", "period", "tier"],
    sort: ["measure", "period", "tier"],
    columns: {
      measure: measure("revenue, gross_margin, contribution or contribution_per_hour"),
      period: period("current or prior"),
      tier: tier("top, large, medium, small or inactive"),
      customer_count: count("customers in the tier"),
      value: moneyOrNull(
        "sum of the measure; for contribution per hour the tier's contribution before hours ÷ its hours",
      ),
      value_share: shareOrNull(
        "value ÷ value of all assigned customers; empty for contribution per hour, and where that total is not positive",
      ),
      hours: hoursOrNull("service hours of the tier"),
      hours_share: shareOrNull("hours ÷ hours of all assigned customers"),
      revenue: money("net revenue of the tier"),
      threshold: moneyOrNull("the smallest value in the tier: the cut that the frozen movements use"),
      enters_from: moneyOrNull(
        "the value from which a customer below would come into this tier or a better one, the others staying as they are",
      ),
      leaves_below: moneyOrNull(
        "the largest value below: a customer in this tier or a better one falls out once it earns no more",
      ),
    },
  }),
  pyramid_sums: table({
    grain: "one row: what the pyramid's page says of all customers together, collective cards aside",
    key: ["revenue_count"],
    sort: ["revenue_count"],
    columns: {
      value_count: count("active customers on the whale curve: with known contribution, else gross margin"),
      value_peak: moneyOrNull("the highest point of the curve; empty without customers on it"),
      value_total: moneyOrNull("where the curve ends"),
      loss_count: count("customers on it whose value is below 0"),
      revenue_count: count("active customers with positive net revenue, current window"),
      revenue_left: count("active customers without"),
      largest_share: shareOrNull("share of the largest in the positive net revenue"),
      ten_share: shareOrNull("share of the ten largest"),
      effective_number: numberOrNull("1 ÷ sum of squared shares of that revenue"),
      gini: shareOrNull("Gini coefficient of that revenue, 0–1"),
      contact_count: countOrNull("of those, customers of whom one contact is known; empty where none are"),
      contact_share: shareOrNull("their share of the revenue of customers whose contacts are known"),
      contact_known_share: shareOrNull("share of the revenue of customers whose contacts are known"),
      tied_revenue: count("active customers whose net revenue another has who stands in another tier by it"),
      unplaced_revenue: count("active customers in a tier by net revenue and in none by net revenue"),
      tied_gross_margin: count(
        "active customers whose gross margin another has who stands in another tier by it",
      ),
      unplaced_gross_margin: count("active customers in a tier by net revenue and in none by gross margin"),
      tied_contribution: count(
        "active customers whose contribution another has who stands in another tier by it",
      ),
      unplaced_contribution: count("active customers in a tier by net revenue and in none by contribution"),
      tied_contribution_per_hour: count(
        "active customers whose contribution per hour another has who stands in another tier by it",
      ),
      unplaced_contribution_per_hour: count(
        "active customers in a tier by net revenue and in none by contribution per hour",
      ),
    },
  }),
  curve_points: table({
    grain: "curve × place of a customer on it, as many as are drawn",
    key: ["curve", "place"],
    sort: ["curve", "place"],
    columns: {
      curve: text("value: the whale curve of value; revenue: net revenue, the largest first"),
      place: count("place of the customer, 1 for the best or largest"),
      customer_id: textOrNull("customer number; empty on the curve of revenue"),
      name: textOrNull("customer name; empty on the curve of revenue"),
      value: moneyOrNull("its value, current window; empty on the curve of revenue"),
      cumulative: money("value of all up to and including it"),
    },
  }),
  customer_classes: table({
    grain: "customers alike in activity, tiers and label of profitability",
    key: ["class_id"],
    sort: ["class_id"],
    columns: {
      class_id: count("number of the class"),
      is_active: flagOrNull("whether they have a line in the current window"),
      tier_revenue: tierOrNull("tier by net revenue"),
      tier_contribution: tierOrNull("tier by contribution"),
      profitability_tier: profitabilityTierOrNull("platinum, gold, iron or lead"),
      customer_count: count("how many they are"),
      contribution: moneyOrNull("their contribution, current window"),
      positive_contribution: money("contribution of those whose is positive"),
      hours: hoursOrNull("their service hours, current window"),
    },
  }),
  movements: table({
    grain: "measure × basis × tier a year ago × tier now",
    key: ["measure", "basis", "tier_prior", "tier"],
    sort: ["measure", "basis", "tier_prior", "tier"],
    columns: {
      measure: measure("revenue, gross_margin or contribution"),
      basis: basis("rank: both years by rank; frozen: now by the thresholds of a year ago"),
      tier_prior: standing("tier a year ago, or none"),
      tier: standing("tier now, or none where its value is not known"),
      customer_count: count("customers that went this way"),
      value_change: money("sum of value now − value a year ago"),
    },
  }),
  margin_bridges: table({
    grain: "customer × comparison × effect",
    key: ["customer_id", "comparison", "effect"],
    sort: ["customer_id", "comparison", "effect"],
    columns: {
      customer_id: id("customer number; 'unassigned' for lines without a customer"),
      comparison: comparison(
        "baseline: own baseline → current window; prior: the 12 months before → current window",
      ),
      effect: effect(
        "the cause of the change: price, discount, cost, mix, volume, new, lost, not_decomposable, service_volume, order_size, handling_time, rate or other",
      ),
      amount: money("amount a year that the effect adds to the margin; negative where it costs margin"),
    },
  }),
  product_bridges: table({
    grain: "customer × comparison × product sold or credited in either period, on lines whose cost is known",
    key: ["customer_id", "comparison", "product_id"],
    sort: ["customer_id", "comparison", "product_id"],
    columns: {
      customer_id: id("customer number; 'unassigned' for lines without a customer"),
      comparison: comparison("baseline or prior, as in margin_bridges"),
      product_id: id(
        "product number; the name where lines carry none, else the group, else empty for all other lines",
      ),
      product_name: textOrNull("name on the last line that gives one"),
      product_group: textOrNull("group on the last line that gives one"),
      place: text(
        "kept: a price in both periods; new or lost: bought in one; credits: only credits without quantity; not_decomposable",
      ),
      quantity_before: numberOrNull("quantity in the first period, returns subtracted"),
      quantity_after: numberOrNull("quantity in the current window"),
      revenue_before: money("net revenue in the first period"),
      revenue_after: money("net revenue in the current window"),
      margin_before: moneyOrNull("gross margin in the first period"),
      margin_after: moneyOrNull("gross margin in the current window"),
      price: money("amount a year that the change of net price (list price, where known) adds to the margin"),
      discount: money(
        "amount a year of another discount percentage; 0 where list prices are not known in both periods",
      ),
      cost: money("same of unit cost"),
      mix: money("same of the mix, its part in it"),
      volume: money("same of volume, its part in it"),
      new: money("margin of what was bought after only"),
      lost: money("− margin of what was bought before only"),
      not_decomposable: money("change of margin that has no price or no quantity"),
    },
  }),
  group_bridges: table({
    grain: "product group × comparison × customer; no rows where no product has a group",
    key: ["product_group", "comparison", "customer_id"],
    // By drift, as the list of the drift page shows them: there nothing is left to sort.
    sort: ["product_group", "comparison", "drift_amount", "customer_id"],
    columns: {
      product_group: text("product group; empty for products without one"),
      comparison: comparison("baseline or prior, as in margin_bridges"),
      // Side by side with what rows are found by: the list of the drift page reads these four, in one request a row group.
      customer_place: countOrNull(
        "place of the customer in the table of customers, from 0; empty for lines without a customer",
      ),
      drift_amount: money("price + discount + cost + mix, a year: what crept in but for service"),
      customer_id: id("customer number; 'unassigned' for lines without a customer"),
      revenue_before: money("net revenue in the first period, lines whose cost is known"),
      revenue_after: money("net revenue in the current window"),
      margin_before: moneyOrNull("gross margin in the first period"),
      margin_after: moneyOrNull("gross margin in the current window"),
      price: money("amount a year that the change of net price (list price, where known) adds to the margin"),
      discount: money(
        "amount a year of another discount percentage; 0 where list prices are not known in both periods",
      ),
      cost: money("same of unit cost"),
      mix: money("same of the mix, its part in it"),
      volume: money("same of volume, its part in it"),
      new: money("margin of what was bought after only"),
      lost: money("− margin of what was bought before only"),
      not_decomposable: money("change of margin that has no price or no quantity"),
    },
  }),
  year_bridges: table({
    grain: "customer × year × effect: the chain of bridges through the history, full years only",
    key: ["customer_id", "year_to", "effect"],
    sort: ["customer_id", "year_to", "effect"],
    columns: {
      customer_id: id("customer number; 'unassigned' for lines without a customer"),
      year_from: date(
        "first day of the 12 months to which the bridge leads; it comes from the 12 before them",
      ),
      year_to: date("last day of those 12 months: a whole number of years before as_of"),
      effect: effect("the cause of the change, as in margin_bridges"),
      amount: money("amount a year that the effect adds to the margin, against the year before"),
    },
  }),
  margin_shifts: table({
    grain: "customer × comparison, with net revenue in both periods; 'portfolio' for all of them together",
    key: ["customer_id", "comparison"],
    sort: ["customer_id", "comparison"],
    columns: {
      customer_id: id(
        "customer number; 'unassigned' for lines without a customer, 'portfolio' for the total",
      ),
      comparison: comparison("baseline or prior, as in margin_bridges"),
      margin_share_before: shareOrNull("gross margin ÷ net revenue in the first period"),
      margin_share_after: shareOrNull("gross margin ÷ net revenue in the current window"),
      rate_points: shareOrNull(
        "change of it, 0–1, by the margins of the parts themselves; a customer's parts are its products, the portfolio's are its customers",
      ),
      mix_points: shareOrNull("change of it, 0–1, by revenue that moved between thinner and fatter parts"),
      not_decomposable_points: shareOrNull(
        "change of it, 0–1, by parts whose margin is larger than their net revenue, either way, as where sales and credits nearly cancel",
      ),
    },
  }),
  portfolio_bridges: table({
    grain: "comparison × year: all customers together that can be compared, without lines of no customer",
    key: ["comparison", "year_to"],
    sort: ["comparison", "year_to"],
    columns: {
      comparison: text(
        "direct: baseline or prior, as in margin_bridges; chained: year, each full year against the one before",
      ),
      year_to: date("last day of the 12 months that the bridge leads to"),
      customer_count: count("customers in it"),
      value_before: money(
        "their contribution (gross margin where no hours are known, net revenue where no cost is) before, a year",
      ),
      value_after: money("the same after"),
      ...effectColumns(money),
      margin_share_before: shareOrNull(
        "gross margin ÷ net revenue before, as in margin_shifts; empty for a year",
      ),
      margin_share_after: shareOrNull("the same after"),
      rate_points: shareOrNull("change of it, 0–1, by the margins of the customers themselves"),
      mix_points: shareOrNull(
        "change of it, 0–1, by revenue that moved between thinner and fatter customers",
      ),
      not_decomposable_points: shareOrNull(
        "change of it, 0–1, by customers whose margin is larger than their net revenue, either way",
      ),
    },
  }),
  bridge_parts: table({
    grain:
      "comparison × year × segment × account manager × tier: the customers alike in these, together; all of them make portfolio_bridges",
    key: ["comparison", "year_to", "segment", "account_manager", "tier_revenue"],
    sort: ["comparison", "year_to", "segment", "account_manager", "tier_revenue"],
    columns: {
      comparison: text(
        "direct: baseline or prior, as in margin_bridges; chained: year, each full year against the one before",
      ),
      year_to: date("last day of the 12 months that the bridge leads to"),
      segment: text("segment; empty for customers without one"),
      account_manager: text("account manager; empty for customers without one"),
      tier_revenue: text("tier by net revenue, current window; empty for customers without one"),
      customer_count: count("customers in it"),
      left_count: count("active customers that cannot be compared; 0 for a year"),
      unserved_count: count(
        "of those in it, those whose hours before are not known; their cost to serve is not in it",
      ),
      value_after: money(
        "their contribution (gross margin where no hours are known, net revenue where no cost is) after, a year",
      ),
      ...effectColumns(money),
    },
  }),
  customer_effects: table({
    grain:
      "comparison × customer: its margin_bridges side by side; empty where an effect is none of its bridge",
    key: ["comparison", "customer_id"],
    sort: ["comparison", "customer_id"],
    columns: {
      comparison: comparison("baseline or prior, as in margin_bridges"),
      customer_id: id("customer number"),
      ...effectColumns(moneyOrNull),
    },
  }),
  product_groups: table({
    grain: "product group × comparison: all customers together, without lines of no customer",
    key: ["product_group", "comparison"],
    sort: ["product_group", "comparison"],
    columns: {
      product_group: text("product group; empty for products without one"),
      comparison: comparison("baseline or prior, as in margin_bridges"),
      customer_count: count("customers who bought of it in either period"),
      revenue_before: money("net revenue in the first period, lines whose cost is known"),
      revenue_after: money("net revenue in the current window"),
      margin_before: moneyOrNull("gross margin in the first period"),
      margin_after: moneyOrNull("gross margin in the current window"),
      drift_amount: money("price + discount + cost + mix, a year: what crept in but for service"),
      price: money("sum of the price effects of group_bridges, a year; and so for the others"),
      discount: money("same of discount"),
      cost: money("same of unit cost"),
      mix: money("same of mix"),
      volume: money("same of volume"),
      new: money("same of products that are new to a customer"),
      lost: money("same of products that a customer no longer buys"),
      not_decomposable: money("same of what has no price or no quantity"),
    },
  }),
  change_points: table({
    grain: "customer × series × lasting change of its level",
    key: ["customer_id", "series", "month"],
    sort: ["customer_id", "series", "month"],
    columns: {
      customer_id: id("customer number"),
      series: text(
        "margin_share, price_index (own mean prices = 1), hours_per_order, order_size (volume ÷ orders) or orders (a month)",
      ),
      month: date("first day of the first month off the old level"),
      month_until: date("first month on the new level; the same month where it came at once"),
      month_from: date("earliest such month, nominal 95% interval"),
      month_to: date("latest such month, nominal 95% interval"),
      level_before: numberOrNull("level before, in the unit of the series"),
      level_after: numberOrNull("level after"),
      yearly_amount: moneyOrNull(
        "amount a year that the change adds to the margin at the volume of the current window; negative where it costs",
      ),
      yearly_hours: hoursOrNull("hours a year that it adds, for hours_per_order and order_size"),
      p_value: shareOrNull("share of shuffles of the months that show as clear a change"),
      q_value: shareOrNull("p-value adjusted for all series looked at (Benjamini–Hochberg)"),
      is_shown: flagOrNull("whether q_value is at most 0.05: clear enough to be shown"),
    },
  }),
  event_effects: table({
    grain: "one event",
    key: ["event_id"],
    sort: ["customer_id", "date", "event_id"],
    columns: {
      event_id: count("number of the event in the order of the exports"),
      customer_id: id("customer number"),
      date: date("day of the event"),
      type: text("contact_change, terms, complaint, price, staff_change or as given"),
      status: text(
        "tested, season (the time of the year makes at least half of a clear difference), too_few_months, too_early (fewer than four months have followed), not_separable (another event or a conversation within six months), before_history, after_history or no_hours",
      ),
      hours_per_order_before: numberOrNull("service hours ÷ orders in the six months before, where tested"),
      hours_per_order_after: numberOrNull(
        "service hours ÷ orders in the six months after; its own month aside",
      ),
      season_years: countOrNull("other years that tell what the time of the year does to the difference"),
      season_change: numberOrNull(
        "what the time of the year alone changes in hours per order, by other years",
      ),
      yearly_hours: hoursOrNull(
        "hours a year of the difference at the orders of the current window; empty where the time of the year makes half of it",
      ),
      yearly_amount: moneyOrNull("yearly cost of those hours: positive where orders take more of them"),
      p_value: shareOrNull(
        "share of all ways to part the months that differ as much (exact permutation test)",
      ),
      note: textOrNull("note as given"),
    },
  }),
  news: table({
    grain:
      "one change whose interval ends in the last four months, of 100 a year or more in the currency of the report, or one event of the as-of month",
    key: ["news_id"],
    sort: ["news_id"],
    columns: {
      news_id: count("number, changes first, the most costly on top"),
      kind: text("change or event"),
      customer_id: id("customer number"),
      name: text("customer name; the number where no name is known"),
      about: text("series of the change (orders aside), as in change_points, or type of the event"),
      date_from: date("first day of the interval in which the change began, or day of the event"),
      date_to: date("last day of that interval, or day of the event"),
      yearly_amount: moneyOrNull("amount a year that the change adds to the margin, as in change_points"),
    },
  }),
  summary_sums: table({
    grain: "one row: what the summary says of all customers together",
    key: ["leak_count"],
    sort: ["leak_count"],
    columns: {
      drift_count: count("customers with a drift amount"),
      leak_count: count("customers from whom margin crept away: a drift of −0.50 or less"),
      leak_amount: money("their drift amounts together, a year, negative"),
      standing_count: count("of those, leaks that stand out (customers.is_leak)"),
      leak_now: moneyOrNull(
        "drift amounts of −0.50 or less of all customers; empty where nobody could be compared a month ago",
      ),
      leak_then: moneyOrNull("the same of the 12 months that end a month before as_of"),
      first_count: count("leaks that could not be compared a month ago"),
      first_amount: money("their drift amounts together"),
      change_effect: driftEffectOrNull("the drift effect that moved the leak most in that month"),
      change_amount: moneyOrNull("change of it, a year"),
      loss_count: count(
        "active customers whose contribution (gross margin, where no hours are known) is below 0",
      ),
      loss_amount: money("that of them together, current window"),
      loss_hours: hours("their service hours, current window"),
      hours: hours("service hours of the active customers, each of 0 or more, current window"),
      contribution: money("contribution of the active customers whose is positive, current window"),
      usual_per_hour: moneyOrNull("the median contribution per hour of the active customers"),
    },
  }),
  summary_customers: table({
    grain: "one customer that the summary names; no other is on it",
    key: ["customer_id"],
    sort: ["customer_id"],
    columns: {
      customer_id: id("as in customers"),
      name: text("as in customers"),
      account_manager: textOrNull("as in customers"),
      is_active: flagOrNull("as in customers"),
      is_collective: flagOrNull("as in customers"),
      silent_since: dateOrNull("as in customers"),
      revenue: money("as in customers"),
      revenue_prior: moneyOrNull("as in customers"),
      gross_margin: moneyOrNull("as in customers"),
      gross_margin_prior: moneyOrNull("as in customers"),
      contribution: moneyOrNull("as in customers"),
      contribution_prior: moneyOrNull("as in customers"),
      contribution_per_hour: moneyOrNull("as in customers"),
      hours: hoursOrNull("as in customers"),
      tier_revenue: tierOrNull("as in customers"),
      tier_revenue_prior: tierOrNull("as in customers"),
      tier_gross_margin: tierOrNull("as in customers"),
      tier_gross_margin_prior: tierOrNull("as in customers"),
      tier_contribution: tierOrNull("as in customers"),
      tier_contribution_prior: tierOrNull("as in customers"),
      drift_amount: moneyOrNull("as in customers"),
      drift_effect: driftEffectOrNull("as in customers"),
      drift_effect_amount: moneyOrNull("as in customers"),
      drift_amount_month_ago: moneyOrNull("as in customers"),
      drift_change_effect: driftEffectOrNull("as in customers"),
      drift_change_amount: moneyOrNull("as in customers"),
      is_leak: flagOrNull("as in customers"),
      discount_share_baseline: shareOrNull("as in customers"),
      discount_share: shareOrNull("as in customers"),
      hours_per_order_baseline: numberOrNull("as in customers"),
      hours_per_order: numberOrNull("as in customers"),
      overlooked_rank: countOrNull(
        "place among good customers who get too little attention, 1 for the first; empty for others",
      ),
      stopped_rank: countOrNull(
        "place among good customers who stopped ordering, 1 for the first; empty for others",
      ),
    },
  }),
  handles: table({
    grain:
      "customer × what can be put on the table, for customers that yield less than in their baseline or than agreed",
    key: ["customer_id", "rank"],
    sort: ["customer_id", "rank"],
    columns: {
      customer_id: id("customer number"),
      rank: count("1 for the handle that brings most"),
      kind: text("price, minutes_per_order, order_size, minimum_order or rush_fee"),
      basis: text(
        "baseline: the gap is what crept in since; agreed: what the case at acceptance promised more",
      ),
      gap: money("amount a year to close"),
      amount: money("amount a year that the handle brings; never more than the gap"),
      is_whole: flagOrNull("whether it closes the gap by itself"),
      lever_from: numberOrNull(
        "where the lever stands: price index (1 = now), minutes per order, orders a year, least order value or fee",
      ),
      lever_to: numberOrNull("where it would have to stand"),
      revenue: money("net revenue of the lines with price and quantity, current window"),
      orders: count("orders, current window"),
      hours_per_order: numberOrNull("service hours ÷ orders, current window"),
      usual_hours_per_order: numberOrNull("median of the customers with orders of about the same size"),
      rate: moneyOrNull("cost of one of its service hours"),
      margin_share: shareOrNull("gross margin ÷ net revenue, current window"),
      rush_orders: count("rush orders, current window"),
      confidence: text("measured, partly_registered or estimated: what its hours rest on"),
      months: count("months that the figures cover"),
    },
  }),
  summary_handles: table({
    grain: "one customer that the summary names, and what can be put on the table that brings most",
    key: ["customer_id"],
    sort: ["customer_id"],
    columns: {
      customer_id: id("as in handles"),
      rank: count("as in handles"),
      kind: text("as in handles"),
      basis: text("as in handles"),
      gap: money("as in handles"),
      amount: money("as in handles"),
      is_whole: flagOrNull("as in handles"),
      lever_from: numberOrNull("as in handles"),
      lever_to: numberOrNull("as in handles"),
      revenue: money("as in handles"),
      orders: count("as in handles"),
      hours_per_order: numberOrNull("as in handles"),
      usual_hours_per_order: numberOrNull("as in handles"),
      rate: moneyOrNull("as in handles"),
      margin_share: shareOrNull("as in handles"),
      rush_orders: count("as in handles"),
      confidence: text("as in handles"),
      months: count("as in handles"),
    },
  }),
  agreements: table({
    grain: "one agreement, of a number that was merged one for each number it went by",
    key: ["agreement_id"],
    sort: ["customer_id", "agreement_id"],
    columns: {
      agreement_id: count("number of the agreement in the order of the exports"),
      customer_id: id("customer number"),
      valid_from: dateOrNull("first day"),
      valid_to: dateOrNull("last day; empty while it runs"),
      discount: shareOrNull("agreed discount"),
      rebate_share: shareOrNull("agreed year-end rebate"),
      index_clause: textOrNull("agreed price indexation"),
      note: textOrNull("note as given"),
    },
  }),
  exit_scenarios: table({
    grain: "customer with a line in the current window, where cost is known",
    key: ["customer_id"],
    sort: ["customer_id"],
    columns: {
      customer_id: id("customer number"),
      revenue: money("net revenue that would go, current window"),
      avoidable_at_once: money("costs that go with it at once, as costs.avoidable_at_once names them"),
      avoidable_after_notice: money("costs that go after notice, as costs.notice_months names them"),
      stays: money("costs that stay, for the other customers to carry"),
      hours_freed: hoursOrNull("service hours that it takes now"),
      effect_at_once: money("avoidable at once − net revenue: a year's profit, before any re-use of hours"),
      effect_after_notice: money("avoidable at once and after notice − net revenue"),
    },
  }),
  conversations: table({
    grain: "one conversation",
    key: ["conversation_id"],
    sort: ["customer_id", "conversation_id"],
    columns: {
      conversation_id: count("number of the conversation in the order of the exports"),
      customer_id: id("customer number"),
      date: date("day of the conversation"),
      topic: textOrNull("topic as given"),
      agreed_action: textOrNull("what was agreed"),
      target_amount: moneyOrNull("amount a year aimed at"),
      review_on: dateOrNull("day on which to look again"),
      status: textOrNull("status as given"),
      outcome: text(
        "tested, too_early (before the review date, or months still to come), too_few_months, not_separable (another conversation or event within six months), no_cost, no_volume (nothing bought in the current window) or unknown_customer",
      ),
      review: text(
        "overdue (before the as-of month), due (in it), coming, none (no review date after the conversation), followed (taken up by a later conversation) or closed (as its status says)",
      ),
      months_before: count(
        "months with net revenue and a known contribution among the six before its own month",
      ),
      months_after: count(
        "months with net revenue and a known contribution among the six after its own month, up to the as-of month",
      ),
      amount_before: moneyOrNull(
        "contribution (gross margin without hours) ÷ net revenue of the six months before × net revenue of the current window: amount a year at today's volume",
      ),
      amount_after: moneyOrNull("the same of the six months after its own month, where tested"),
      effect_amount: moneyOrNull("amount_after − amount_before"),
      effect_low: moneyOrNull("lowest change that the test leaves standing (95%); empty without a bound"),
      effect_high: moneyOrNull("highest such change"),
      target_share: shareOrNull("effect_amount ÷ target_amount, where that is above 0; may pass 1"),
      p_value: shareOrNull(
        "share of all ways to part the months that differ as much (exact permutation test)",
      ),
      season_years: countOrNull("other years that tell what the time of the year does to the difference"),
      effect_season: moneyOrNull(
        "what the time of the year alone changes, by other years, at the net revenue of the current window: amount a year",
      ),
      is_season: flagOrNull(
        "whether effect_amount is clear and the time of the year makes at least half of it; empty without another year",
      ),
      hours_per_order_before: numberOrNull("service hours ÷ orders in the six months before"),
      hours_per_order_after: numberOrNull("service hours ÷ orders in the six months after"),
      hours_p_value: shareOrNull("as p_value, for hours per order"),
      near_on: dateOrNull("day of the nearest other conversation or event, where not separable"),
      near_type: textOrNull("conversation, or the type of that event"),
    },
  }),
  data_quality: table({
    grain: "one finding",
    key: ["finding_id"],
    sort: ["finding_id"],
    columns: {
      finding_id: count("number of the finding, worst first"),
      severity: severity("error, warning or info"),
      rule: text("the rule that found it, kebab-case"),
      source: textOrNull("source in report.yaml"),
      file: textOrNull("file, relative to the data folder"),
      line: countOrNull("first line concerned"),
      row_count: countOrNull("rows concerned"),
      amount: moneyOrNull("net revenue concerned"),
      example: textOrNull("one value as written"),
      message: text("the finding as a sentence, in the report's language"),
    },
  }),
  restatements: table({
    grain: "month × customer that changed since it was last reported from the same folder",
    key: ["month", "customer_id"],
    sort: ["month", "customer_id"],
    columns: {
      month: date("first day of a month that was published before"),
      customer_id: id("customer number"),
      name: textOrNull("customer name"),
      revenue_before: money("net revenue of the month as it was reported before"),
      revenue_after: money("net revenue of the month now"),
      reason: text("late_credit, moved, new_line, line_gone or changed_amount"),
      previous_as_of: date(
        "last day of the as-of month of the report that held it: the one before, or this month's own first build",
      ),
    },
  }),
  customer_suggestions: table({
    grain: "one pair of customer numbers that may be one customer; never applied by itself",
    key: ["customer_id", "alias_of", "kind"],
    sort: ["customer_id", "alias_of", "kind"],
    columns: {
      customer_id: id("customer number that would be merged into the other"),
      alias_of: id("customer number that would stay"),
      kind: text("duplicate: two cards of one customer; successor: one stops where the other starts"),
      name: textOrNull("name of customer_id"),
      alias_name: textOrNull("name of alias_of"),
      has_alike_number: flag(
        "whether the two numbers are the same but for leading zeros, case and spaces or characters that cannot be seen",
      ),
      vat_number: textOrNull("VAT number that both cards carry"),
      chamber_number: textOrNull("chamber of commerce number that both cards carry"),
      email_domain: textOrNull("e-mail domain that both share and at most two others have"),
      shared_name: textOrNull("name that both have but for case, accents, word order and legal form"),
      has_same_basket: flag(
        "whether the five products bought most are the same; where one stops and the other starts",
      ),
      last_date: dateOrNull("last line of customer_id"),
      first_date: dateOrNull("first line of alias_of"),
      revenue: money("net revenue of customer_id, all months"),
      alias_revenue: money("net revenue of alias_of, all months"),
    },
  }),
  file_overlaps: table({
    grain: "two files of invoice lines that hold the same lines or the same invoices",
    key: ["file", "other_file", "kind"],
    sort: ["file", "other_file", "kind"],
    columns: {
      file: text("the file named later"),
      other_file: text("the file named earlier"),
      kind: text("same_file, same_lines or same_invoices"),
      date_from: dateOrNull("first date of the rows concerned"),
      date_to: dateOrNull("last date of the rows concerned"),
      row_count: count("rows of the later file concerned"),
      amount: moneyOrNull("net revenue of those rows"),
      outcome: text("kept; dropped: left out of the later file; replaced: left out of the earlier file"),
    },
  }),
  line_checks: table({
    grain:
      "one invoice line whose amount does not follow from its quantity, price and discount; the largest thousand",
    key: ["source_file", "source_line"],
    sort: ["source_file", "source_line"],
    columns: {
      source_file: text("file, relative to the data folder"),
      source_line: count("line in that file"),
      customer_id: id("customer number"),
      invoice_id: textOrNull("invoice number"),
      date: dateOrNull("invoice date"),
      amount: money("net revenue as given"),
      expected: money("quantity × unit price × (1 − discount)"),
      difference: money("amount − expected"),
    },
  }),
  source_files: table({
    grain: "one file read for one source",
    key: ["source", "file"],
    sort: ["source", "file"],
    columns: {
      source: text("source in report.yaml"),
      file: text("file, relative to the data folder"),
      format: text("csv, xlsx, xls, ods, json, ndjson, parquet, xaf or saft"),
      encoding: textOrNull("text encoding"),
      delimiter: textOrNull("what stands between the fields"),
      decimal_mark: textOrNull("decimal mark of the amounts"),
      date_format: textOrNull("order of day, month and year"),
      header_row: countOrNull("line of the header"),
      rows_read: count("rows below the header"),
      rows_used: count("rows that reached the tables"),
      rows_excluded: count("rows left out by a rule in report.yaml"),
      rows_quarantined: count("rows that could not be read; see the quarantine file"),
      revenue_read: moneyOrNull("net revenue on all rows read; invoice_lines only"),
      revenue_used: moneyOrNull("net revenue on the rows used"),
      revenue_excluded: moneyOrNull("net revenue on the rows excluded"),
      revenue_quarantined: moneyOrNull("net revenue on the rows quarantined, where it can be read"),
      date_from: dateOrNull("first date in the rows used"),
      date_to: dateOrNull("last date in the rows used"),
    },
  }),
  source_columns: table({
    grain: "one column of one file",
    key: ["source", "file", "position"],
    sort: ["source", "file", "position"],
    columns: {
      source: text("source in report.yaml"),
      file: text("file, relative to the data folder"),
      position: count("position in the file, from 1"),
      header: text("header as written"),
      field: textOrNull("our name for it; empty where the column is not used"),
      reading: textOrNull("how its values were read: text, number with decimal comma, date dd-mm-yyyy …"),
      origin: textOrNull(
        "recognised: by its header; given: by report.yaml; rows: it stands in rows above the lines",
      ),
      filled_count: countOrNull("rows with a value"),
    },
  }),
  settings: table({
    grain: "one setting in force",
    key: ["setting"],
    sort: ["setting"],
    columns: {
      setting: text("name as in report.yaml, with dots between levels"),
      value: text("value in force"),
      origin: text(
        "given: stands in report.yaml; command: given with the command; default: ours; detected: found in the data",
      ),
    },
  }),
  invoice_lines: table({
    grain: "one invoice or credit line used",
    key: ["source_file", "source_line"],
    sort: ["customer_id", "date", "invoice_id", "source_file", "source_line"],
    columns: {
      customer_id: id("customer number; 'unassigned' where the line has none"),
      date: date("invoice date"),
      invoice_id: textOrNull("invoice number"),
      product_id: textOrNull("product number"),
      product_name: textOrNull("product name"),
      product_group: textOrNull("product group"),
      quantity: numberOrNull("quantity; negative on returns"),
      revenue: money("net revenue, ex VAT, net of discount; negative on credits"),
      discount: moneyOrNull("discount on the line"),
      cost: moneyOrNull("cost of goods"),
      freight: moneyOrNull("freight cost of the line"),
      payment_cost: moneyOrNull("payment and commission cost of the line"),
      is_credit: flagOrNull("whether the line is a credit"),
      source_file: text("file, relative to the data folder"),
      source_line: count("line in that file"),
    },
  }),
} as const;

export type TableName = keyof typeof schema;

/** All table names in the order of the data model. */
export const tableNames = Object.keys(schema) as TableName[];

type Filled<K extends Kind, V extends string> = K extends "text" ? V : ValueOf[K];
type Cell<C> =
  C extends Column<infer K, infer N, infer V> ? (N extends true ? Filled<K, V> | null : Filled<K, V>) : never;

/** One row of a table as pages and lib see it: dates are UTC midnights, money is a number. */
export type Row<T extends TableName> = {
  -readonly [C in keyof (typeof schema)[T]["columns"]]: Cell<(typeof schema)[T]["columns"][C]>;
};

export type ReportFacts = Row<"report_facts">;
export type Customer = Row<"customers">;
export type CustomerMonth = Row<"customer_months">;
export type PortfolioMonth = Row<"portfolio_months">;
export type PyramidTier = Row<"pyramid_tiers">;
export type Movement = Row<"movements">;
export type MarginBridge = Row<"margin_bridges">;
export type PortfolioBridge = Row<"portfolio_bridges">;
export type GroupBridge = Row<"group_bridges">;
export type BridgePart = Row<"bridge_parts">;
export type InvoiceLine = Row<"invoice_lines">;
export type Finding = Row<"data_quality">;
export type SourceFile = Row<"source_files">;

/** The customer number under which lines and hours without a customer are kept. */
export const unassigned = "unassigned";

/** The customer number under which `margin_shifts` holds all customers together. */
export const portfolio = "portfolio";
