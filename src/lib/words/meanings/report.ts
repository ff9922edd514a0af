/** The report as a whole, its months and teams, and what the summary names: what tables and columns hold, in Dutch, by the English sentence of `schema.ts`. */
export const report: Readonly<Record<string, string>> = {
  "one row: the report itself": "één rij: het rapport zelf",
  "title of the report": "titel van het rapport",
  "whose customers these are": "van welk bedrijf de klanten zijn",
  "last day of the as-of month": "laatste dag van de peilmaand",
  "first day of the current window: the 12 months ending at as_of":
    "eerste dag van de huidige periode: de 12 maanden die op as_of eindigen",
  "last day of the current window": "laatste dag van de huidige periode",
  "first day of the 12 months before the current window":
    "eerste dag van de 12 maanden vóór de huidige periode",
  "last day of the 12 months before the current window":
    "laatste dag van de 12 maanden vóór de huidige periode",
  "first day of the month in which the history starts: the first with lines, stray lines aside":
    "eerste dag van de maand waarin de historie begint: de eerste met regels, verdwaalde regels niet meegeteld",
  "date of the last invoice line read, which may lie after as_of":
    "datum van de laatste gelezen factuurregel; die kan na as_of liggen",
  "reporting currency, ISO 4217": "valuta van het rapport, ISO 4217",
  "language of the report: en or nl": "taal van het rapport: en of nl",
  "whether lines carry a cost, so that gross margin is known":
    "of regels een kostprijs hebben, zodat de brutomarge bekend is",
  "whether hours were supplied": "of uren zijn aangeleverd",
  "cost of one service hour": "kosten van één service-uur",
  "hours that the teams can work in the current window; empty where no teams are given":
    "uren die de teams in de huidige periode kunnen werken; leeg als er geen teams zijn opgegeven",
  "hours of those teams ÷ practical_hours, current window; may pass 1":
    "uren van die teams ÷ practical_hours, huidige periode; kan boven 1 komen",
  "whether agreements were supplied": "of afspraken zijn aangeleverd",
  "whether lines carry a freight cost": "of regels vrachtkosten hebben",
  "whether lines carry a payment or commission cost": "of regels betaal- of commissiekosten hebben",
  "whether an agreement gives a rebate": "of een afspraak een bonus geeft",
  "whether lines carry a quantity; without one a product counts as one piece an order, and larger orders of it as a higher price":
    "of regels een aantal hebben; zonder telt een product als één stuk per order, en grotere orders ervan als een hogere prijs",
  "how bridges part volume from mix: constant_price or units":
    "hoe bruggen volume van mix scheiden: constant_price (vaste prijzen) of units (aantallen)",
  "measure by which the pyramid is drawn first, where the input gives it":
    "maatstaf waarmee de piramide het eerst wordt getekend, als de invoer die geeft",
  "customers known: with lines up to as_of or with a master record":
    "bekende klanten: met regels tot en met as_of of met een klantkaart",
  "customers with at least one line in the current window":
    "klanten met minstens één regel in de huidige periode",
  "net revenue in the current window, unassigned lines included":
    "netto-omzet in de huidige periode, niet-toegewezen regels meegeteld",
  "cost of goods in the current window of the lines whose cost is known":
    "kostprijs in de huidige periode van de regels waarvan die bekend is",
  "net revenue − cost of goods, current window, lines whose cost is known":
    "netto-omzet − kostprijs, huidige periode, regels met een bekende kostprijs",
  "service hours registered in the current window, unassigned hours included":
    "service-uren die in de huidige periode zijn geregistreerd, niet-toegewezen uren meegeteld",
  "service hours × capacity cost rate in the current window":
    "service-uren × uurtarief van de capaciteit in de huidige periode",
  "gross margin − rebate, freight and payment cost − cost to serve, current window":
    "brutomarge − bonussen, vracht- en betaalkosten − servicekosten, huidige periode",
  "service hours in the current window of the customers that bought in it and whose contribution is known":
    "service-uren in de huidige periode van de klanten die daarin kochten en waarvan de bijdrage bekend is",
  "their contribution, of those where it is positive": "hun bijdrage, van wie die positief is",
  "customers with a drift amount": "klanten met een verloopbedrag",
  "net revenue in the current window on lines without a customer":
    "netto-omzet in de huidige periode op regels zonder klant",
  "gross margin in the current window on lines without a customer":
    "brutomarge in de huidige periode op regels zonder klant",
  "service hours in the current window without a customer": "service-uren in de huidige periode zonder klant",
  "collective customer cards, which no tier holds": "verzamelkaarten, die in geen laag staan",
  "net revenue in the current window on collective customer cards":
    "netto-omzet in de huidige periode op verzamelkaarten",
  "service hours in the current window on collective customer cards":
    "service-uren in de huidige periode op verzamelkaarten",
  "customers that never bought and took hours in the current window":
    "klanten die nooit kochten en in de huidige periode uren vroegen",
  "service hours in the current window on customers that never bought":
    "service-uren in de huidige periode aan klanten die nooit kochten",
  "net revenue in the current window on lines whose cost is not known; 0 where no line has a cost":
    "netto-omzet in de huidige periode op regels zonder bekende kostprijs; 0 als geen enkele regel een kostprijs heeft",
  "net revenue in the prior window": "netto-omzet in de vorige periode",
  "gross margin in the prior window": "brutomarge in de vorige periode",
  "service hours in the prior window": "service-uren in de vorige periode",
  "contribution in the prior window": "bijdrage in de vorige periode",
  "invoice lines used, all months up to and including those after as_of":
    "gebruikte factuurregels, alle maanden, ook die na as_of",
  "net revenue of all lines used, all months": "netto-omzet van alle gebruikte regels, alle maanden",
  "month: all customers together, unassigned included":
    "maand: alle klanten samen, niet toegewezen meegeteld",
  "customers with at least one line in the month": "klanten met minstens één regel in de maand",
  "net revenue on lines without a customer": "netto-omzet op regels zonder klant",
  "cost of goods": "kostprijs",
  "service hours": "service-uren",
  "service hours × capacity cost rate": "service-uren × uurtarief van de capaciteit",
  "team × period; hours that belong to no team stand under an empty name":
    "team × periode; uren die bij geen team horen, staan onder een lege naam",
  "team in report.yaml; empty for hours of no team": "team uit report.yaml; leeg voor uren van geen team",
  "current or prior": "current (huidig) of prior (vorig)",
  "cost of the team's capacity in the period: a year, or what the history holds of it":
    "kosten van de capaciteit van het team in de periode: een jaar, of wat de historie ervan bevat",
  "hours it can work in the period: people × hours a week × weeks × practical share":
    "uren die het in de periode kan werken: mensen × uren per week × weken × praktisch aandeel",
  "capacity cost rate: cost of capacity ÷ practical capacity, per hour":
    "uurtarief van de capaciteit: kosten ÷ praktische capaciteit, per uur",
  "service hours in the period, those without a customer included":
    "service-uren in de periode, die zonder klant meegeteld",
  "of those, hours without a customer": "daarvan uren zonder klant",
  "of those, hours by time equation": "daarvan uren volgens tijdvergelijking",
  "hours with a customer × rate": "uren met een klant × tarief",
  "hours without a customer × rate": "uren zonder klant × tarief",
  "practical capacity − hours; negative where more was registered than can be worked":
    "praktische capaciteit − uren; negatief als er meer geregistreerd is dan gewerkt kan worden",
  "cost of the team − cost of its hours: never spread over customers":
    "kosten van het team − kosten van zijn uren: nooit over klanten verdeeld",
  "hours ÷ practical capacity; may pass 1": "uren ÷ praktische capaciteit; kan boven 1 komen",
  "month in which twelve months of history end": "maand waarin twaalf maanden historie eindigen",
  "service hours of the customers in the twelve months that end there":
    "service-uren van de klanten in de twaalf maanden die daar eindigen",
  "half the sum over the customers of the distance between share of hours and share of positive contribution, 0–1":
    "de halve som over de klanten van de afstand tussen aandeel in uren en aandeel in positieve bijdrage, 0–1",
  "one row: what the summary says of all customers together":
    "één rij: wat de samenvatting van alle klanten samen zegt",
  "customers from whom margin crept away: a drift of −0.50 or less":
    "klanten bij wie marge weglekte: een verloop van −0,50 of minder",
  "their drift amounts together, a year, negative": "hun verloopbedragen samen, per jaar, negatief",
  "of those, leaks that stand out (customers.is_leak)":
    "daarvan lekken die eruit springen (customers.is_leak)",
  "drift amounts of −0.50 or less of all customers; empty where nobody could be compared a month ago":
    "verloopbedragen van −0,50 of lager van alle klanten; leeg als een maand geleden niemand te vergelijken was",
  "the same of the 12 months that end a month before as_of":
    "hetzelfde van de 12 maanden die een maand vóór as_of eindigen",
  "leaks that could not be compared a month ago": "lekken die een maand geleden niet te vergelijken waren",
  "their drift amounts together": "hun verloopbedragen samen",
  "the drift effect that moved the leak most in that month":
    "het verloopeffect dat het lek in die maand het meest veranderde",
  "change of it, a year": "verandering ervan, per jaar",
  "active customers whose contribution (gross margin, where no hours are known) is below 0":
    "actieve klanten met een bijdrage (brutomarge, waar geen uren bekend zijn) onder 0",
  "that of them together, current window": "die van hen samen, huidige periode",
  "service hours of the active customers, each of 0 or more, current window":
    "service-uren van de actieve klanten, elk 0 of meer, huidige periode",
  "the median contribution per hour of the active customers":
    "de mediaan van de bijdrage per uur van de actieve klanten",
  "contribution of the active customers whose is positive, current window":
    "bijdrage van de actieve klanten bij wie die positief is, huidige periode",
  "one customer that the summary names; no other is on it":
    "één klant die de samenvatting noemt; een andere staat er niet op",
  "as in customers": "zoals in customers",
  "place among good customers who get too little attention, 1 for the first; empty for others":
    "plaats onder goede klanten die te weinig aandacht krijgen, 1 voor de eerste; leeg voor anderen",
  "place among good customers who stopped ordering, 1 for the first; empty for others":
    "plaats onder goede klanten die niet meer bestellen, 1 voor de eerste; leeg voor anderen",
  "one customer that the summary names, and what can be put on the table that brings most":
    "één klant die de samenvatting noemt, en wat op tafel kan komen dat het meest oplevert",
  "as in handles": "zoals in handles",
};
