import { section } from "./section.js";

/** Sizes as texts, in rows, columns and GB. */
type Sizes = Readonly<Record<"columns" | "rows" | "needed" | "most", string>>;

/** Words of the page for questions of one's own. */
export const explore = section(
  {
    lead: "Ask all tables of this report in SQL. It is worked out on this device, in this tab: no question and no figure leaves it. Explore reads; it changes nothing.",
    editor: "Query",
    keys: "Ctrl+Enter (⌘+Enter) runs · Ctrl+Space proposes names · Tab leaves the editor, Escape first where a list of names is open",
    run: "Run",
    cancel: "Cancel",
    examples: "Questions to start from",
    earlier: "Earlier in this tab",
    choose: "Choose …",
    fetching: (read: string, all: string) => `Fetching DuckDB: ${read} of ${all} MB`,
    fetching_some: (read: string) => `Fetching DuckDB: ${read} MB`,
    starting: "Starting DuckDB …",
    ready: "Ready.",
    not_started: (reason: string) =>
      `DuckDB could not be started: ${reason}. Reload the page; where that does not help, this browser may be too old.`,
    reading: (table: string, share: string) => `Reading ${table}: ${share}`,
    running: "Working it out …",
    cancelling: "Stopping …",
    cancelled: "Cancelled. What was read stays; ask on.",
    empty_query: "There is no question yet: write a query, or take one from the list.",
    error: "DuckDB says",
    no_extension:
      "Extensions of DuckDB (json, icu, parquet …) would have to come from another host, and are not loaded here.",
    result: "Result",
    rows: (count: string, seconds: string) => `${count} ${count === "1" ? "row" : "rows"}, in ${seconds} s`,
    cut: (count: string) =>
      `The first ${count} rows, since a page cannot hold more; the downloads hold the same. Sum them up, or take fewer by where or limit.`,
    too_much: (table: string, { columns, rows, needed, most }: Sizes) =>
      `This query needs ${columns} columns of all ${rows} rows of ${table}: about ${needed} GB in all, where a tab can hold ${most} GB. Name the columns that you want instead of *. A condition makes it no less, since columns are read as a whole.`,
    no_rows: "The query is right, and no row answers to it.",
    row: "#",
    download_csv: "Download as CSV",
    download_parquet: "Download as Parquet",
    file: "explore",
    printed: (count: string, all: string) => `The first ${count} of ${all} rows.`,
    yes: "yes",
    no: "no",
    chart: {
      draw: "Figure drawn",
      names: (figure: string, name: string) => `How does ${figure} differ by ${name}?`,
      months: (figure: string) => `How did ${figure} develop?`,
      all_names: (count: string, largest: string, amount: string) =>
        `${count} bars in the order of the result; the longest is ${largest}, ${amount}.`,
      some_names: (count: string, all: string, largest: string, amount: string) =>
        `The first ${count} of ${all} rows in the order of the result; the longest bar is ${largest}, ${amount}.`,
      without_name: "(empty)",
      nothing: "There is no figure in these rows to draw.",
    },
    tables: {
      title: "Tables and columns",
      lead: "What each row is, and what each column holds. A name that you choose goes into the query.",
      search: "Search tables, columns and meanings",
      count: (tables: string, columns: string) => `${tables} tables, ${columns} columns`,
      none: "Nothing answers to that.",
      insert: (name: string) => `Put ${name} into the query`,
    },
    kinds: {
      id: "number as text",
      text: "text",
      date: "date",
      money: "amount",
      share: "share 0–1",
      number: "number",
      hours: "hours",
      count: "whole number",
      flag: "yes or no",
    },
    columns: {
      name: "customer",
      customer_id: "customer number",
      revenue: "net revenue",
      revenue_prior: "net revenue a year ago",
      gross_margin: "gross margin",
      margin_share: "margin %",
      contribution: "contribution",
      cost: "cost of goods",
      cost_to_serve: "cost to serve",
      discount: "discount",
      hours: "hours",
      orders: "orders",
      quantity: "quantity",
      amount: "amount",
      month: "month",
      product_name: "product",
      product_group: "product group",
      segment: "segment",
      sector: "sector",
      country: "country",
      account_manager: "account manager",
      team: "team",
      activity: "activity",
      effect: "effect",
      tier: "tier",
      drift_amount: "drift",
    },
    examples_list: {
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
  },
  {
    lead: "Bevraag alle tabellen van dit rapport in SQL. Het rekenwerk gebeurt op dit apparaat, in dit tabblad: geen vraag en geen cijfer gaat eruit. U leest hier alleen; er verandert niets.",
    editor: "Query",
    keys: "Ctrl+Enter (⌘+Enter) voert uit · Ctrl+spatie stelt namen voor · Tab verlaat het invoerveld; staat er een lijst met namen open, dan eerst Escape",
    run: "Uitvoeren",
    cancel: "Annuleren",
    examples: "Vragen om mee te beginnen",
    earlier: "Eerder in dit tabblad",
    choose: "Kies …",
    fetching: (read, all) => `DuckDB wordt opgehaald: ${read} van ${all} MB`,
    fetching_some: (read) => `DuckDB wordt opgehaald: ${read} MB`,
    starting: "DuckDB start …",
    ready: "Klaar voor een vraag.",
    not_started: (reason) =>
      `DuckDB start niet: ${reason}. Laad de pagina opnieuw; helpt dat niet, dan is deze browser misschien te oud.`,
    reading: (table, share) => `${table} wordt gelezen: ${share}`,
    running: "Bezig met rekenen …",
    cancelling: "Wordt gestopt …",
    cancelled: "Geannuleerd. Wat gelezen was, blijft; u kunt verder vragen.",
    empty_query: "Er staat nog geen vraag: schrijf een query, of kies er een uit de lijst.",
    error: "DuckDB meldt",
    no_extension:
      "Uitbreidingen van DuckDB (json, icu, parquet …) zouden van een andere server moeten komen en worden hier niet geladen.",
    result: "Uitkomst",
    rows: (count, seconds) => `${count} ${count === "1" ? "rij" : "rijen"}, in ${seconds} s`,
    cut: (count) =>
      `De eerste ${count} rijen; meer past er niet op een pagina, en de downloads bevatten dezelfde. Tel ze op, of vraag er minder met where of limit.`,
    too_much: (table, { columns, rows, needed, most }) =>
      `Deze query heeft ${columns} kolommen van alle ${rows} rijen van ${table} nodig: bij elkaar ongeveer ${needed} GB, en een tabblad kan ${most} GB aan. Noem alleen de kolommen die nodig zijn in plaats van *. Een voorwaarde helpt niet, want kolommen worden in hun geheel gelezen.`,
    no_rows: "De query klopt, maar geen enkele rij voldoet eraan.",
    row: "#",
    download_csv: "Downloaden als CSV",
    download_parquet: "Downloaden als Parquet",
    file: "verkennen",
    printed: (count, all) => `De eerste ${count} van ${all} rijen.`,
    yes: "ja",
    no: "nee",
    chart: {
      draw: "Getekend cijfer",
      names: (figure, name) => `Hoe verschilt ${figure} per ${name}?`,
      months: (figure) => `Hoe ontwikkelde ${figure} zich?`,
      all_names: (count, largest, amount) =>
        `${count} balken in de volgorde van de uitkomst; de langste is ${largest}, ${amount}.`,
      some_names: (count, all, largest, amount) =>
        `De eerste ${count} van ${all} rijen in de volgorde van de uitkomst; de langste balk is ${largest}, ${amount}.`,
      without_name: "(leeg)",
      nothing: "In deze rijen staat geen cijfer om te tekenen.",
    },
    tables: {
      title: "Tabellen en kolommen",
      lead: "Wat een rij is en wat elke kolom bevat. Een naam die u kiest, komt in de query te staan.",
      search: "Zoek in tabellen, kolommen en betekenissen",
      count: (tables, columns) => `${tables} tabellen, ${columns} kolommen`,
      none: "Daar is niets bij gevonden.",
      insert: (name) => `Zet ${name} in de query`,
    },
    kinds: {
      id: "nummer als tekst",
      text: "tekst",
      date: "datum",
      money: "bedrag",
      share: "aandeel 0–1",
      number: "getal",
      hours: "uren",
      count: "geheel getal",
      flag: "ja of nee",
    },
    columns: {
      name: "klant",
      customer_id: "klantnummer",
      revenue: "netto-omzet",
      revenue_prior: "netto-omzet van een jaar geleden",
      gross_margin: "brutomarge",
      margin_share: "marge %",
      contribution: "bijdrage",
      cost: "kostprijs",
      cost_to_serve: "servicekosten",
      discount: "korting",
      hours: "uren",
      orders: "orders",
      quantity: "aantal",
      amount: "bedrag",
      month: "maand",
      product_name: "product",
      product_group: "productgroep",
      segment: "segment",
      sector: "sector",
      country: "land",
      account_manager: "accountmanager",
      team: "team",
      activity: "activiteit",
      effect: "effect",
      tier: "laag",
      drift_amount: "verloop",
    },
    examples_list: {
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
  },
);

/** The page's words in one language. */
export type ExploreWords = (typeof explore)["en"];
