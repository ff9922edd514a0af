import { effects, productEffects } from "../schema.js";
import type { Identity } from "./identity.js";

/** What a bridge has to explain: contribution, else gross margin, else net revenue, by customer and bridge. */
const changes = `with earned as (
    select customer_id, period,
      case when getvariable('has_cost') then gross_margin else revenue end as amount,
      case when getvariable('has_cost') then cost_to_serve end as cost_to_serve,
      rebate, known_freight, known_payment_cost,
      contribution
    from customer_windows
  ),
  changes as (
    select customer_id, bridge, after_to,
      after_window.amount - before_window.amount
        - coalesce(after_window.cost_to_serve - before_window.cost_to_serve, 0)
        - if(before_window.cost_to_serve is null or after_window.contribution is null, 0,
            after_window.rebate - before_window.rebate
              + coalesce(after_window.known_freight - before_window.known_freight, 0)
              + coalesce(after_window.known_payment_cost - before_window.known_payment_cost, 0)) as change
    from bridge_windows
    join earned as before_window using (customer_id)
    join earned as after_window using (customer_id)
    where before_window.period = before and after_window.period = after
  )`;

/** Sums of product effects by customer and comparison in `table` that differ from the effects of the customer's bridge. */
const partsDiffer = (table: string) => `with parts as (
    select customer_id, comparison, ${productEffects.map((effect) => `sum(${effect}) as ${effect}`).join(", ")}
    from ${table} group by all
  ),
  wholes as (
    select customer_id, comparison,
      ${productEffects.map((effect) => `sum(amount) filter (effect = '${effect}') as ${effect}`).join(", ")}
    from margin_bridges group by all
  )
  select customer_id, comparison, parts, wholes
  from parts full join wholes using (customer_id, comparison)
  where ${productEffects.map((effect) => `coalesce(parts.${effect}, 0) <> coalesce(wholes.${effect}, 0)`).join(" or ")}`;

/** Bridges tie to what they explain, to the last decimal: products and groups to the customer, the customer to its contribution. */
export const bridgeIdentities: readonly Identity[] = [
  {
    name: "the effects of each bridge = the change of the customer's margin",
    broken: `${changes}
      select customer_id, bridge as comparison, change, coalesce(explained, 0) as explained
      from changes
      left join (select customer_id, comparison as bridge, sum(amount) as explained from margin_bridges group by all)
        using (customer_id, bridge)
      where bridge in ('baseline', 'prior') and coalesce(explained, 0) <> change`,
  },
  {
    name: "the effects of each year = the change of the customer's margin in that year",
    broken: `${changes}
      select customer_id, after_to as year_to, change, coalesce(explained, 0) as explained
      from changes
      left join (select customer_id, year_to as after_to, sum(amount) as explained from year_bridges group by all)
        using (customer_id, after_to)
      where (starts_with(bridge, 'year_') or bridge = 'prior')
        and coalesce(explained, 0) <> change`,
  },
  {
    name: "the products of each bridge = the effects of the customer",
    broken: partsDiffer("product_bridges"),
  },
  {
    name: "the product groups of each bridge = the effects of the customer",
    broken: `from (${partsDiffer("group_bridges")}) where exists (select 1 from product_names where product_group is not null)`,
  },
  {
    name: "the effects of each product = the change of its margin",
    broken: `select customer_id, comparison, product_id from product_bridges
      where ${productEffects.join(" + ")} <> case when getvariable('has_cost') then margin_after - margin_before
        else revenue_after - revenue_before end`,
  },
  {
    name: "margin share before + rate + mix + what is not decomposable = margin share after",
    broken: `select * from margin_shifts
      where abs(margin_share_before + rate_points + mix_points + not_decomposable_points - margin_share_after)
        > 1e-12 * (1 + abs(margin_share_before) + abs(margin_share_after) + abs(mix_points) + abs(not_decomposable_points))`,
  },
  {
    name: "the effects of each customer side by side = its bridges, with a row for every customer",
    broken: `with ours as (
        unpivot (select customer_id, comparison, ${effects.join(", ")} from customer_effects)
        on ${effects.join(", ")} into name effect value ours
      )
      select customer_id, comparison, effect, ours, amount
      from ours
      full join (from margin_bridges where customer_id <> 'unassigned') using (customer_id, comparison, effect)
      where ours is distinct from amount
      union all
      select customer_id, comparison, null, null, null
      from (select customer_id, comparison from customers cross join (values ('baseline'), ('prior')) as given (comparison))
      anti join customer_effects using (customer_id, comparison)`,
  },
  {
    name: "the bridges of all customers together = the effects of each",
    broken: `with theirs as (
        select comparison, getvariable('current_to') as year_to, effect, sum(amount) as theirs
        from margin_bridges where customer_id <> 'unassigned' group by all
        union all
        select 'year', year_to, effect, sum(amount) from year_bridges where customer_id <> 'unassigned' group by all
      ),
      ours as (
        unpivot (select comparison, year_to, ${effects.join(", ")} from portfolio_bridges)
        on ${effects.join(", ")} into name effect value ours
      )
      select comparison, year_to, effect, ours, theirs
      from ours full join theirs using (comparison, year_to, effect)
      where coalesce(ours, 0) <> coalesce(theirs, 0)`,
  },
];
