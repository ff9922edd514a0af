/** Dated changes, events, and what is done about them: handles, agreements, conversations, leaving: what tables and columns hold, in Dutch, by the English sentence of `schema.ts`. */
export const changes: Readonly<Record<string, string>> = {
  "customer × series × lasting change of its level": "klant × reeks × blijvende verandering van het niveau",
  "margin_share, price_index (own mean prices = 1), hours_per_order, order_size (volume ÷ orders) or orders (a month)":
    "margin_share, price_index (eigen gemiddelde prijzen = 1), hours_per_order, order_size (volume ÷ orders) of orders (per maand)",
  "first day of the first month off the old level":
    "eerste dag van de eerste maand die van het oude niveau af is",
  "first month on the new level; the same month where it came at once":
    "eerste maand op het nieuwe niveau; dezelfde maand als het in één keer kwam",
  "earliest such month, nominal 95% interval":
    "vroegste maand waarin dat kan zijn, nominaal interval van 95%",
  "latest such month, nominal 95% interval": "laatste maand waarin dat kan zijn, nominaal interval van 95%",
  "level before, in the unit of the series": "niveau ervoor, in de eenheid van de reeks",
  "level after": "niveau erna",
  "amount a year that the change adds to the margin at the volume of the current window; negative where it costs":
    "bedrag per jaar dat de verandering aan de marge toevoegt bij het volume van de huidige periode; negatief als ze kost",
  "hours a year that it adds, for hours_per_order and order_size":
    "uren per jaar die ze toevoegt, bij hours_per_order en order_size",
  "share of shuffles of the months that show as clear a change":
    "aandeel van de herschikkingen van de maanden dat een even duidelijke verandering laat zien",
  "p-value adjusted for all series looked at (Benjamini–Hochberg)":
    "p-waarde, gecorrigeerd voor alle bekeken reeksen (Benjamini–Hochberg)",
  "whether q_value is at most 0.05: clear enough to be shown":
    "of q_value hoogstens 0,05 is: duidelijk genoeg om te tonen",
  "one event": "één gebeurtenis",
  "number of the event in the order of the exports":
    "nummer van de gebeurtenis in de volgorde van de exports",
  "day of the event": "dag van de gebeurtenis",
  "contact_change, terms, complaint, price, staff_change or as given":
    "contact_change, terms, complaint, price, staff_change of zoals opgegeven",
  "service hours ÷ orders in the six months before, where tested":
    "service-uren ÷ orders in de zes maanden ervoor, als er getoetst is",
  "service hours ÷ orders in the six months after; its own month aside":
    "service-uren ÷ orders in de zes maanden erna; de eigen maand telt niet mee",
  "other years that tell what the time of the year does to the difference":
    "andere jaren die laten zien wat de tijd van het jaar met het verschil doet",
  "what the time of the year alone changes in hours per order, by other years":
    "wat de tijd van het jaar alleen aan de uren per order verandert, naar andere jaren",
  "hours a year of the difference at the orders of the current window; empty where the time of the year makes half of it":
    "uren per jaar van het verschil bij de orders van de huidige periode; leeg als de tijd van het jaar er de helft van maakt",
  "yearly cost of those hours: positive where orders take more of them":
    "jaarlijkse kosten van die uren: positief als orders er meer vragen",
  "share of all ways to part the months that differ as much (exact permutation test)":
    "aandeel van alle manieren om de maanden te verdelen die evenveel verschillen (exacte permutatietoets)",
  "note as given": "opmerking zoals opgegeven",
  "tested, season (the time of the year makes at least half of a clear difference), too_few_months, too_early (fewer than four months have followed), not_separable (another event or a conversation within six months), before_history, after_history or no_hours":
    "tested, season (de tijd van het jaar maakt ten minste de helft van een duidelijk verschil), too_few_months, too_early (er volgden minder dan vier maanden), not_separable (een andere gebeurtenis of een gesprek binnen zes maanden), before_history, after_history of no_hours",
  "one change whose interval ends in the last four months, of 100 a year or more in the currency of the report, or one event of the as-of month":
    "één verandering waarvan het interval in de laatste vier maanden eindigt, van 100 of meer per jaar in de valuta van het rapport, of één gebeurtenis van de peilmaand",
  "number, changes first, the most costly on top": "nummer, veranderingen eerst, de duurste bovenaan",
  "change or event": "change (verandering) of event (gebeurtenis)",
  "series of the change (orders aside), as in change_points, or type of the event":
    "reeks van de verandering (orders niet), zoals in change_points, of soort gebeurtenis",
  "first day of the interval in which the change began, or day of the event":
    "eerste dag van het interval waarin de verandering begon, of dag van de gebeurtenis",
  "last day of that interval, or day of the event": "laatste dag van dat interval, of dag van de gebeurtenis",
  "amount a year that the change adds to the margin, as in change_points":
    "bedrag per jaar dat de verandering aan de marge toevoegt, zoals in change_points",
  "customer × what can be put on the table, for customers that yield less than in their baseline or than agreed":
    "klant × wat op tafel kan komen, bij klanten die minder opleveren dan in hun basisperiode of dan afgesproken",
  "1 for the handle that brings most": "1 voor het handvat dat het meest oplevert",
  "price, minutes_per_order, order_size, minimum_order or rush_fee":
    "price, minutes_per_order, order_size, minimum_order of rush_fee",
  "baseline: the gap is what crept in since; agreed: what the case at acceptance promised more":
    "baseline: het gat is wat er sinds de basisperiode in sloop; agreed: wat bij de aanname meer beloofd was",
  "amount a year to close": "bedrag per jaar om te dichten",
  "amount a year that the handle brings; never more than the gap":
    "bedrag per jaar dat het handvat oplevert; nooit meer dan het gat",
  "whether it closes the gap by itself": "of het het gat alleen dicht",
  "where the lever stands: price index (1 = now), minutes per order, orders a year, least order value or fee":
    "waar de knop staat: prijsindex (1 = nu), minuten per order, orders per jaar, kleinste orderbedrag of toeslag",
  "where it would have to stand": "waar hij zou moeten staan",
  "net revenue of the lines with price and quantity, current window":
    "netto-omzet van de regels met prijs en aantal, huidige periode",
  "orders, current window": "orders, huidige periode",
  "median of the customers with orders of about the same size":
    "mediaan van de klanten met orders van ongeveer dezelfde grootte",
  "cost of one of its service hours": "kosten van één van zijn service-uren",
  "rush orders, current window": "spoedorders, huidige periode",
  "measured, partly_registered or estimated: what its hours rest on":
    "measured (gemeten), partly_registered (deels geregistreerd) of estimated (geschat): waar de uren op rusten",
  "months that the figures cover": "maanden die de cijfers beslaan",
  "one agreement, of a number that was merged one for each number it went by":
    "één afspraak, van een nummer dat is samengevoegd één voor elk nummer dat het had",
  "number of the agreement in the order of the exports":
    "nummer van de afspraak in de volgorde van de exports",
  "first day": "eerste dag",
  "last day; empty while it runs": "laatste dag; leeg zolang ze loopt",
  "agreed discount": "afgesproken korting",
  "agreed year-end rebate": "afgesproken jaarbonus",
  "agreed price indexation": "afgesproken prijsindexering",
  "customer with a line in the current window, where cost is known":
    "klant met een regel in de huidige periode, als de kostprijs bekend is",
  "net revenue that would go, current window": "netto-omzet die zou gaan, huidige periode",
  "costs that go with it at once, as costs.avoidable_at_once names them":
    "kosten die meteen meegaan, zoals costs.avoidable_at_once ze noemt",
  "costs that go after notice, as costs.notice_months names them":
    "kosten die na opzegging gaan, zoals costs.notice_months ze noemt",
  "costs that stay, for the other customers to carry": "kosten die blijven, voor de andere klanten",
  "service hours that it takes now": "service-uren die hij nu vraagt",
  "avoidable at once − net revenue: a year's profit, before any re-use of hours":
    "meteen vermijdbaar − netto-omzet: de winst van een jaar, vóór ander gebruik van de uren",
  "avoidable at once and after notice − net revenue": "meteen en na opzegging vermijdbaar − netto-omzet",
  "one conversation": "één gesprek",
  "number of the conversation in the order of the exports":
    "nummer van het gesprek in de volgorde van de exports",
  "day of the conversation": "dag van het gesprek",
  "topic as given": "onderwerp zoals opgegeven",
  "what was agreed": "wat er is afgesproken",
  "amount a year aimed at": "beoogd bedrag per jaar",
  "day on which to look again": "dag om opnieuw te kijken",
  "status as given": "status zoals opgegeven",
  "tested, too_early (before the review date, or months still to come), too_few_months, not_separable (another conversation or event within six months), no_cost, no_volume (nothing bought in the current window) or unknown_customer":
    "tested, too_early (vóór de dag van opnieuw kijken, of maanden die nog komen), too_few_months, not_separable (een ander gesprek of een gebeurtenis binnen zes maanden), no_cost, no_volume (niets gekocht in de huidige periode) of unknown_customer",
  "overdue (before the as-of month), due (in it), coming, none (no review date after the conversation), followed (taken up by a later conversation) or closed (as its status says)":
    "overdue (vóór de peilmaand), due (erin), coming, none (geen dag van opnieuw kijken na het gesprek), followed (opgepakt in een later gesprek) of closed (zoals de status zegt)",
  "months with net revenue and a known contribution among the six before its own month":
    "maanden met netto-omzet en een bekende bijdrage van de zes vóór de eigen maand",
  "months with net revenue and a known contribution among the six after its own month, up to the as-of month":
    "maanden met netto-omzet en een bekende bijdrage van de zes na de eigen maand, tot en met de peilmaand",
  "contribution (gross margin without hours) ÷ net revenue of the six months before × net revenue of the current window: amount a year at today's volume":
    "bijdrage (brutomarge zonder uren) ÷ netto-omzet van de zes maanden ervoor × netto-omzet van de huidige periode: bedrag per jaar bij het volume van nu",
  "the same of the six months after its own month, where tested":
    "hetzelfde van de zes maanden na de eigen maand, als er getoetst is",
  "lowest change that the test leaves standing (95%); empty without a bound":
    "kleinste verandering die de toets openlaat (95%); leeg zonder grens",
  "highest such change": "grootste verandering die de toets openlaat",
  "effect_amount ÷ target_amount, where that is above 0; may pass 1":
    "effect_amount ÷ target_amount, als dat boven 0 ligt; kan boven 1 komen",
  "what the time of the year alone changes, by other years, at the net revenue of the current window: amount a year":
    "wat de tijd van het jaar alleen verandert, naar andere jaren, bij de netto-omzet van de huidige periode: bedrag per jaar",
  "whether effect_amount is clear and the time of the year makes at least half of it; empty without another year":
    "of effect_amount duidelijk is en de tijd van het jaar er ten minste de helft van maakt; leeg zonder ander jaar",
  "service hours ÷ orders in the six months before": "service-uren ÷ orders in de zes maanden ervoor",
  "service hours ÷ orders in the six months after": "service-uren ÷ orders in de zes maanden erna",
  "as p_value, for hours per order": "zoals p_value, voor uren per order",
  "day of the nearest other conversation or event, where not separable":
    "dag van het dichtstbijzijnde andere gesprek of de gebeurtenis, als het niet te scheiden is",
  "conversation, or the type of that event": "conversation (gesprek), of de soort van die gebeurtenis",
};
