import { section } from "../section.js";

/** Questions to start from, with their SQL. */
export const examples_list = section(
  {
    months: {
      title: "How did revenue and margin go, month by month?",
      sql: `select month, revenue, gross_margin, orders
from portfolio_months
order by month`,
    },
    lost: {
      title: "Which customers bought less than a year ago?",
      sql: `select name, revenue - revenue_prior as change,
  revenue_prior, revenue, account_manager
from customers
where revenue < revenue_prior
order by change
limit 25`,
    },
    largest: {
      title: "How much of revenue do the largest customers bring together?",
      sql: `select name, revenue,
  sum(revenue) over (order by revenue desc, customer_id)
    / sum(revenue) over () as revenue_share_so_far
from customers
where revenue > 0
order by revenue desc, customer_id
limit 50`,
    },
    least_margin: {
      title: "Which products leave the least margin?",
      sql: `select product_name, sum(revenue - cost) as margin,
  sum(revenue) as revenue, count(distinct customer_id) as customers
from invoice_lines
where date between (select current_from from report_facts)
  and (select current_to from report_facts)
group by all
order by margin
limit 25`,
    },
    groups: {
      title: "What does each product group bring?",
      sql: `select coalesce(product_group, '(none)') as product_group,
  sum(revenue) as revenue, sum(revenue - cost) as margin,
  sum(revenue - cost) / nullif(sum(revenue), 0) as margin_share
from invoice_lines
where date between (select current_from from report_facts)
  and (select current_to from report_facts)
group by all
order by revenue desc`,
    },
    silent: {
      title: "Who has not bought for six months, and did before?",
      sql: `select c.name, sum(m.revenue) as revenue_ever,
  max(m.month) as last_month, c.account_manager
from customer_months m
join customers c using (customer_id), report_facts f
where m.orders > 0
group by c.customer_id, c.name, c.account_manager, f.as_of
having max(m.month) < f.as_of - interval 6 months
order by revenue_ever desc
limit 25`,
    },
    small_orders: {
      title: "Whose orders are small?",
      sql: `select name, (revenue / orders)::decimal(18, 4) as revenue_per_order,
  orders, revenue
from customers
where orders >= 12
order by revenue_per_order
limit 25`,
    },
    credits: {
      title: "How much do we credit, month by month?",
      sql: `select date_trunc('month', date) as month,
  -sum(revenue) as credited, count(*) as lines
from invoice_lines
where is_credit
group by all
order by month`,
    },
    leaks: {
      title: "What made the margin change since the baseline?",
      sql: `select effect, sum(amount) as amount,
  count(distinct customer_id) as customers
from margin_bridges
where comparison = 'baseline'
group by effect
order by amount`,
    },
    hours: {
      title: "What do the service hours go to?",
      sql: `select activity, sum(hours) as hours,
  sum(cost_to_serve) as cost_to_serve
from customer_hours
where customer_id <> 'unassigned'
group by activity
order by hours desc`,
    },
  },
  {
    months: {
      title: "Hoe liepen omzet en marge, maand voor maand?",
      sql: `select month, revenue, gross_margin, orders
from portfolio_months
order by month`,
    },
    lost: {
      title: "Welke klanten kochten minder dan een jaar geleden?",
      sql: `select name, revenue - revenue_prior as verschil,
  revenue_prior, revenue, account_manager
from customers
where revenue < revenue_prior
order by verschil
limit 25`,
    },
    largest: {
      title: "Hoeveel van de omzet brengen de grootste klanten samen?",
      sql: `select name, revenue,
  sum(revenue) over (order by revenue desc, customer_id)
    / sum(revenue) over () as aandeel_tot_hier
from customers
where revenue > 0
order by revenue desc, customer_id
limit 50`,
    },
    least_margin: {
      title: "Welke producten laten de minste marge over?",
      sql: `select product_name, sum(revenue - cost) as marge,
  sum(revenue) as omzet, count(distinct customer_id) as klanten
from invoice_lines
where date between (select current_from from report_facts)
  and (select current_to from report_facts)
group by all
order by marge
limit 25`,
    },
    groups: {
      title: "Wat brengt elke productgroep op?",
      sql: `select coalesce(product_group, '(geen)') as productgroep,
  sum(revenue) as omzet, sum(revenue - cost) as marge,
  sum(revenue - cost) / nullif(sum(revenue), 0) as margin_share
from invoice_lines
where date between (select current_from from report_facts)
  and (select current_to from report_facts)
group by all
order by omzet desc`,
    },
    silent: {
      title: "Wie kocht al zes maanden niets, en daarvoor wel?",
      sql: `select c.name, sum(m.revenue) as omzet_ooit,
  max(m.month) as laatste_maand, c.account_manager
from customer_months m
join customers c using (customer_id), report_facts f
where m.orders > 0
group by c.customer_id, c.name, c.account_manager, f.as_of
having max(m.month) < f.as_of - interval 6 months
order by omzet_ooit desc
limit 25`,
    },
    small_orders: {
      title: "Wie plaatst kleine orders?",
      sql: `select name, (revenue / orders)::decimal(18, 4) as omzet_per_order,
  orders, revenue
from customers
where orders >= 12
order by omzet_per_order
limit 25`,
    },
    credits: {
      title: "Hoeveel crediteren we, maand voor maand?",
      sql: `select date_trunc('month', date) as maand,
  -sum(revenue) as gecrediteerd, count(*) as regels
from invoice_lines
where is_credit
group by all
order by maand`,
    },
    leaks: {
      title: "Wat veranderde de marge sinds de basisperiode?",
      sql: `select effect, sum(amount) as bedrag,
  count(distinct customer_id) as klanten
from margin_bridges
where comparison = 'baseline'
group by effect
order by bedrag`,
    },
    hours: {
      title: "Waar gaan de service-uren heen?",
      sql: `select activity, sum(hours) as uren,
  sum(cost_to_serve) as servicekosten
from customer_hours
where customer_id <> 'unassigned'
group by activity
order by uren desc`,
    },
  },
);
