import { section } from "../section.js";

/** Money, from list price to contribution, as the method page defines it. */
export const money = section(
  {
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
      what: "The cost of what was sold: as given on the line, else net revenue less the profit of the line, else quantity × unit cost.",
      unit: "currency",
      window: "as net revenue",
      limits:
        "A line without a cost stays out of cost and gross margin; the data quality page says how much revenue that is. Where the settings say that only services are sold, it costs nothing.",
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
    restated_months: {
      name: "Restated months",
      what: "Months by customer whose net revenue differs from what was last reported of them: months of the report before as its last build left them, later ones as the first build of this report held them. Building again forgets none; each month stands with its net difference.",
      unit: "currency",
      window: "all months that a report held before",
      limits:
        "The reason follows from sums and numbers of lines by month, not from the lines themselves. Several customers that became one, or one that became several, count as moved where their sums agree exactly.",
    },
  },
  {
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
      what: "De kosten van wat verkocht is: zoals op de regel gegeven, anders netto-omzet min de winst van de regel, anders aantal × kostprijs per stuk.",
      unit: "valuta",
      window: "als netto-omzet",
      limits:
        "Een regel zonder kostprijs blijft buiten kostprijs en brutomarge; de pagina datakwaliteit zegt om hoeveel omzet het gaat. Zeggen de instellingen dat er alleen diensten verkocht worden, dan kost zo'n regel niets.",
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
        "Vraagt kostprijs, uren en kosten per uur. Jaarbonussen, vracht- en betaalkosten blijven weg waar ze niet zijn aangeleverd.",
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
      limits: "Dat ze kloppen zegt dat onderweg niets verloren ging, niet dat de exports zelf volledig zijn.",
    },
    restated_months: {
      name: "Herziene maanden",
      what: "Maanden per klant waarvan de netto-omzet afwijkt van wat er het laatst over gerapporteerd is: maanden van het vorige rapport zoals de laatste opbouw daarvan ze achterliet, latere zoals de eerste opbouw van dit rapport ze had. Opnieuw opbouwen vergeet er geen; elke maand staat er met het verschil per saldo.",
      unit: "valuta",
      window: "alle maanden die al in een rapport stonden",
      limits:
        "De reden volgt uit sommen en aantallen regels per maand, niet uit de regels zelf. Klanten die samen één werden, of één die er meer werd, gelden als verschoven als hun sommen precies kloppen.",
    },
  },
);
