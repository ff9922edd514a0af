import type { Language } from "../format.js";
import { section } from "./section.js";

const method = section(
  {
    intro:
      "What each figure means, in which unit, over which months, and where it stops being reliable. Ratios are sums over the window divided by sums over the window, never averages of ratios.",
    years: (current: string, prior: string) =>
      `In this report the current window is ${current}, the prior window ${prior}.`,
    span: (from: string, to: string) => `${from} to ${to}`,
    contents: "Figures explained here",
    unit: "Unit",
    window: "Window",
    limits: "Limits",
    no_cost:
      "No cost was supplied to this report: gross margin and everything that follows from it is absent, not zero.",
    no_hours:
      "No hours were supplied to this report: cost to serve, contribution and everything per hour is absent, not zero.",
    no_rate:
      "Hours were supplied without a cost per hour: cost to serve and contribution are absent, not zero.",
    groups: {
      windows: "Periods and customers",
      money: "Money, from list price to contribution",
      service: "Orders and hours",
      pyramid: "Pyramid and concentration",
      drift: "Margin drift",
      attention: "Attention",
    },
    settings: "Settings in force",
    settings_note:
      "What this report was made with: what report.yaml says, what was found in the data, and our own choice where neither says anything.",
    no_settings: "No settings are known.",
    setting: "Setting",
    value: "Value",
    origin: "Origin",
    origins: { given: "report.yaml", default: "our default", detected: "found in the data" },
    as_of_detected: (month: string) => `${month}, the last complete month in the data`,
    definitions: {
      as_of_month: {
        name: "As-of month",
        what: "The last complete month in the data; every window ends with it. A month is complete when at most two working days (Monday to Friday) lie between the last invoice and its end. A month set in report.yaml takes precedence.",
        unit: "month",
        window: "follows from the data, never from today's date",
        limits: "Public holidays are not known here. Lines dated later stay in the tables but in no window.",
      },
      current_window: {
        name: "Current window",
        what: "The 12 whole months that end with the as-of month. Figures are about these months unless they say otherwise.",
        unit: "12 months",
        window: "as-of month and the 11 before it",
        limits: "With less than 12 months of data the window is only partly filled.",
      },
      prior_window: {
        name: "Prior window",
        what: "The 12 whole months before the current window. “A year ago” and “change in a year” compare with these.",
        unit: "12 months",
        window: "the 12 months before the current window",
        limits:
          "With less than 24 months of data that year is not known as a whole: then nothing is compared with a year ago, and the pages say so.",
      },
      baseline: {
        name: "Baseline",
        what: "The first 12 months of regular buying of a customer: its own yardstick. It starts in the first month with three orders or more, sought in the first 12 months of the relationship; where no such month exists, in the month of the third order, since many business customers never place three orders in one month.",
        unit: "12 months, per customer",
        window: "each customer's own",
        limits:
          "Needs 18 months from its start up to and including the as-of month; with less there is no baseline and the page says so. A baseline of less than 24 months ago overlaps the current window.",
      },
      active_customer: {
        name: "Active customer",
        what: "A customer with at least one invoice line in the window, whatever its sign. Whoever bought before but not in the window is inactive.",
        unit: "customers",
        window: "current window, or the prior one where a year ago is meant",
        limits:
          "A customer with nothing but a credit counts as active. Lines without a customer make nobody active.",
      },
      list_revenue: {
        name: "List revenue",
        what: "What the lines would have brought in at list price: quantity × list price.",
        unit: "currency, excluding VAT",
        window: "as the page says; current window as a rule",
        limits:
          "Known only where list prices or discounts were supplied. A line without either counts at its net revenue.",
      },
      discount: {
        name: "Discount",
        what: "List revenue less net revenue. As a share: discount ÷ list revenue, both added up over the window.",
        unit: "currency; share of list revenue",
        window: "as list revenue",
        limits:
          "Only what is on the invoice. A rebate settled elsewhere is not in it unless it was supplied as a line.",
      },
      net_revenue: {
        name: "Net revenue",
        what: "What was invoiced after discounts, less credits. Returns and credits count in the month of their own date.",
        unit: "currency, excluding VAT",
        window: "as the page says; current window as a rule",
        limits:
          "Year-end rebates are in it only where they were supplied as lines. Totals include lines without a customer.",
      },
      cost_of_goods: {
        name: "Cost of goods",
        what: "The cost of what was sold, as given on the line, or quantity × unit cost where only that was given.",
        unit: "currency",
        window: "as net revenue",
        limits:
          "A line without a cost stays out of cost and gross margin; the data quality page says how much revenue that is.",
      },
      gross_margin: {
        name: "Gross margin",
        what: "Net revenue less cost of goods, on lines whose cost is known.",
        unit: "currency",
        window: "as the page says; current window as a rule",
        limits: "Absent where no cost was supplied. Lines without a cost add neither revenue nor cost to it.",
      },
      margin_share: {
        name: "Margin %",
        what: "Gross margin ÷ net revenue of the lines whose cost is known: sums over the whole window, not an average of months or lines.",
        unit: "percent; differences in percentage points",
        window: "as gross margin",
        limits: "Absent where that revenue is zero. Hard to read where credits outweigh sales.",
      },
      contribution: {
        name: "Contribution",
        what: "Gross margin less year-end rebates, freight and payment costs, less cost to serve: what a customer leaves for everything that cannot be traced to a customer.",
        unit: "currency",
        window: "as the page says; current window as a rule",
        limits:
          "Needs cost, hours and a cost per hour. Rebates, freight and payment costs are left out where they were not supplied.",
      },
      contribution_per_hour: {
        name: "Contribution per hour",
        what: "Contribution before the cost of hours (gross margin less rebates, freight and payment costs) ÷ service hours. Compare it with the cost of an hour: below that, the hours cost more than they bring.",
        unit: "currency per hour",
        window: "current window",
        limits: "Absent for a customer without hours. For a group: the group's sum ÷ the group's hours.",
      },
      unassigned: {
        name: "Unassigned",
        what: "Lines and hours without a customer. They stand in every total, in no figure per customer and in no tier.",
        unit: "currency; hours",
        window: "as the total in which they stand",
        limits:
          "Totals of customers and totals of the report differ by exactly this; pages where it matters say how much it is.",
      },
      control_totals: {
        name: "Control totals",
        what: "The same money added up in several places: in the files, in the report's totals and month by month. Per file, what was read equals what was used, left out by a rule and put in quarantine. The data quality page shows all of it.",
        unit: "rows; currency",
        window: "all months; and the current window",
        limits:
          "Agreement says that nothing was lost on the way, not that the exports themselves are complete.",
      },
      orders: {
        name: "Orders",
        what: "Distinct orders, or invoices where the export has no order numbers, that are not pure credits.",
        unit: "orders",
        window: "as the page says; current window as a rule",
        limits:
          "By invoice, several deliveries on one invoice are one order. Lines with neither number count as one order a day.",
      },
      hours: {
        name: "Hours",
        what: "Service hours registered for a customer: order entry, visits, complaints, whatever the hours file holds.",
        unit: "hours",
        window: "as the page says; current window as a rule",
        limits:
          "Only what was registered. Absent where no hours file was supplied, zero where it was but this customer has none in it.",
      },
      hours_per_order: {
        name: "Hours per order",
        what: "Service hours ÷ orders, both added up over the window.",
        unit: "hours per order",
        window: "baseline and current window",
        limits: "Absent without orders. Says nothing about the size of those orders.",
      },
      cost_to_serve: {
        name: "Cost to serve",
        what: "Service hours × the cost of one hour of the team whose hours they are: its yearly cost ÷ its practical hours (people × hours × weeks × the part of it that can be worked, 80% unless set). Without teams it is the rate in report.yaml. Where hours are not registered they can follow from minutes per order, line, rush or manual order.",
        unit: "currency",
        window: "as the page says; current window as a rule",
        limits:
          "Rates are those of report.yaml for every period. Capacity that was not used is not spread over customers. Where registration is incomplete, cost to serve is too low. After Kaplan and Anderson.",
      },
      coverage: {
        name: "Coverage",
        what: "Service hours ÷ practical hours of the teams: which part of what the teams can work is known by customer, team and activity.",
        unit: "share; may pass 1",
        window: "current window",
        limits: "Below 60% cost to serve is understated, and the page says so.",
      },
      events: {
        name: "Events",
        what: "What happened at a customer on a day: another contact person, new terms, a complaint. Hours per order in the six months before stand beside those in the six months after, the month itself aside, with the share of all ways to part these months that differ as much.",
        unit: "day",
        window: "all months",
        limits:
          "Coinciding is not causing. With fewer than four months with orders on a side nothing is said, and neither with another event or a conversation within six months.",
      },
      conversations: {
        name: "Conversations",
        what: "What was agreed, measured as an event is: contribution (gross margin without hours) of each euro of net revenue in the six months before and after, the month itself aside, times the net revenue of the current window. The range holds the changes that the same test leaves standing in 95 of 100 cases; a difference is called clear where it leaves out zero. A review is overdue before the as-of month, due within it.",
        unit: "currency a year, at today's volume",
        window: "six months on either side of the conversation",
        limits:
          "Coinciding is not causing, and of twenty conversations that change nothing one will seem to. Nothing is said before the review date, with fewer than four months with purchases on a side, or with another conversation or event within six months. More volume does not count as success.",
      },
      tiers: {
        name: "Tiers",
        what: "Active customers ordered by the chosen measure, best first. The first 1% are top, up to 5% large, up to 20% medium, the rest small, unless the settings say otherwise; numbers are rounded up. Inactive customers stand below them.",
        unit: "customers",
        window: "current window, and the prior one for a year ago",
        limits:
          "Equal values go by customer number. Zero or less is always small. With few customers a tier can be empty. After J. Curry's customer pyramid, which ranks by revenue only.",
      },
      movements: {
        name: "Movements between tiers",
        what: "How many customers went from one tier a year ago to another now, and what their value changed by. By rank: both years divided anew. By the thresholds of a year ago: a customer is placed now by the smallest value that each tier had then.",
        unit: "customers; currency",
        window: "prior window → current window",
        limits:
          "By rank, one customer's rise is another's fall, even when everybody grows; with the old thresholds that is not so. Not counted for contribution per hour, which does not add up.",
      },
      whale_curve: {
        name: "Whale curve",
        what: "Customers from best to worst contribution, added up one by one. The peak is what all profitable customers bring together; from there the curve falls by what the others cost.",
        unit: "currency; percent of the end where that is positive",
        window: "current window",
        limits:
          "On gross margin where contribution is unknown. Lines without a customer are not in it. After Kaplan and Narayanan.",
      },
      gini: {
        name: "Gini coefficient",
        what: "How unevenly revenue is spread over customers: 0 when all bring the same, towards 1 when one brings everything. It is twice the area between the Lorenz curve and the diagonal.",
        unit: "number from 0 to 1",
        window: "current window, active customers",
        limits:
          "For revenue only, and absent where a customer's revenue is negative: the measure has no meaning then.",
      },
      concentration: {
        name: "Concentration (HHI) and effective number",
        what: "The sum of the squared shares of revenue (Herfindahl–Hirschman). One divided by it is the effective number of customers: as many equal customers would give the same concentration.",
        unit: "number from 0 to 1; customers",
        window: "current window, active customers",
        limits: "For revenue only, as Gini.",
      },
      one_contact: {
        name: "One known contact person",
        what: "The share of net revenue that rests on customers of whom one contact person is known.",
        unit: "share",
        window: "current window, active customers",
        limits:
          "Of customers whose number of contact persons was supplied; how much revenue that is stands beside it.",
      },
      profitability_tiers: {
        name: "Platinum, gold, iron and lead",
        what: "Lead: contribution below zero. Iron: above zero, but less per hour than an hour costs. Gold: more than that. Platinum: of these the best that make up the first 80% of positive contribution, at no more than the median discount.",
        unit: "label",
        window: "the twelve months that end with each month",
        limits:
          "A label changes after two months in a row. What an hour brings is counted before its cost: with one rate for all hours iron stays empty. After Zeithaml, Rust and Lemon.",
      },
      exit_effect: {
        name: "Effect of leaving",
        what: "What a year's profit would change by without a customer: minus its net revenue, plus the costs that go at once, after notice, or never, as the settings say. Hours that are re-used are paid on, and bring the median of the customers that stay.",
        unit: "currency a year",
        window: "current window",
        limits:
          "Costs that no line or hour names are not in it. It says what would happen, never what to do. After Horngren.",
      },
      drift_change: {
        name: "New since last month",
        what: "The drift amount less what it was a month ago: the same bridge from the baseline, to the 12 months that end one month earlier. Named is the effect whose change weighs most.",
        unit: "currency a year",
        window: "the 12 months to the as-of month and to the month before",
        limits:
          "Both windows share eleven months: it is the newest month against the one that fell out. Absent where the history was too short a month ago.",
      },
      margin_bridge: {
        name: "Margin bridge",
        what: "The change in a customer's margin between two periods of 12 months, divided over its causes. Per product the change in price, cost and quantity is each valued at the average of the two periods (Bennet's indicator), so that the causes add up to the change exactly.",
        unit: "currency a year; positive adds to the margin",
        window: "own baseline → current window, or prior window → current window",
        limits:
          "The margin is contribution; gross margin where cost to serve is unknown; net revenue where cost is unknown. Two windows are compared directly; what happened in between stands in the bridge year by year.",
      },
      drift_amount: {
        name: "Drift amount",
        what: "What crept in since the baseline, apart from volume: the effects of price, discount, cost of goods, mix, order size, handling time and hourly rate together. Negative is a leak.",
        unit: "currency a year",
        window: "own baseline → current window",
        limits:
          "Leaves out volume, service for volume, new and lost products, what cannot be decomposed, and other costs. Absent without a baseline. Says what changed, not why.",
      },
      product_bridge: {
        name: "Bridge by product and product group",
        what: "The part of each product in the effects of the customer. A product counts in volume at what the customer's average euro yields, and in mix for how far it lies off that. Groups are sums of products.",
        unit: "currency a year",
        window: "as the bridge",
        limits:
          "Cost to serve and other costs belong to no product. A product without a number goes by its name, else by its group; its group is the one last given.",
      },
      year_bridge: {
        name: "Bridge year by year",
        what: "The same bridge from each 12 months to the next, back from the current window through the history. The steps add up to the change of the whole, and say in which year it happened.",
        unit: "currency a year",
        window: "full years that end a whole number of years before the as-of month",
        limits:
          "Effect by effect the steps do not add up to the direct bridge, because each values at the prices and quantities of its own two years. The direct bridge is the headline.",
      },
      margin_shift: {
        name: "Margin %: rate and mix",
        what: "The change of margin % in two parts: rate, because products themselves yield more or less, and mix, because revenue moved between products with a thin and a fat margin. For all customers together the parts are customers: mix is revenue that moved between them.",
        unit: "percentage points",
        window: "as the bridge",
        limits:
          "New and lost products are mix. Of lines whose cost is known. Absent without net revenue in both periods. From the baseline, only customers that have one.",
      },
      effect_price: {
        name: "Effect: price",
        what: "Change in net price per unit × average quantity, for products bought in both periods. Where list prices are known it is the change in list price at the average discount, and discount stands apart.",
        unit: "currency a year",
        window: "as the bridge",
        limits: "Credits without a quantity count as a lower price; so do free goods.",
      },
      effect_discount: {
        name: "Effect: discount",
        what: "Change in the discount percentage × average list price × average quantity, turned round: more discount is negative. The same percentage of a higher list price is no discount effect.",
        unit: "currency a year",
        window: "as the bridge",
        limits: "Only for products with list prices in both periods; otherwise it is inside price.",
      },
      effect_cost: {
        name: "Effect: cost of goods",
        what: "Change in cost per unit × average quantity, turned round: dearer purchases are negative.",
        unit: "currency a year",
        window: "as the bridge",
        limits: "Absent where no cost was supplied.",
      },
      effect_mix: {
        name: "Effect: product mix",
        what: "What it matters that the customer buys relatively more of products with a high or a low margin, at an unchanged total. Volume is measured in constant prices: each product at the average of its two prices.",
        unit: "currency a year",
        window: "as the bridge",
        limits:
          "Only products bought in both periods. In constant prices, since units of different products do not compare; in units where the settings say that they do.",
      },
      effect_volume: {
        name: "Effect: volume",
        what: "What it matters that the customer buys more or less in total, at an unchanged mix: change in volume at constant prices × the average margin on it.",
        unit: "currency a year",
        window: "as the bridge",
        limits: "Not part of the drift amount: buying less is another conversation than yielding less.",
      },
      effect_new: {
        name: "Effect: new products",
        what: "The margin now on products that the customer did not buy in the first period.",
        unit: "currency a year",
        window: "as the bridge",
        limits:
          "A product under a new number counts as new, and its old number as lost. Not part of the drift amount.",
      },
      effect_lost: {
        name: "Effect: lost products",
        what: "The margin then on products that the customer no longer buys, turned round.",
        unit: "currency a year",
        window: "as the bridge",
        limits: "See new products. Not part of the drift amount.",
      },
      effect_not_decomposable: {
        name: "Effect: not decomposable",
        what: "The change in margin on products that have no sensible price per unit in one of the periods, because returns outweigh sales, quantity and amount differ in sign, the cost is known in one period only, or pieces were counted in one period and measured in the other.",
        unit: "currency a year",
        window: "as the bridge",
        limits:
          "Shown apart, never dropped and never spread over other effects. Not part of the drift amount.",
      },
      effect_service_volume: {
        name: "Effect: service for volume",
        what: "The part of the change in cost to serve that goes with buying more or less, at an unchanged order size and time per order.",
        unit: "currency a year",
        window: "as the bridge",
        limits:
          "The four effects on cost to serve are divided by the Shapley value: the average over every order in which the factors can change. Not part of the drift amount.",
      },
      effect_order_size: {
        name: "Effect: order size",
        what: "The part of the change in cost to serve that comes from more, smaller orders (negative) or fewer, larger ones for the same volume.",
        unit: "currency a year",
        window: "as the bridge",
        limits:
          "Needs hours, their cost, orders and volume in both periods; otherwise it falls under service for volume or handling time.",
      },
      effect_handling_time: {
        name: "Effect: handling time",
        what: "The part of the change in cost to serve that comes from more or fewer hours per order; more is negative.",
        unit: "currency a year",
        window: "as the bridge",
        limits: "Better registration of hours looks the same as more work.",
      },
      effect_rate: {
        name: "Effect: hourly rate",
        what: "The part of the change in cost to serve that comes from a higher or lower cost of an hour.",
        unit: "currency a year",
        window: "as the bridge",
        limits:
          "A team has one rate for all periods: the effect shows hours that went to dearer or cheaper teams.",
      },
      effect_other: {
        name: "Effect: other costs",
        what: "The change in rebates, freight and payment costs, turned round, and what cannot be placed elsewhere.",
        unit: "currency a year",
        window: "as the bridge",
        limits: "Not part of the drift amount.",
      },
      rolling_share: {
        name: "Contribution % over time",
        what: "Contribution ÷ net revenue of the twelve months that end in each month: the small chart of the drift list. Gross margin where hours are unknown.",
        unit: "percent",
        window: "each twelve months, from the twelfth month of the customer on",
        limits:
          "A change shows over the twelve months that follow it. Empty where net revenue is not positive or a month's cost is not known.",
      },
      dated_news: {
        name: "Changes that can be dated by now",
        what: "Dated changes whose interval ends in the last four months, of 100 a year or more, and the events of the as-of month.",
        unit: "month; currency a year",
        window: "the last four months",
        limits:
          "A change needs three months on its new level: the newest two months cannot hold one yet. Orders are left out.",
      },
      margin_trend: {
        name: "Trend of margin %",
        what: "Where margin % has been going: the median of the slopes between all pairs of months (Theil–Sen), with the range that holds it 95 times in 100.",
        unit: "percentage points a year",
        window: "24 months that end with the as-of month",
        limits:
          "At least twelve months with net revenue of known cost. Where the range holds zero, there is no clear direction.",
      },
      change_points: {
        name: "Dated changes",
        what: "The months in which margin %, prices, hours per order, order size or orders a month came to another level: the cut of the series into levels with the least squared distance, each level of at least three months, at a price for every new level. Changes in a row that a straight line describes as well are one that came little by little. Months count by their volume. The interval comes from resampling, the p-value from shuffling the months; shown is what stays clear among all customers of whom that series was looked at (false-discovery rate 5%).",
        unit: "month; currency a year",
        window: "all months, from 24 on",
        limits:
          "What creeps in slowly shows a few months after it began. Amounts of different series overlap and are not to be added; steps of one series are. The interval of a faint gradual change holds its first month less often than 95 times in 100. A change is never called a cause.",
      },
      handles: {
        name: "Handles",
        what: "What could close the gap with the baseline, or with what was agreed at acceptance: a price rise, fewer minutes per order, fewer and larger orders, a least order value, a fee on rush orders. Each by itself, at today's volume, as far as it is feasible.",
        unit: "currency a year",
        window: "current window",
        limits:
          "Prices up to the ceiling in the settings; minutes down to what is usual for orders of that size. What the customer would answer is not in it.",
      },
      what_if: {
        name: "What if",
        what: "The current window with other prices, minutes per order, number of orders for the same volume, or a fee on rush orders: contribution, margin % and tier by contribution, as a build would compute them. The year-end rebate takes its share of what is charged more.",
        unit: "currency a year",
        window: "current window",
        limits:
          "The volume stays, freight and payment costs stay, and so do all other customers. The line to reach is today's contribution with the gap closed: the terms of the baseline, or of what was agreed, at today's volume.",
      },
      attention_index: {
        name: "Attention index",
        what: "A customer's share of all service hours ÷ its share of all positive contribution. At 1, attention and value are in proportion; at 2 it gets twice as much of our hours as of what it brings.",
        unit: "ratio",
        window: "current window",
        limits:
          "Absent where contribution is zero or less: such customers are shown apart. Hours without a customer stay out.",
      },
      misalignment: {
        name: "Misalignment",
        what: "The share of all hours that would have to move for every customer's hours to be in proportion to its positive contribution: half the sum of the differences between the two shares.",
        unit: "share from 0 to 1",
        window: "current window",
        limits: "In proportion is a yardstick, not an aim: a new customer may deserve more.",
      },
      freed_hours: {
        name: "Hours that could be freed",
        what: "Service hours above the median hours per order of customers with orders of about the same size × own orders.",
        unit: "hours a year",
        window: "current window",
        limits:
          "Half of a group lies above its median by nature: it is where to look first, not what is wrong.",
      },
    },
  },
  {
    intro:
      "Wat elk cijfer betekent, in welke eenheid, over welke maanden, en waar het niet meer betrouwbaar is. Verhoudingen zijn sommen over de periode gedeeld door sommen over de periode, nooit gemiddelden van verhoudingen.",
    years: (current, prior) => `In dit rapport is de huidige periode ${current}, de vorige ${prior}.`,
    span: (from, to) => `${from} t/m ${to}`,
    contents: "Cijfers die hier worden uitgelegd",
    unit: "Eenheid",
    window: "Periode",
    limits: "Grenzen",
    no_cost:
      "Voor dit rapport is geen kostprijs aangeleverd: brutomarge en alles wat daaruit volgt ontbreekt, en is dus niet nul.",
    no_hours:
      "Voor dit rapport zijn geen uren aangeleverd: servicekosten, bijdrage en alles per uur ontbreekt, en is dus niet nul.",
    no_rate:
      "Er zijn uren aangeleverd zonder kosten per uur: servicekosten en bijdrage ontbreken, en zijn dus niet nul.",
    groups: {
      windows: "Perioden en klanten",
      money: "Geld, van catalogusprijs tot bijdrage",
      service: "Orders en uren",
      pyramid: "Piramide en concentratie",
      drift: "Margeverloop",
      attention: "Aandacht",
    },
    settings: "Geldende instellingen",
    settings_note:
      "Waarmee dit rapport gemaakt is: wat report.yaml zegt, wat in de data gevonden is, en onze eigen keuze waar geen van beide iets zegt.",
    no_settings: "Er zijn geen instellingen bekend.",
    setting: "Instelling",
    value: "Waarde",
    origin: "Herkomst",
    origins: { given: "report.yaml", default: "onze standaard", detected: "gevonden in de data" },
    as_of_detected: (month) => `${month}, de laatste volledige maand in de data`,
    definitions: {
      as_of_month: {
        name: "Peilmaand",
        what: "De laatste volledige maand in de data; elke periode eindigt ermee. Een maand is volledig als er hoogstens twee werkdagen (maandag t/m vrijdag) liggen tussen de laatste factuur en het eind ervan. Een maand in report.yaml gaat voor.",
        unit: "maand",
        window: "volgt uit de data, nooit uit de datum van vandaag",
        limits:
          "Feestdagen zijn hier niet bekend. Regels van latere datum blijven in de tabellen, maar staan in geen periode.",
      },
      current_window: {
        name: "Huidige periode",
        what: "De 12 hele maanden die eindigen met de peilmaand. Cijfers gaan over deze maanden, tenzij er iets anders bij staat.",
        unit: "12 maanden",
        window: "de peilmaand en de 11 ervoor",
        limits: "Met minder dan 12 maanden data is de periode maar deels gevuld.",
      },
      prior_window: {
        name: "Vorige periode",
        what: "De 12 hele maanden vóór de huidige periode. “Een jaar geleden” en “verschil in een jaar” vergelijken hiermee.",
        unit: "12 maanden",
        window: "de 12 maanden vóór de huidige periode",
        limits:
          "Met minder dan 24 maanden data is dat jaar niet helemaal bekend: dan wordt er niets met een jaar geleden vergeleken, en dat staat er dan.",
      },
      baseline: {
        name: "Basisperiode",
        what: "De eerste 12 maanden waarin een klant geregeld koopt: zijn eigen maatstaf. Ze begint in de eerste maand met drie orders of meer, gezocht in de eerste 12 maanden van de relatie; is die er niet, dan in de maand van de derde order, want veel zakelijke klanten plaatsen nooit drie orders in één maand.",
        unit: "12 maanden, per klant",
        window: "voor elke klant een eigen periode",
        limits:
          "Vraagt 18 maanden vanaf het begin ervan tot en met de peilmaand; met minder is er geen basisperiode, en dat staat er dan. Begon ze minder dan 24 maanden geleden, dan overlapt ze de huidige periode.",
      },
      active_customer: {
        name: "Actieve klant",
        what: "Een klant met minstens één factuurregel in de periode, ongeacht het teken. Wie eerder kocht maar niet in de periode, is inactief.",
        unit: "klanten",
        window: "huidige periode, of de vorige waar het om een jaar geleden gaat",
        limits:
          "Een klant met alleen een creditregel telt als actief. Regels zonder klant maken niemand actief.",
      },
      list_revenue: {
        name: "Omzet tegen catalogusprijs",
        what: "Wat de regels tegen catalogusprijs hadden opgebracht: aantal × catalogusprijs.",
        unit: "valuta, exclusief btw",
        window: "zoals de pagina zegt; doorgaans de huidige periode",
        limits:
          "Alleen bekend waar catalogusprijzen of kortingen zijn aangeleverd. Een regel zonder telt mee tegen zijn netto-omzet.",
      },
      discount: {
        name: "Korting",
        what: "Omzet tegen catalogusprijs min netto-omzet. Als aandeel: korting ÷ omzet tegen catalogusprijs, beide opgeteld over de periode.",
        unit: "valuta; aandeel van de omzet tegen catalogusprijs",
        window: "als de omzet tegen catalogusprijs",
        limits:
          "Alleen wat op de factuur staat. Een bonus die elders verrekend is zit er niet in, tenzij als regel aangeleverd.",
      },
      net_revenue: {
        name: "Netto-omzet",
        what: "Wat na korting gefactureerd is, min creditregels. Retouren en credits tellen in de maand van hun eigen datum.",
        unit: "valuta, exclusief btw",
        window: "zoals de pagina zegt; doorgaans de huidige periode",
        limits:
          "Jaarbonussen zitten er alleen in waar ze als regel zijn aangeleverd. Totalen bevatten ook regels zonder klant.",
      },
      cost_of_goods: {
        name: "Kostprijs",
        what: "De kosten van wat verkocht is, zoals op de regel gegeven, of aantal × kostprijs per stuk waar alleen die gegeven is.",
        unit: "valuta",
        window: "als netto-omzet",
        limits:
          "Een regel zonder kostprijs blijft buiten kostprijs en brutomarge; de pagina datakwaliteit zegt om hoeveel omzet het gaat.",
      },
      gross_margin: {
        name: "Brutomarge",
        what: "Netto-omzet min kostprijs, op regels waarvan de kostprijs bekend is.",
        unit: "valuta",
        window: "zoals de pagina zegt; doorgaans de huidige periode",
        limits:
          "Ontbreekt waar geen kostprijs is aangeleverd. Van regels zonder kostprijs telt ook de omzet niet mee.",
      },
      margin_share: {
        name: "Marge %",
        what: "Brutomarge ÷ netto-omzet van de regels waarvan de kostprijs bekend is: sommen over de hele periode, geen gemiddelde van maanden of regels.",
        unit: "procent; verschillen in procentpunten",
        window: "als brutomarge",
        limits: "Ontbreekt waar die omzet nul is. Moeilijk te lezen waar credits groter zijn dan verkopen.",
      },
      contribution: {
        name: "Bijdrage",
        what: "Brutomarge min jaarbonussen, vracht- en betaalkosten, min servicekosten: wat een klant overlaat voor alles wat niet aan een klant toe te rekenen is.",
        unit: "valuta",
        window: "zoals de pagina zegt; doorgaans de huidige periode",
        limits:
          "Vraagt kostprijs, uren en kosten per uur. Vracht- en betaalkosten blijven weg waar ze niet zijn aangeleverd.",
      },
      contribution_per_hour: {
        name: "Bijdrage per uur",
        what: "Bijdrage vóór de kosten van uren (brutomarge min bonussen, vracht- en betaalkosten) ÷ service-uren. Vergelijk met de kosten van een uur: daaronder kosten de uren meer dan ze opbrengen.",
        unit: "valuta per uur",
        window: "huidige periode",
        limits:
          "Ontbreekt voor een klant zonder uren. Voor een groep: de som van de groep ÷ de uren van de groep.",
      },
      unassigned: {
        name: "Niet toegewezen",
        what: "Regels en uren zonder klant. Ze staan in elk totaal, in geen cijfer per klant en in geen laag.",
        unit: "valuta; uren",
        window: "als het totaal waarin ze staan",
        limits:
          "Totalen van klanten en totalen van het rapport schelen precies dit; waar het ertoe doet zegt de pagina hoeveel.",
      },
      control_totals: {
        name: "Controletotalen",
        what: "Hetzelfde geld op meer plaatsen opgeteld: in de bestanden, in de totalen van het rapport en maand voor maand. Per bestand is wat gelezen is gelijk aan wat gebruikt, door een regel weggelaten en in quarantaine gezet is. De pagina datakwaliteit laat het allemaal zien.",
        unit: "rijen; valuta",
        window: "alle maanden; en de huidige periode",
        limits:
          "Dat ze kloppen zegt dat onderweg niets verloren ging, niet dat de exports zelf volledig zijn.",
      },
      orders: {
        name: "Orders",
        what: "Verschillende orders, of facturen waar de export geen ordernummers heeft, die niet louter credit zijn.",
        unit: "orders",
        window: "zoals de pagina zegt; doorgaans de huidige periode",
        limits:
          "Per factuur geteld zijn meer leveringen op één factuur één order. Regels zonder beide nummers tellen als één order per dag.",
      },
      hours: {
        name: "Uren",
        what: "Service-uren die voor een klant geregistreerd zijn: orderinvoer, bezoeken, klachten, wat het urenbestand maar bevat.",
        unit: "uren",
        window: "zoals de pagina zegt; doorgaans de huidige periode",
        limits:
          "Alleen wat geregistreerd is. Ontbreekt waar geen urenbestand is aangeleverd; nul waar dat er is maar deze klant er niet in staat.",
      },
      hours_per_order: {
        name: "Uren per order",
        what: "Service-uren ÷ orders, beide opgeteld over de periode.",
        unit: "uren per order",
        window: "basisperiode en huidige periode",
        limits: "Ontbreekt zonder orders. Zegt niets over de grootte van die orders.",
      },
      cost_to_serve: {
        name: "Servicekosten",
        what: "Service-uren × de kosten van één uur van het team waarvan de uren zijn: de jaarkosten ÷ de praktische uren (mensen × uren × weken × het deel daarvan dat gewerkt kan worden, 80% tenzij anders gezet). Zonder teams is het het tarief in report.yaml. Waar uren niet geregistreerd zijn kunnen ze volgen uit minuten per order, regel, spoedorder of handmatige order.",
        unit: "valuta",
        window: "zoals de pagina zegt; doorgaans de huidige periode",
        limits:
          "De tarieven van report.yaml gelden voor elke periode. Capaciteit die niet gebruikt is wordt niet over klanten verdeeld. Waar de registratie onvolledig is, zijn de servicekosten te laag. Naar Kaplan en Anderson.",
      },
      coverage: {
        name: "Dekking",
        what: "Service-uren ÷ praktische uren van de teams: welk deel van wat de teams kunnen werken bekend is.",
        unit: "aandeel; kan boven 1 komen",
        window: "huidige periode",
        limits: "Onder 60% zijn de servicekosten te laag, en dat staat erbij.",
      },
      events: {
        name: "Gebeurtenissen",
        what: "Wat er op een dag bij een klant gebeurde: een andere contactpersoon, nieuwe voorwaarden, een klacht. Uren per order in de zes maanden ervoor staan naast die in de zes maanden erna, de maand zelf niet, met het aandeel van alle manieren om deze maanden te verdelen dat evenveel verschilt.",
        unit: "dag",
        window: "alle maanden",
        limits:
          "Samenvallen is geen oorzaak. Met minder dan vier maanden met orders aan een kant wordt niets gezegd, en ook niet met een andere gebeurtenis of een gesprek binnen zes maanden.",
      },
      conversations: {
        name: "Gesprekken",
        what: "Wat er is afgesproken, gemeten zoals een gebeurtenis: de bijdrage (zonder uren: de brutomarge) van elke euro netto-omzet in de zes maanden ervoor en erna, de maand zelf niet, maal de netto-omzet van de huidige periode. De marge eromheen bevat de verschillen die dezelfde toets in 95 van de 100 gevallen openlaat; een verschil heet duidelijk als nul erbuiten valt. Een terugblik is over tijd voor de peilmaand, aan de beurt erin.",
        unit: "valuta per jaar, bij het volume van nu",
        window: "zes maanden aan weerszijden van het gesprek",
        limits:
          "Samenvallen is geen oorzaak, en van twintig gesprekken die niets veranderen lijkt er één te helpen. Er wordt niets gezegd voor de datum van de terugblik, met minder dan vier maanden met aankopen aan een kant, of met een ander gesprek of een gebeurtenis binnen zes maanden. Meer volume telt niet als succes.",
      },
      tiers: {
        name: "Lagen",
        what: "Actieve klanten op volgorde van de gekozen maat, beste eerst. De eerste 1% is top, tot 5% groot, tot 20% midden, de rest klein, tenzij de instellingen anders zeggen; aantallen worden naar boven afgerond. Inactieve klanten staan eronder.",
        unit: "klanten",
        window: "huidige periode, en de vorige voor een jaar geleden",
        limits:
          "Gelijke waarden gaan op klantnummer. Nul of minder is altijd klein. Met weinig klanten kan een laag leeg zijn. Naar de klantenpiramide van J. Curry, die alleen op omzet rangschikt.",
      },
      movements: {
        name: "Verschuivingen tussen lagen",
        what: "Hoeveel klanten van de ene laag een jaar geleden naar een andere nu gingen, en hoeveel hun waarde veranderde. Naar rang: beide jaren opnieuw ingedeeld. Naar de grenzen van een jaar geleden: een klant staat nu waar de kleinste waarde van elke laag van toen hem plaatst.",
        unit: "klanten; valuta",
        window: "vorige periode → huidige periode",
        limits:
          "Naar rang is de stijging van de een de daling van de ander, ook als iedereen groeit; met de oude grenzen niet. Niet geteld voor bijdrage per uur, die niet optelt.",
      },
      whale_curve: {
        name: "Walviscurve",
        what: "Klanten van de beste naar de slechtste bijdrage, één voor één opgeteld. De piek is wat alle winstgevende klanten samen brengen; daarna daalt de curve met wat de anderen kosten.",
        unit: "valuta; procent van het eind waar dat positief is",
        window: "huidige periode",
        limits:
          "Op brutomarge waar de bijdrage onbekend is. Regels zonder klant zitten er niet in. Naar Kaplan en Narayanan.",
      },
      gini: {
        name: "Ginicoëfficiënt",
        what: "Hoe ongelijk de omzet over klanten verdeeld is: 0 als allen evenveel brengen, richting 1 als één klant alles brengt. Het is twee keer het vlak tussen de Lorenzcurve en de diagonaal.",
        unit: "getal van 0 tot 1",
        window: "huidige periode, actieve klanten",
        limits:
          "Alleen voor omzet, en afwezig waar een klant negatieve omzet heeft: dan heeft de maat geen betekenis.",
      },
      concentration: {
        name: "Concentratie (HHI) en effectief aantal",
        what: "De som van de gekwadrateerde omzetaandelen (Herfindahl–Hirschman). Eén gedeeld daardoor is het effectieve aantal klanten: zoveel even grote klanten zouden dezelfde concentratie geven.",
        unit: "getal van 0 tot 1; klanten",
        window: "huidige periode, actieve klanten",
        limits: "Alleen voor omzet, als bij Gini.",
      },
      one_contact: {
        name: "Eén bekende contactpersoon",
        what: "Het aandeel van de netto-omzet dat rust op klanten bij wie één contactpersoon bekend is.",
        unit: "aandeel",
        window: "huidige periode, actieve klanten",
        limits:
          "Van klanten waarvan het aantal contactpersonen is aangeleverd; hoeveel omzet dat is staat ernaast.",
      },
      profitability_tiers: {
        name: "Platina, goud, ijzer en lood",
        what: "Lood: bijdrage onder nul. IJzer: boven nul, maar per uur minder dan een uur kost. Goud: meer dan dat. Platina: daarvan de besten die samen de eerste 80% van de positieve bijdrage vormen, met niet meer dan de mediane korting.",
        unit: "naam",
        window: "de twaalf maanden die met elke maand eindigen",
        limits:
          "Een naam verandert na twee maanden op rij. Wat een uur opbrengt telt vóór de kosten ervan: met één tarief voor alle uren blijft ijzer leeg. Naar Zeithaml, Rust en Lemon.",
      },
      exit_effect: {
        name: "Effect van vertrek",
        what: "Wat de winst van een jaar zou veranderen zonder een klant: min de netto-omzet, plus de kosten die meteen, na opzegtermijn of nooit verdwijnen, zoals de instellingen zeggen. Uren die elders worden ingezet blijven betaald, en brengen de mediaan op van de klanten die blijven.",
        unit: "valuta per jaar",
        window: "huidige periode",
        limits:
          "Kosten die op geen regel of uur staan zitten er niet in. Het zegt wat er zou gebeuren, nooit wat te doen. Naar Horngren.",
      },
      drift_change: {
        name: "Nieuw sinds vorige maand",
        what: "Het verloop min wat het een maand geleden was: dezelfde brug vanaf de basisperiode, naar de 12 maanden die een maand eerder eindigen. Genoemd wordt het effect waarvan de verandering het zwaarst weegt.",
        unit: "valuta per jaar",
        window: "de 12 maanden tot en met de peilmaand, en tot en met de maand ervoor",
        limits:
          "Beide perioden delen elf maanden: het is de nieuwste maand tegen de maand die wegviel. Ontbreekt waar de historie een maand geleden nog te kort was.",
      },
      margin_bridge: {
        name: "Margebrug",
        what: "De verandering in de marge van een klant tussen twee perioden van 12 maanden, verdeeld over oorzaken. Per product wordt de verandering in prijs, kostprijs en aantal gewaardeerd tegen het gemiddelde van beide perioden (de indicator van Bennet), zodat de oorzaken precies optellen tot de verandering.",
        unit: "valuta per jaar; positief voegt marge toe",
        window: "eigen basisperiode → huidige periode, of vorige periode → huidige periode",
        limits:
          "De marge is de bijdrage; brutomarge waar servicekosten onbekend zijn; netto-omzet waar de kostprijs onbekend is. Twee perioden worden rechtstreeks vergeleken; wat ertussen gebeurde staat in de brug van jaar tot jaar.",
      },
      drift_amount: {
        name: "Verloop",
        what: "Wat er sinds de basisperiode in geslopen is, los van volume: de effecten van prijs, korting, kostprijs, mix, ordergrootte, verwerkingstijd en uurtarief samen. Negatief is een lek.",
        unit: "valuta per jaar",
        window: "eigen basisperiode → huidige periode",
        limits:
          "Zonder volume, service door volume, nieuwe en vervallen producten, wat niet te ontleden is, en overige kosten. Ontbreekt zonder basisperiode. Zegt wat veranderde, niet waarom.",
      },
      product_bridge: {
        name: "Brug per product en productgroep",
        what: "Het deel van elk product in de effecten van de klant. In volume telt een product tegen wat de gemiddelde euro van de klant oplevert, in mix voor hoever het daarvan afligt. Groepen zijn sommen van producten.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits:
          "Servicekosten en overige kosten horen bij geen product. Een product zonder nummer gaat op naam, anders op groep; de groep is die het laatst is opgegeven.",
      },
      year_bridge: {
        name: "Brug van jaar tot jaar",
        what: "Dezelfde brug van elke 12 maanden naar de volgende, vanaf de huidige periode terug door de historie. De stappen tellen op tot de hele verandering, en zeggen in welk jaar die plaatsvond.",
        unit: "valuta per jaar",
        window: "hele jaren die een heel aantal jaren voor de peilmaand eindigen",
        limits:
          "Per effect tellen de stappen niet op tot de rechtstreekse brug, omdat elke stap rekent met de prijzen en aantallen van zijn eigen twee jaren. De rechtstreekse brug is het hoofdcijfer.",
      },
      margin_shift: {
        name: "Marge %: eigen marge en mix",
        what: "De verandering van marge % in twee delen: eigen marge, omdat producten zelf meer of minder opleveren, en mix, omdat omzet verschoof tussen producten met een dunne en een ruime marge. Voor alle klanten samen zijn de delen klanten: mix is dan omzet die tussen hen verschoof.",
        unit: "procentpunten",
        window: "als de brug",
        limits:
          "Nieuwe en vervallen producten zijn mix. Van regels met een bekende kostprijs. Ontbreekt zonder netto-omzet in beide perioden. Vanaf de basisperiode: alleen klanten die er een hebben.",
      },
      effect_price: {
        name: "Effect: prijs",
        what: "Verandering in nettoprijs per stuk × gemiddeld aantal, voor producten die in beide perioden gekocht zijn. Waar catalogusprijzen bekend zijn is het de verandering daarvan bij de gemiddelde korting, en staat korting apart.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits: "Credits zonder aantal tellen als een lagere prijs; gratis goederen ook.",
      },
      effect_discount: {
        name: "Effect: korting",
        what: "Verandering in het kortingspercentage × gemiddelde catalogusprijs × gemiddeld aantal, omgekeerd: meer korting is negatief. Hetzelfde percentage van een hogere catalogusprijs is geen kortingseffect.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits: "Alleen voor producten met catalogusprijs in beide perioden; anders zit korting in prijs.",
      },
      effect_cost: {
        name: "Effect: kostprijs",
        what: "Verandering in kostprijs per stuk × gemiddeld aantal, omgekeerd: duurdere inkoop is negatief.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits: "Ontbreekt waar geen kostprijs is aangeleverd.",
      },
      effect_mix: {
        name: "Effect: productmix",
        what: "Wat het uitmaakt dat de klant naar verhouding meer producten met een hoge of lage marge koopt, bij een gelijk totaal. Volume is gemeten in constante prijzen: elk product tegen het gemiddelde van zijn twee prijzen.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits:
          "Alleen producten die in beide perioden gekocht zijn. In constante prijzen, want stuks van verschillende producten zijn niet te vergelijken; in stuks waar de instellingen zeggen dat het wel kan.",
      },
      effect_volume: {
        name: "Effect: volume",
        what: "Wat het uitmaakt dat de klant in totaal meer of minder koopt, bij een gelijke mix: verandering in volume tegen constante prijzen × de gemiddelde marge daarop.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits: "Telt niet mee in het verloop: minder kopen is een ander gesprek dan minder opleveren.",
      },
      effect_new: {
        name: "Effect: nieuwe producten",
        what: "De marge nu op producten die de klant in de eerste periode niet kocht.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits:
          "Een product met een nieuw nummer telt als nieuw, en het oude nummer als vervallen. Telt niet mee in het verloop.",
      },
      effect_lost: {
        name: "Effect: vervallen producten",
        what: "De marge toen op producten die de klant niet meer koopt, omgekeerd.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits: "Zie nieuwe producten. Telt niet mee in het verloop.",
      },
      effect_not_decomposable: {
        name: "Effect: niet te ontleden",
        what: "De verandering in marge op producten zonder zinnige prijs per stuk in een van beide perioden, omdat retouren groter zijn dan verkopen, aantal en bedrag in teken verschillen, de kostprijs maar in één periode bekend is, of stuks in de ene periode geteld en in de andere opgegeven zijn.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits:
          "Staat apart, wordt nooit weggelaten en nooit over andere effecten verdeeld. Telt niet mee in het verloop.",
      },
      effect_service_volume: {
        name: "Effect: service door volume",
        what: "Het deel van de verandering in servicekosten dat hoort bij meer of minder kopen, bij gelijke ordergrootte en tijd per order.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits:
          "De vier effecten op servicekosten zijn verdeeld met de Shapleywaarde: het gemiddelde over elke volgorde waarin de factoren kunnen veranderen. Telt niet mee in het verloop.",
      },
      effect_order_size: {
        name: "Effect: ordergrootte",
        what: "Het deel van de verandering in servicekosten dat komt door meer, kleinere orders (negatief) of minder, grotere voor hetzelfde volume.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits:
          "Vraagt uren, de kosten ervan, orders en volume in beide perioden; anders valt het onder service door volume of verwerkingstijd.",
      },
      effect_handling_time: {
        name: "Effect: verwerkingstijd",
        what: "Het deel van de verandering in servicekosten dat komt door meer of minder uren per order; meer is negatief.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits: "Beter geregistreerde uren zien er hetzelfde uit als meer werk.",
      },
      effect_rate: {
        name: "Effect: uurtarief",
        what: "Het deel van de verandering in servicekosten dat komt door hogere of lagere kosten van een uur.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits:
          "Een team heeft één tarief voor alle perioden: het effect toont uren die naar duurdere of goedkopere teams gingen.",
      },
      effect_other: {
        name: "Effect: overige kosten",
        what: "De verandering in bonussen, vracht- en betaalkosten, omgekeerd, en wat nergens anders te plaatsen is.",
        unit: "valuta per jaar",
        window: "als de brug",
        limits: "Telt niet mee in het verloop.",
      },
      rolling_share: {
        name: "Bijdrage % door de tijd",
        what: "Bijdrage ÷ netto-omzet van de twaalf maanden die in elke maand eindigen: het kleine lijntje in de lijst van het verloop. Brutomarge waar uren onbekend zijn.",
        unit: "procent",
        window: "telkens twaalf maanden, vanaf de twaalfde maand van de klant",
        limits:
          "Een verandering werkt door over de twaalf maanden erna. Leeg waar de netto-omzet niet positief is of de kostprijs van een maand onbekend.",
      },
      dated_news: {
        name: "Veranderingen die nu te dateren zijn",
        what: "Gedateerde veranderingen waarvan het interval in de laatste vier maanden eindigt, van 100 per jaar of meer, en de gebeurtenissen van de peilmaand.",
        unit: "maand; valuta per jaar",
        window: "de laatste vier maanden",
        limits:
          "Een verandering heeft drie maanden op het nieuwe niveau nodig: de nieuwste twee maanden kunnen er nog geen bevatten. Orders blijven erbuiten.",
      },
      margin_trend: {
        name: "Trend van marge %",
        what: "Waar marge % heen gaat: de mediaan van de hellingen tussen alle paren van maanden (Theil–Sen), met het interval dat die 95 van de 100 keer bevat.",
        unit: "procentpunten per jaar",
        window: "24 maanden tot en met de peilmaand",
        limits:
          "Ten minste twaalf maanden met netto-omzet waarvan de kostprijs bekend is. Ligt nul in het interval, dan is er geen duidelijke richting.",
      },
      change_points: {
        name: "Gedateerde veranderingen",
        what: "De maanden waarin marge %, prijzen, uren per order, ordergrootte of orders per maand op een ander niveau kwamen: de verdeling van de reeks in niveaus met de kleinste kwadratische afstand, elk niveau minstens drie maanden, tegen een prijs per nieuw niveau. Veranderingen op rij die met een rechte lijn even goed te beschrijven zijn, zijn er één die beetje bij beetje kwam. Maanden tellen naar hun volume. Het interval komt uit herhaald trekken, de p-waarde uit het schudden van de maanden; getoond wordt wat duidelijk blijft onder alle klanten van wie die reeks is bekeken (5% valse ontdekkingen).",
        unit: "maand; valuta per jaar",
        window: "alle maanden, vanaf 24",
        limits:
          "Wat langzaam wegsluipt, is pas een paar maanden na het begin te zien. Bedragen van verschillende reeksen overlappen en tellen niet op; stappen van één reeks wel. Bij een vage, geleidelijke verandering bevat het interval de eerste maand minder dan 95 van de 100 keer. Een verandering heet nooit een oorzaak.",
      },
      handles: {
        name: "Handvatten",
        what: "Wat het gat met de basisperiode, of met wat bij acceptatie is afgesproken, zou kunnen dichten: een prijsverhoging, minder minuten per order, minder en grotere orders, een kleinste orderwaarde, een toeslag op spoedorders. Elk op zichzelf, bij het volume van nu, zover het haalbaar is.",
        unit: "valuta per jaar",
        window: "huidige periode",
        limits:
          "Prijzen tot het plafond in de instellingen; minuten tot wat gebruikelijk is voor orders van die grootte. Wat de klant zou antwoorden zit er niet in.",
      },
      what_if: {
        name: "En wat als",
        what: "De huidige periode met andere prijzen, minuten per order, een ander aantal orders voor hetzelfde volume, of een toeslag op spoedorders: bijdrage, marge % en laag naar bijdrage, zoals een build ze zou berekenen. De jaarbonus neemt zijn deel van wat er meer wordt berekend.",
        unit: "valuta per jaar",
        window: "huidige periode",
        limits:
          "Het volume blijft, vracht en betaalkosten blijven, en alle andere klanten ook. De te halen lijn is de bijdrage van nu met het gat gedicht: de voorwaarden van de basisperiode, of wat er is afgesproken, bij het volume van nu.",
      },
      attention_index: {
        name: "Aandachtsindex",
        what: "Het aandeel van een klant in alle service-uren ÷ zijn aandeel in alle positieve bijdrage. Bij 1 zijn aandacht en waarde in verhouding; bij 2 krijgt hij tweemaal zo veel van onze uren als van wat hij brengt.",
        unit: "verhouding",
        window: "huidige periode",
        limits:
          "Ontbreekt waar de bijdrage nul of minder is: zulke klanten staan apart. Uren zonder klant blijven erbuiten.",
      },
      misalignment: {
        name: "Scheefheid",
        what: "Het deel van alle uren dat zou moeten verschuiven om de uren van elke klant in verhouding te brengen met zijn positieve bijdrage: de helft van de som van de verschillen tussen beide aandelen.",
        unit: "aandeel van 0 tot 1",
        window: "huidige periode",
        limits: "In verhouding is een maatstaf, geen doel: een nieuwe klant verdient soms meer.",
      },
      freed_hours: {
        name: "Uren die vrij kunnen komen",
        what: "Service-uren boven de mediane uren per order van klanten met orders van ongeveer dezelfde grootte × eigen orders.",
        unit: "uren per jaar",
        window: "huidige periode",
        limits:
          "De helft van een groep ligt van nature boven de mediaan: hier begint het kijken, het is niet wat er mis is.",
      },
    },
  },
);

/** The words of the method page in a report's language. */
export function wordsOfMethod(language: string) {
  return method[language as Language];
}
