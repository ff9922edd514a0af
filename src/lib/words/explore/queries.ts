/** What the columns that a query makes are called. */
type Names = Record<
  | "change"
  | "share_so_far"
  | "margin"
  | "revenue"
  | "customers"
  | "none"
  | "product_group"
  | "revenue_ever"
  | "last_month"
  | "revenue_per_order"
  | "month"
  | "credited"
  | "lines"
  | "amount"
  | "hours"
  | "cost_to_serve",
  string
>;

/** The SQL of the questions to start from, with the columns that they make named in the reader's language. */
export const queries = (as: Names) => ({
  months: `select month, revenue, gross_margin, orders
from portfolio_months
order by month`,
  lost: `select name, revenue - revenue_prior as ${as.change},
  revenue_prior, revenue, account_manager
from customers
where revenue < revenue_prior
order by ${as.change}
limit 25`,
  largest: `select name, revenue,
  sum(revenue) over (order by revenue desc, customer_id)
    / sum(revenue) over () as ${as.share_so_far}
from customers
where revenue > 0
order by revenue desc, customer_id
limit 50`,
  least_margin: `select product_name, sum(revenue - cost) as ${as.margin},
  sum(revenue) as ${as.revenue}, count(distinct customer_id) as ${as.customers}
from invoice_lines
where date between (select current_from from report_facts)
  and (select current_to from report_facts)
group by all
order by ${as.margin}
limit 25`,
  groups: `select coalesce(product_group, '${as.none}') as ${as.product_group},
  sum(revenue) as ${as.revenue}, sum(revenue - cost) as ${as.margin},
  sum(revenue - cost) / nullif(sum(revenue), 0) as margin_share
from invoice_lines
where date between (select current_from from report_facts)
  and (select current_to from report_facts)
group by all
order by ${as.revenue} desc`,
  silent: `select c.name, sum(m.revenue) as ${as.revenue_ever},
  max(m.month) as ${as.last_month}, c.account_manager
from customer_months m
join customers c using (customer_id), report_facts f
where m.orders > 0
group by c.customer_id, c.name, c.account_manager, f.as_of
having max(m.month) < f.as_of - interval 6 months
order by ${as.revenue_ever} desc
limit 25`,
  small_orders: `select name, (revenue / orders)::decimal(18, 4) as ${as.revenue_per_order},
  orders, revenue
from customers
where orders >= 12
order by ${as.revenue_per_order}
limit 25`,
  credits: `select date_trunc('month', date) as ${as.month},
  -sum(revenue) as ${as.credited}, count(*) as ${as.lines}
from invoice_lines
where is_credit
group by all
order by ${as.month}`,
  leaks: `select effect, sum(amount) as ${as.amount},
  count(distinct customer_id) as ${as.customers}
from margin_bridges
where comparison = 'baseline'
group by effect
order by ${as.amount}`,
  hours: `select activity, sum(hours) as ${as.hours},
  sum(cost_to_serve) as ${as.cost_to_serve}
from customer_hours
where customer_id <> 'unassigned'
group by activity
order by ${as.hours} desc`,
});
