/** Customers, their months, hours and tiers: what tables and columns hold, in Dutch, by the English sentence of `schema.ts`. */
export const customers: Readonly<Record<string, string>> = {
  "one customer": "één klant",
  "customer number as text": "klantnummer als tekst",
  "customer number as written in the export, where it differs":
    "klantnummer zoals het in de export staat, als dat afwijkt",
  "customer name; the number where no name is known": "klantnaam; het nummer als er geen naam bekend is",
  country: "land",
  "account manager": "accountmanager",
  "start of the relationship: as given, on a merged card too; the month of the first line where that is earlier or none is given":
    "begin van de relatie: zoals opgegeven, ook op een samengevoegde kaart; de maand van de eerste regel waar die eerder is of niets is opgegeven",
  "whether the customer stands in the customer file": "of de klant in het klantenbestand staat",
  "whether the card holds many consumers; kept out of the tiers":
    "of de kaart veel consumenten bevat; blijft buiten de lagen",
  "customer number of the parent or group": "klantnummer van de moeder of groep",
  "contact persons known at the customer": "bekende contactpersonen bij de klant",
  "whether the customer has a line in the current window":
    "of de klant een regel heeft in de huidige periode",
  "months from the first line's month to the as-of month; 0 without lines":
    "maanden van de maand van de eerste regel tot de peilmaand; 0 zonder regels",
  "month of the last order, of a customer that has been without one for three months or more and for longer than ever before; empty for others":
    "maand van de laatste order, van een klant die er al drie maanden of meer en langer dan ooit geen plaatste; leeg bij anderen",
  "net revenue, current window": "netto-omzet, huidige periode",
  "revenue at list price, current window": "omzet tegen catalogusprijs, huidige periode",
  "discount on the invoice, current window": "korting op de factuur, huidige periode",
  "cost of goods, current window": "kostprijs, huidige periode",
  "net revenue − cost of goods, current window": "netto-omzet − kostprijs, huidige periode",
  "service hours × capacity cost rate, current window":
    "service-uren × uurtarief van de capaciteit, huidige periode",
  "contribution before the cost of hours ÷ service hours, current window":
    "bijdrage vóór de kosten van uren ÷ service-uren, huidige periode",
  "service hours, current window": "service-uren, huidige periode",
  "distinct orders that are not pure credits, current window: by order number, else invoice number, else day":
    "verschillende orders die niet louter credit zijn, huidige periode: naar ordernummer, anders factuurnummer, anders dag",
  "net revenue of products with a price and a quantity, current window":
    "netto-omzet van producten met een prijs en een aantal, huidige periode",
  "rush orders that are not credits, current window": "spoedorders die geen credit zijn, huidige periode",
  "net revenue, prior window": "netto-omzet, vorige periode",
  "gross margin, prior window": "brutomarge, vorige periode",
  "contribution, prior window": "bijdrage, vorige periode",
  "service hours, prior window": "service-uren, vorige periode",
  "orders in the prior window": "orders in de vorige periode",
  "tier by net revenue, current window": "laag naar netto-omzet, huidige periode",
  "tier by gross margin, current window": "laag naar brutomarge, huidige periode",
  "tier by contribution, current window": "laag naar bijdrage, huidige periode",
  "tier by contribution per hour, current window": "laag naar bijdrage per uur, huidige periode",
  "tier by net revenue, prior window": "laag naar netto-omzet, vorige periode",
  "tier by gross margin, prior window": "laag naar brutomarge, vorige periode",
  "tier by contribution, prior window": "laag naar bijdrage, vorige periode",
  "tier by contribution per hour, prior window": "laag naar bijdrage per uur, vorige periode",
  "platinum, gold, iron or lead": "platinum (platina), gold (goud), iron (ijzer) of lead (lood)",
  "first day of the baseline; empty where the history is too short":
    "eerste dag van de basisperiode; leeg als de historie te kort is",
  "last day of the baseline": "laatste dag van de basisperiode",
  "net revenue in the baseline": "netto-omzet in de basisperiode",
  "gross margin in the baseline": "brutomarge in de basisperiode",
  "contribution in the baseline": "bijdrage in de basisperiode",
  "service hours in the baseline": "service-uren in de basisperiode",
  "orders in the baseline": "orders in de basisperiode",
  "gross margin ÷ net revenue in the baseline": "brutomarge ÷ netto-omzet in de basisperiode",
  "gross margin ÷ net revenue, current window": "brutomarge ÷ netto-omzet, huidige periode",
  "discount ÷ list revenue in the baseline": "korting ÷ omzet tegen catalogusprijs in de basisperiode",
  "discount ÷ list revenue, current window": "korting ÷ omzet tegen catalogusprijs, huidige periode",
  "service hours ÷ orders in the baseline": "service-uren ÷ orders in de basisperiode",
  "service hours ÷ orders, current window": "service-uren ÷ orders, huidige periode",
  "amount a year that crept in since the baseline, apart from volume: by price, discount, cost, mix, order size, handling time and hourly rate":
    "bedrag per jaar dat er sinds de basisperiode in sloop, los van volume: door prijs, korting, kostprijs, mix, ordergrootte, verwerkingstijd en uurtarief",
  "place by drift amount, 1 for the largest leak; see drift_ranking":
    "plaats naar verloopbedrag, 1 voor het grootste lek; zie drift_ranking",
  "the drift effect that weighs most in the direction of the drift amount; price and cost that make up for each other count as one":
    "het verloopeffect dat het zwaarst weegt in de richting van het verloopbedrag; prijs en kostprijs die elkaar goedmaken, tellen als één",
  "amount a year of drift_effect, cost less what prices made up for":
    "bedrag per jaar van drift_effect, kostprijs min wat prijzen goedmaakten",
  "whether the drift is a leak that stands out: 5% of the baseline's gross margin or more, and dated where it can be":
    "of het verloop een lek is dat eruit springt: 5% van de brutomarge in de basisperiode of meer, en gedateerd waar dat kan",
  "drift amount of the 12 months that end a month before as_of; empty where the history was too short then":
    "verloopbedrag van de 12 maanden die een maand vóór as_of eindigen; leeg als de historie toen te kort was",
  "the drift effect whose change in that month weighs most in the direction of the change, as drift_effect":
    "het verloopeffect waarvan de verandering in die maand het zwaarst weegt in de richting van de verandering, zoals drift_effect",
  "change of drift_change_effect in that month, a year":
    "verandering van drift_change_effect in die maand, per jaar",
  "yearly net revenue on which the customer was taken on":
    "jaarlijkse netto-omzet waarop de klant is aangenomen",
  "margin share on which the customer was taken on": "marge-aandeel waarop de klant is aangenomen",
  "yearly service hours on which the customer was taken on":
    "service-uren per jaar waarop de klant is aangenomen",
  "handles found for the conversation": "handvatten die voor het gesprek gevonden zijn",
  "customer × month with lines or hours": "klant × maand met regels of uren",
  "customer number; 'unassigned' for lines and hours without a customer":
    "klantnummer; 'unassigned' voor regels en uren zonder klant",
  "first day of the month": "eerste dag van de maand",
  "net revenue": "netto-omzet",
  "revenue at list price": "omzet tegen catalogusprijs",
  "list revenue − net revenue": "omzet tegen catalogusprijs − netto-omzet",
  "cost of goods of the lines whose cost is known": "kostprijs van de regels waarvan die bekend is",
  "net revenue − cost of goods": "netto-omzet − kostprijs",
  "net revenue on lines whose cost is not known": "netto-omzet op regels zonder bekende kostprijs",
  "year-end rebate by agreement, accrued on the revenue of the month":
    "jaarbonus volgens afspraak, toegerekend aan de omzet van de maand",
  "freight cost": "vrachtkosten",
  "payment and commission cost": "betaal- en commissiekosten",
  "distinct orders that are not pure credits: by order number, else invoice number, else day":
    "verschillende orders die niet louter credit zijn: naar ordernummer, anders factuurnummer, anders dag",
  "invoice lines, credits included": "factuurregels, credits meegeteld",
  "quantity sold less returned": "verkocht aantal min retouren",
  "service hours, registered or by time equation; 0 where there are some but none fell here":
    "service-uren, geregistreerd of volgens tijdvergelijking; 0 als er uren zijn maar hier geen vielen",
  "service hours × the capacity cost rate of their team":
    "service-uren × uurtarief van de capaciteit van hun team",
  "gross margin − rebate, freight and payment cost − cost to serve":
    "brutomarge − bonussen, vracht- en betaalkosten − servicekosten",
  "customer × team × activity with service hours in the current window, the one before or its own baseline":
    "klant × team × activiteit met service-uren in de huidige periode, de vorige of de eigen basisperiode",
  "customer number; 'unassigned' for hours without a customer":
    "klantnummer; 'unassigned' voor uren zonder klant",
  "team; empty where the hours belong to none": "team; leeg als de uren bij geen team horen",
  "activity as registered; empty where none was, or by time equation":
    "activiteit zoals geregistreerd; leeg als er geen was, of volgens tijdvergelijking",
  "current window": "huidige periode",
  "the 12 months before; empty where registration began later":
    "de 12 maanden ervoor; leeg als de registratie later begon",
  "the customer's baseline; empty where it has none, or where registration began later":
    "de basisperiode van de klant; leeg als die er niet is, of als de registratie later begon",
  "hours of the current window × the team's capacity cost rate":
    "uren van de huidige periode × uurtarief van de capaciteit van het team",
  "of the hours in the current window, those by time equation":
    "van de uren in de huidige periode die volgens tijdvergelijking",
  "customer × month of its history from the twelfth month of all on, where it bought in the twelve months ending there":
    "klant × maand van de historie vanaf de twaalfde maand van alle, als de klant kocht in de twaalf maanden die daar eindigen",
  "first day of the month in which the twelve months end":
    "eerste dag van de maand waarin de twaalf maanden eindigen",
  "tier by net revenue of those twelve months": "laag naar netto-omzet van die twaalf maanden",
  "tier by contribution of those twelve months": "laag naar bijdrage van die twaalf maanden",
  "platinum, gold, iron or lead; a change needs two months in a row":
    "platinum (platina), gold (goud), iron (ijzer) of lead (lood); een verandering vraagt twee maanden achter elkaar",
};
