import type { Language } from "../format.js";

/** What tables and columns hold, by the sentence in which `schema.ts` says it. What reads the same in both languages is left out. */
export const dutchMeanings: Readonly<Record<string, string>> = {
  "one row: the report itself": "één rij: het rapport zelf",
  "one customer": "één klant",
  "one customer with a drift amount, the largest leak first: from a customer's page to the next":
    "één klant met een verloopbedrag, het grootste lek eerst: van de pagina van een klant naar de volgende",
  "customer × month with lines or hours": "klant × maand met regels of uren",
  "month: all customers together, unassigned included":
    "maand: alle klanten samen, niet toegewezen meegeteld",
  "team × period; hours that belong to no team stand under an empty name":
    "team × periode; uren die bij geen team horen, staan onder een lege naam",
  "customer × team × activity with service hours in the current window, the one before or its own baseline":
    "klant × team × activiteit met service-uren in de huidige periode, de vorige of de eigen basisperiode",
  "customer × month of its history from the twelfth month of all on, where it bought in the twelve months ending there":
    "klant × maand van de historie vanaf de twaalfde maand van alle, als de klant kocht in de twaalf maanden die daar eindigen",
  "month in which twelve months of history end": "maand waarin twaalf maanden historie eindigen",
  "measure × period × tier": "maatstaf × periode × laag",
  "measure × basis × tier a year ago × tier now": "maatstaf × grondslag × laag een jaar geleden × laag nu",
  "customer × comparison × effect": "klant × vergelijking × effect",
  "customer × comparison × product sold or credited in either period, on lines whose cost is known":
    "klant × vergelijking × product dat in een van beide perioden verkocht of gecrediteerd is, op regels met een bekende kostprijs",
  "product group × comparison × customer; no rows where no product has a group":
    "productgroep × vergelijking × klant; geen rijen als geen product een groep heeft",
  "customer × year × effect: the chain of bridges through the history, full years only":
    "klant × jaar × effect: de keten van bruggen door de historie, alleen volle jaren",
  "customer × comparison, with net revenue in both periods; 'portfolio' for all of them together":
    "klant × vergelijking, met netto-omzet in beide perioden; 'portfolio' voor alle klanten samen",
  "comparison × year: all customers together that can be compared, without lines of no customer":
    "vergelijking × jaar: alle klanten samen die te vergelijken zijn, zonder regels van geen klant",
  "product group × comparison: all customers together, without lines of no customer":
    "productgroep × vergelijking: alle klanten samen, zonder regels van geen klant",
  "customer × series × lasting change of its level": "klant × reeks × blijvende verandering van het niveau",
  "one event": "één gebeurtenis",
  "one change whose interval ends in the last four months, of 100 euros a year or more, or one event of the as-of month":
    "één verandering waarvan het interval in de laatste vier maanden eindigt, van 100 euro per jaar of meer, of één gebeurtenis van de peilmaand",
  "customer × what can be put on the table, for customers that yield less than in their baseline or than agreed":
    "klant × wat op tafel kan komen, bij klanten die minder opleveren dan in hun basisperiode of dan afgesproken",
  "one agreement": "één afspraak",
  "customer with a line in the current window, where cost is known":
    "klant met een regel in de huidige periode, als de kostprijs bekend is",
  "one conversation": "één gesprek",
  "one finding": "één bevinding",
  "month × customer that changed since it was last reported from the same folder":
    "maand × klant die veranderde sinds die maand het laatst uit dezelfde map werd gerapporteerd",
  "one pair of customer numbers that may be one customer; never applied by itself":
    "één paar klantnummers dat één klant kan zijn; wordt nooit vanzelf toegepast",
  "two files of invoice lines that hold the same lines or the same invoices":
    "twee bestanden met factuurregels die dezelfde regels of dezelfde facturen bevatten",
  "one invoice line whose amount does not follow from its quantity, price and discount; the largest thousand":
    "één factuurregel waarvan het bedrag niet volgt uit aantal, prijs en korting; de grootste duizend",
  "one file read for one source": "één bestand, gelezen voor één bron",
  "one column of one file": "één kolom van één bestand",
  "one setting in force": "één instelling die geldt",
  "one invoice or credit line used": "één gebruikte factuur- of creditregel",
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
  "whether lines carry a quantity; without one a product counts as one piece an order, and larger orders of it as a higher price":
    "of regels een aantal hebben; zonder telt een product als één stuk per order, en grotere orders ervan als een hogere prijs",
  "whether the two numbers are the same but for leading zeros, case and spaces or characters that cannot be seen":
    "of de twee nummers gelijk zijn op voorloopnullen, hoofdletters en spaties of onzichtbare tekens na",
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
  "net revenue in the current window on lines whose cost is not known":
    "netto-omzet in de huidige periode op regels zonder bekende kostprijs",
  "net revenue in the prior window": "netto-omzet in de vorige periode",
  "gross margin in the prior window": "brutomarge in de vorige periode",
  "service hours in the prior window": "service-uren in de vorige periode",
  "contribution in the prior window": "bijdrage in de vorige periode",
  "invoice lines used, all months up to and including those after as_of":
    "gebruikte factuurregels, alle maanden, ook die na as_of",
  "net revenue of all lines used, all months": "netto-omzet van alle gebruikte regels, alle maanden",
  "customer number as text": "klantnummer als tekst",
  "customer number as written in the export, where it differs":
    "klantnummer zoals het in de export staat, als dat afwijkt",
  "customer name; the number where no name is known": "klantnaam; het nummer als er geen naam bekend is",
  country: "land",
  "account manager": "accountmanager",
  "start of the relationship: as given, else the month of the first line":
    "begin van de relatie: zoals opgegeven, anders de maand van de eerste regel",
  "whether the customer stands in the customer file": "of de klant in het klantenbestand staat",
  "whether the card holds many consumers; kept out of the tiers":
    "of de kaart veel consumenten bevat; blijft buiten de lagen",
  "customer number of the parent or group": "klantnummer van de moeder of groep",
  "contact persons known at the customer": "bekende contactpersonen bij de klant",
  "whether the customer has a line in the current window":
    "of de klant een regel heeft in de huidige periode",
  "months from the first line's month to the as-of month; 0 without lines":
    "maanden van de maand van de eerste regel tot de peilmaand; 0 zonder regels",
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
  "distinct invoices that are not pure credits, current window":
    "verschillende facturen die niet louter credit zijn, huidige periode",
  "net revenue of products with a price and a quantity, current window":
    "netto-omzet van producten met een prijs en een aantal, huidige periode",
  "rush orders that are not credits, current window": "spoedorders die geen credit zijn, huidige periode",
  "net revenue, prior window": "netto-omzet, vorige periode",
  "gross margin, prior window": "brutomarge, vorige periode",
  "contribution, prior window": "bijdrage, vorige periode",
  "service hours, prior window": "service-uren, vorige periode",
  "distinct invoices, prior window": "verschillende facturen, vorige periode",
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
  "service hours in the baseline": "service-uren in de basisperiode",
  "distinct invoices in the baseline": "verschillende facturen in de basisperiode",
  "gross margin ÷ net revenue in the baseline": "brutomarge ÷ netto-omzet in de basisperiode",
  "gross margin ÷ net revenue, current window": "brutomarge ÷ netto-omzet, huidige periode",
  "discount ÷ list revenue in the baseline": "korting ÷ omzet tegen catalogusprijs in de basisperiode",
  "discount ÷ list revenue, current window": "korting ÷ omzet tegen catalogusprijs, huidige periode",
  "service hours ÷ orders in the baseline": "service-uren ÷ orders in de basisperiode",
  "service hours ÷ orders, current window": "service-uren ÷ orders, huidige periode",
  "euros a year that crept in since the baseline, apart from volume (metrics §6)":
    "euro's per jaar die er sinds de basisperiode in slopen, los van volume (metrics §6)",
  "place by drift amount, 1 for the largest leak; see drift_ranking":
    "plaats naar verloopbedrag, 1 voor het grootste lek; zie drift_ranking",
  "the drift effect that weighs most in the direction of the drift amount; price and cost that make up for each other count as one":
    "het verloopeffect dat het zwaarst weegt in de richting van het verloopbedrag; prijs en kostprijs die elkaar goedmaken, tellen als één",
  "euros a year of drift_effect, cost less what prices made up for":
    "euro's per jaar van drift_effect, kostprijs min wat prijzen goedmaakten",
  "whether the drift is a leak that stands out: 5% of the baseline's gross margin or more, and dated where it can be":
    "of het verloop een lek is dat eruit springt: 5% van de brutomarge in de basisperiode of meer, en gedateerd waar dat kan",
  "drift amount of the 12 months that end a month before as_of; empty where the history was too short then":
    "verloopbedrag van de 12 maanden die een maand vóór as_of eindigen; leeg als de historie toen te kort was",
  "the drift effect whose change in that month weighs most in the direction of the change, as drift_effect":
    "het verloopeffect waarvan de verandering in die maand het zwaarst weegt in de richting van de verandering, zoals drift_effect",
  "change of drift_change_effect in that month, euros a year":
    "verandering van drift_change_effect in die maand, euro's per jaar",
  "yearly net revenue on which the customer was taken on":
    "jaarlijkse netto-omzet waarop de klant is aangenomen",
  "margin share on which the customer was taken on": "marge-aandeel waarop de klant is aangenomen",
  "yearly service hours on which the customer was taken on":
    "service-uren per jaar waarop de klant is aangenomen",
  "handles found for the conversation": "handvatten die voor het gesprek gevonden zijn",
  "place by drift amount, 1 for the largest leak": "plaats naar verloopbedrag, 1 voor het grootste lek",
  "customer number": "klantnummer",
  "customer name": "klantnaam",
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
  "distinct invoices that are not pure credits": "verschillende facturen die niet louter credit zijn",
  "invoice lines, credits included": "factuurregels, credits meegeteld",
  "quantity sold less returned": "verkocht aantal min retouren",
  "service hours, registered or by time equation; 0 where there are some but none fell here":
    "service-uren, geregistreerd of volgens tijdvergelijking; 0 als er uren zijn maar hier geen vielen",
  "service hours × the capacity cost rate of their team":
    "service-uren × uurtarief van de capaciteit van hun team",
  "gross margin − rebate, freight and payment cost − cost to serve":
    "brutomarge − bonussen, vracht- en betaalkosten − servicekosten",
  "customers with at least one line in the month": "klanten met minstens één regel in de maand",
  "net revenue on lines without a customer": "netto-omzet op regels zonder klant",
  "cost of goods": "kostprijs",
  "service hours": "service-uren",
  "service hours × capacity cost rate": "service-uren × uurtarief van de capaciteit",
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
  "first day of the month in which the twelve months end":
    "eerste dag van de maand waarin de twaalf maanden eindigen",
  "tier by net revenue of those twelve months": "laag naar netto-omzet van die twaalf maanden",
  "tier by contribution of those twelve months": "laag naar bijdrage van die twaalf maanden",
  "platinum, gold, iron or lead; a change needs two months in a row":
    "platinum (platina), gold (goud), iron (ijzer) of lead (lood); een verandering vraagt twee maanden achter elkaar",
  "service hours of the customers in the twelve months that end there":
    "service-uren van de klanten in de twaalf maanden die daar eindigen",
  "half the sum over the customers of the distance between share of hours and share of positive contribution, 0–1":
    "de halve som over de klanten van de afstand tussen aandeel in uren en aandeel in positieve bijdrage, 0–1",
  "revenue, gross_margin, contribution or contribution_per_hour":
    "revenue (netto-omzet), gross_margin (brutomarge), contribution (bijdrage) of contribution_per_hour (bijdrage per uur)",
  "top, large, medium, small or inactive":
    "top, large (groot), medium (midden), small (klein) of inactive (inactief)",
  "customers in the tier": "klanten in de laag",
  "sum of the measure; for contribution per hour the tier's contribution before hours ÷ its hours":
    "som van de maatstaf; bij bijdrage per uur de bijdrage van de laag vóór uren ÷ haar uren",
  "value ÷ value of all assigned customers; empty for contribution per hour, and where that total is not positive":
    "waarde ÷ waarde van alle toegewezen klanten; leeg bij bijdrage per uur, en als dat totaal niet positief is",
  "service hours of the tier": "service-uren van de laag",
  "hours ÷ hours of all assigned customers": "uren ÷ uren van alle toegewezen klanten",
  "net revenue of the tier": "netto-omzet van de laag",
  "the smallest value in the tier: the cut that the frozen movements use":
    "de kleinste waarde in de laag: de grens waarmee de bevroren verschuivingen rekenen",
  "the value from which a customer below would come into this tier or a better one, the others staying as they are":
    "de waarde vanaf waar een klant eronder in deze laag of hoger zou komen, als de anderen blijven wie ze zijn",
  "the largest value below: a customer in this tier or a better one falls out once it earns no more":
    "de grootste waarde eronder: een klant in deze laag of hoger valt eruit zodra hij niet meer opbrengt",
  "revenue, gross_margin or contribution":
    "revenue (netto-omzet), gross_margin (brutomarge) of contribution (bijdrage)",
  "rank: both years by rank; frozen: now by the thresholds of a year ago":
    "rank: beide jaren naar rang; frozen: nu met de grenzen van een jaar geleden",
  "tier a year ago, or none": "laag een jaar geleden, of none (geen)",
  "tier now": "laag nu",
  "customers that went this way": "klanten die deze weg gingen",
  "sum of value now − value a year ago": "som van waarde nu − waarde een jaar geleden",
  "customer number; 'unassigned' for lines without a customer":
    "klantnummer; 'unassigned' voor regels zonder klant",
  "baseline: own baseline → current window; prior: the 12 months before → current window":
    "baseline: eigen basisperiode → huidige periode; prior: de 12 maanden ervoor → huidige periode",
  "the cause of the change, see metrics §6": "de oorzaak van de verandering, zie metrics §6",
  "euros a year that the effect adds to the margin; negative where it costs margin":
    "euro's per jaar die het effect aan de marge toevoegt; negatief als het marge kost",
  "baseline or prior, as in margin_bridges": "baseline of prior, zoals in margin_bridges",
  "product number; the name where lines carry none, else the group, else empty for all other lines":
    "productnummer; de naam als regels er geen hebben, anders de groep, anders leeg voor alle overige regels",
  "name on the last line that gives one": "naam op de laatste regel die er een heeft",
  "group on the last line that gives one": "groep op de laatste regel die er een heeft",
  "kept: a price in both periods; new or lost: bought in one; credits: only credits without quantity; not_decomposable":
    "kept: een prijs in beide perioden; new of lost: in één ervan gekocht; credits: alleen credits zonder aantal; not_decomposable: niet te ontleden",
  "quantity in the first period, returns subtracted": "aantal in de eerste periode, retouren eraf",
  "quantity in the current window": "aantal in de huidige periode",
  "net revenue in the first period": "netto-omzet in de eerste periode",
  "net revenue in the current window": "netto-omzet in de huidige periode",
  "gross margin in the first period": "brutomarge in de eerste periode",
  "gross margin in the current window": "brutomarge in de huidige periode",
  "euros a year that the change of net price (list price, where known) adds to the margin":
    "euro's per jaar die de verandering van de nettoprijs (catalogusprijs, als die bekend is) aan de marge toevoegt",
  "same of unit cost": "hetzelfde voor de kostprijs per stuk",
  "sum of the price effects of group_bridges, euros a year; and so for the others":
    "som van de prijseffecten van group_bridges, euro per jaar; en zo ook voor de andere",
  "same of discount": "hetzelfde voor de korting",
  "same of mix": "hetzelfde voor de mix",
  "same of volume": "hetzelfde voor het volume",
  "same of products that are new to a customer": "hetzelfde voor producten die voor een klant nieuw zijn",
  "same of products that a customer no longer buys": "hetzelfde voor producten die een klant niet meer koopt",
  "same of what has no price or no quantity": "hetzelfde voor wat geen prijs of geen aantal heeft",
  "same of the mix, its part in it": "hetzelfde voor de mix, het deel daarin",
  "same of volume, its part in it": "hetzelfde voor volume, het deel daarin",
  "margin of what was bought after only": "marge van wat alleen erna gekocht is",
  "− margin of what was bought before only": "− marge van wat alleen ervoor gekocht is",
  "change of margin that has no price or no quantity": "verandering van marge zonder prijs of zonder aantal",
  "product group; empty for products without one": "productgroep; leeg voor producten zonder groep",
  "net revenue in the first period, lines whose cost is known":
    "netto-omzet in de eerste periode, regels met een bekende kostprijs",
  "first day of the 12 months to which the bridge leads; it comes from the 12 before them":
    "eerste dag van de 12 maanden waar de brug heen leidt; ze komt van de 12 daarvoor",
  "last day of those 12 months: a whole number of years before as_of":
    "laatste dag van die 12 maanden: een heel aantal jaren vóór as_of",
  "the cause of the change, as in margin_bridges": "de oorzaak van de verandering, zoals in margin_bridges",
  "euros a year that the effect adds to the margin, against the year before":
    "euro's per jaar die het effect aan de marge toevoegt, tegenover het jaar ervoor",
  "customer number; 'unassigned' for lines without a customer, 'portfolio' for the total":
    "klantnummer; 'unassigned' voor regels zonder klant, 'portfolio' voor het totaal",
  "gross margin ÷ net revenue in the first period": "brutomarge ÷ netto-omzet in de eerste periode",
  "gross margin ÷ net revenue in the current window": "brutomarge ÷ netto-omzet in de huidige periode",
  "change of it, 0–1, by the margins of the parts themselves; a customer's parts are its products, the portfolio's are its customers":
    "verandering ervan, 0–1, door de marges van de delen zelf; bij een klant zijn de delen producten, bij de portefeuille klanten",
  "change of it, 0–1, by revenue that moved between thinner and fatter parts":
    "verandering ervan, 0–1, door omzet die verschoof tussen delen met weinig en veel marge",
  "direct: baseline or prior, as in margin_bridges; chained: year, each full year against the one before":
    "rechtstreeks: baseline of prior, zoals in margin_bridges; als keten: year, elk vol jaar tegen het jaar ervoor",
  "last day of the 12 months that the bridge leads to":
    "laatste dag van de 12 maanden waar de brug heen leidt",
  "customers in it": "klanten erin",
  "their contribution (gross margin where no hours are known) before, euros a year":
    "hun bijdrage (brutomarge als er geen uren bekend zijn) ervoor, euro's per jaar",
  "the same after": "hetzelfde erna",
  "euros a year by net price (list price, where known)":
    "euro's per jaar door de nettoprijs (catalogusprijs, als die bekend is)",
  "euros a year by discount": "euro's per jaar door korting",
  "euros a year by unit cost": "euro's per jaar door de kostprijs per stuk",
  "euros a year by mix": "euro's per jaar door mix",
  "euros a year by volume": "euro's per jaar door volume",
  "euros a year by what was bought after only": "euro's per jaar door wat alleen erna gekocht is",
  "euros a year by what was bought before only": "euro's per jaar door wat alleen ervoor gekocht is",
  "euros a year by what has no price or no quantity":
    "euro's per jaar door wat geen prijs of geen aantal heeft",
  "euros a year by service that went with volume": "euro's per jaar door service die met het volume meeging",
  "euros a year by smaller or larger orders": "euro's per jaar door kleinere of grotere orders",
  "euros a year by hours per order": "euro's per jaar door uren per order",
  "euros a year by the cost of an hour": "euro's per jaar door wat een uur kost",
  "euros a year by rebates, freight and payment costs":
    "euro's per jaar door bonussen, vracht- en betaalkosten",
  "gross margin ÷ net revenue before, as in margin_shifts; empty for a year":
    "brutomarge ÷ netto-omzet ervoor, zoals in margin_shifts; leeg bij een jaar",
  "change of it, 0–1, by the margins of the customers themselves":
    "verandering ervan, 0–1, door de marges van de klanten zelf",
  "change of it, 0–1, by revenue that moved between thinner and fatter customers":
    "verandering ervan, 0–1, door omzet die verschoof tussen klanten met weinig en veel marge",
  "comparison × year × segment × account manager × tier: the customers alike in these, together; all of them make portfolio_bridges":
    "vergelijking × jaar × segment × accountmanager × laag: de klanten die hierin gelijk zijn, samen; alle bij elkaar vormen ze portfolio_bridges",
  "segment; empty for customers without one": "segment; leeg voor klanten zonder segment",
  "account manager; empty for customers without one":
    "accountmanager; leeg voor klanten zonder accountmanager",
  "tier by net revenue, current window; empty for customers without one":
    "laag naar netto-omzet, huidige periode; leeg voor klanten zonder laag",
  "active customers that cannot be compared; 0 for a year":
    "actieve klanten die niet te vergelijken zijn; 0 bij een jaar",
  "of those in it, those whose hours before are not known; their cost to serve is not in it":
    "daarvan de klanten van wie de uren ervoor niet bekend zijn; hun servicekosten tellen niet mee",
  "their contribution (gross margin where no hours are known) after, euros a year":
    "hun bijdrage (brutomarge als er geen uren bekend zijn) erna, euro's per jaar",
  "comparison × customer: its margin_bridges side by side; empty where an effect is none of its bridge":
    "vergelijking × klant: zijn margin_bridges naast elkaar; leeg als een effect niet in zijn brug zit",
  "customers who bought of it in either period": "klanten die er in een van beide perioden van kochten",
  "price + discount + cost + mix, euros a year: what crept in but for service":
    "price + discount + cost + mix, euro's per jaar: wat erin sloop, service niet meegeteld",
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
  "euros a year that the change adds to the margin at the volume of the current window; negative where it costs":
    "euro's per jaar die de verandering aan de marge toevoegt bij het volume van de huidige periode; negatief als ze kost",
  "hours a year that it adds, for hours_per_order and order_size":
    "uren per jaar die ze toevoegt, bij hours_per_order en order_size",
  "share of shuffles of the months that show as clear a change":
    "aandeel van de herschikkingen van de maanden dat een even duidelijke verandering laat zien",
  "p-value adjusted for all series looked at (Benjamini–Hochberg)":
    "p-waarde, gecorrigeerd voor alle bekeken reeksen (Benjamini–Hochberg)",
  "whether q_value is at most 0.05: clear enough to be shown":
    "of q_value hoogstens 0,05 is: duidelijk genoeg om te tonen",
  "number of the event in the order of the exports":
    "nummer van de gebeurtenis in de volgorde van de exports",
  "day of the event": "dag van de gebeurtenis",
  "contact_change, terms, complaint, price, staff_change or as given":
    "contact_change, terms, complaint, price, staff_change of zoals opgegeven",
  "service hours ÷ orders in the six months before, where tested":
    "service-uren ÷ orders in de zes maanden ervoor, als er getoetst is",
  "service hours ÷ orders in the six months after; its own month aside":
    "service-uren ÷ orders in de zes maanden erna; de eigen maand telt niet mee",
  "hours a year of the difference at the orders of the current window":
    "uren per jaar van het verschil bij de orders van de huidige periode",
  "yearly cost of those hours: positive where orders take more of them":
    "jaarlijkse kosten van die uren: positief als orders er meer vragen",
  "share of all ways to part the months that differ as much (exact permutation test)":
    "aandeel van alle manieren om de maanden te verdelen die evenveel verschillen (exacte permutatietoets)",
  "note as given": "opmerking zoals opgegeven",
  "number, changes first, the most costly on top": "nummer, veranderingen eerst, de duurste bovenaan",
  "change or event": "change (verandering) of event (gebeurtenis)",
  "series of the change (orders aside), as in change_points, or type of the event":
    "reeks van de verandering (orders niet), zoals in change_points, of soort gebeurtenis",
  "first day of the interval in which the change began, or day of the event":
    "eerste dag van het interval waarin de verandering begon, of dag van de gebeurtenis",
  "last day of that interval, or day of the event": "laatste dag van dat interval, of dag van de gebeurtenis",
  "euros a year that the change adds to the margin, as in change_points":
    "euro's per jaar die de verandering aan de marge toevoegt, zoals in change_points",
  "1 for the handle that brings most": "1 voor het handvat dat het meest oplevert",
  "price, minutes_per_order, order_size, minimum_order or rush_fee":
    "price, minutes_per_order, order_size, minimum_order of rush_fee",
  "baseline: the gap is what crept in since; agreed: what the case at acceptance promised more":
    "baseline: het gat is wat er sinds de basisperiode in sloop; agreed: wat bij de aanname meer beloofd was",
  "euros a year to close": "euro's per jaar om te dichten",
  "euros a year that the handle brings; never more than the gap":
    "euro's per jaar die het handvat oplevert; nooit meer dan het gat",
  "whether it closes the gap by itself": "of het het gat alleen dicht",
  "where the lever stands: price index (1 = now), minutes per order, orders a year, least order value or fee in euros":
    "waar de knop staat: prijsindex (1 = nu), minuten per order, orders per jaar, kleinste orderbedrag of toeslag in euro's",
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
  "number of the agreement in the order of the exports":
    "nummer van de afspraak in de volgorde van de exports",
  "first day": "eerste dag",
  "last day; empty while it runs": "laatste dag; leeg zolang ze loopt",
  "agreed discount": "afgesproken korting",
  "agreed year-end rebate": "afgesproken jaarbonus",
  "agreed price indexation": "afgesproken prijsindexering",
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
  "number of the conversation in the order of the exports":
    "nummer van het gesprek in de volgorde van de exports",
  "day of the conversation": "dag van het gesprek",
  "topic as given": "onderwerp zoals opgegeven",
  "what was agreed": "wat er is afgesproken",
  "euros a year aimed at": "euro's per jaar die beoogd zijn",
  "day on which to look again": "dag om opnieuw te kijken",
  "status as given": "status zoals opgegeven",
  "tested, too_early (before the review date, or months still to come), too_few_months, not_separable (another conversation or event within six months), no_cost, no_volume (nothing bought in the current window) or unknown_customer":
    "tested, too_early (vóór de dag van opnieuw kijken, of maanden die nog komen), too_few_months, not_separable (een ander gesprek of een gebeurtenis binnen zes maanden), no_cost, no_volume (niets gekocht in de huidige periode) of unknown_customer",
  "overdue (before the as-of month), due (in it), coming, none (no review date after the conversation), followed (taken up by a later conversation) or closed (as its status says)":
    "overdue (vóór de peilmaand), due (erin), coming, none (geen dag van opnieuw kijken na het gesprek), followed (opgepakt in een later gesprek) of closed (zoals de status zegt)",
  "months with net revenue among the six before its own month":
    "maanden met netto-omzet van de zes vóór de eigen maand",
  "months with net revenue among the six after its own month, up to the as-of month":
    "maanden met netto-omzet van de zes na de eigen maand, tot en met de peilmaand",
  "contribution (gross margin without hours) ÷ net revenue of the six months before × net revenue of the current window: euros a year at today's volume":
    "bijdrage (brutomarge zonder uren) ÷ netto-omzet van de zes maanden ervoor × netto-omzet van de huidige periode: euro's per jaar bij het volume van nu",
  "the same of the six months after its own month, where tested":
    "hetzelfde van de zes maanden na de eigen maand, als er getoetst is",
  "lowest change that the test leaves standing (95%); empty without a bound":
    "kleinste verandering die de toets openlaat (95%); leeg zonder grens",
  "highest such change": "grootste verandering die de toets openlaat",
  "effect_amount ÷ target_amount, where that is above 0; may pass 1":
    "effect_amount ÷ target_amount, als dat boven 0 ligt; kan boven 1 komen",
  "service hours ÷ orders in the six months before": "service-uren ÷ orders in de zes maanden ervoor",
  "service hours ÷ orders in the six months after": "service-uren ÷ orders in de zes maanden erna",
  "as p_value, for hours per order": "zoals p_value, voor uren per order",
  "day of the nearest other conversation or event, where not separable":
    "dag van het dichtstbijzijnde andere gesprek of de gebeurtenis, als het niet te scheiden is",
  "conversation, or the type of that event": "conversation (gesprek), of de soort van die gebeurtenis",
  "number of the finding, worst first": "nummer van de bevinding, de ergste eerst",
  "error, warning or info": "error (fout), warning (waarschuwing) of info",
  "the rule that found it, kebab-case": "de regel die het vond, in kebab-case",
  "source in report.yaml": "bron in report.yaml",
  "file, relative to the data folder": "bestand, vanaf de datamap",
  "first line concerned": "eerste regel waar het om gaat",
  "rows concerned": "rijen waar het om gaat",
  "net revenue concerned": "netto-omzet waar het om gaat",
  "one value as written": "één waarde zoals ze geschreven staat",
  "the finding as a sentence, in the report's language": "de bevinding als zin, in de taal van het rapport",
  "first day of a month that was published before": "eerste dag van een maand die al eens gepubliceerd is",
  "net revenue of the month as it was reported before":
    "netto-omzet van de maand zoals die eerder werd gerapporteerd",
  "net revenue of the month now": "netto-omzet van de maand nu",
  "late_credit, moved, new_line, line_gone or changed_amount":
    "late_credit, moved, new_line, line_gone of changed_amount",
  "last day of the as-of month of the report that held it: the one before, or this month's own first build":
    "laatste dag van de peilmaand van het rapport waarin de maand stond: het vorige, of het eerste van deze maand zelf",
  "customer number that would be merged into the other": "klantnummer dat in het andere zou opgaan",
  "customer number that would stay": "klantnummer dat zou blijven",
  "duplicate: two cards of one customer; successor: one stops where the other starts":
    "duplicate: twee kaarten van één klant; successor: de ene stopt waar de andere begint",
  "name of customer_id": "naam van customer_id",
  "name of alias_of": "naam van alias_of",
  "VAT number that both cards carry": "btw-nummer dat op beide kaarten staat",
  "chamber of commerce number that both cards carry": "KvK-nummer dat op beide kaarten staat",
  "e-mail domain that both share and at most two others have":
    "e-maildomein dat beide delen en hoogstens twee andere hebben",
  "name that both have but for case, accents, word order and legal form":
    "naam die beide hebben, op hoofdletters, accenten, woordvolgorde en rechtsvorm na",
  "whether the five products bought most are the same; where one stops and the other starts":
    "of de vijf meest gekochte producten dezelfde zijn; als de ene stopt en de andere begint",
  "last line of customer_id": "laatste regel van customer_id",
  "first line of alias_of": "eerste regel van alias_of",
  "net revenue of customer_id, all months": "netto-omzet van customer_id, alle maanden",
  "net revenue of alias_of, all months": "netto-omzet van alias_of, alle maanden",
  "the file named later": "het bestand dat later genoemd is",
  "the file named earlier": "het bestand dat eerder genoemd is",
  "same_file, same_lines or same_invoices": "same_file, same_lines of same_invoices",
  "first date of the rows concerned": "eerste datum van de rijen waar het om gaat",
  "last date of the rows concerned": "laatste datum van de rijen waar het om gaat",
  "rows of the later file concerned": "rijen van het latere bestand waar het om gaat",
  "net revenue of those rows": "netto-omzet van die rijen",
  "kept; dropped: left out of the later file; replaced: left out of the earlier file":
    "kept: behouden; dropped: weggelaten uit het latere bestand; replaced: weggelaten uit het eerdere bestand",
  "line in that file": "regel in dat bestand",
  "invoice number": "factuurnummer",
  "invoice date": "factuurdatum",
  "net revenue as given": "netto-omzet zoals opgegeven",
  "quantity × unit price × (1 − discount)": "aantal × prijs per stuk × (1 − korting)",
  "csv, xlsx, xls, ods, json, ndjson, parquet, xaf or saft":
    "csv, xlsx, xls, ods, json, ndjson, parquet, xaf of saft",
  "text encoding": "tekstcodering",
  "what stands between the fields": "wat tussen de velden staat",
  "decimal mark of the amounts": "decimaalteken van de bedragen",
  "order of day, month and year": "volgorde van dag, maand en jaar",
  "line of the header": "regel van de kop",
  "rows below the header": "rijen onder de kop",
  "rows that reached the tables": "rijen die de tabellen bereikten",
  "rows left out by a rule in report.yaml": "rijen die een regel in report.yaml weglaat",
  "rows that could not be read; see the quarantine file":
    "rijen die niet te lezen waren; zie het quarantainebestand",
  "net revenue on all rows read; invoice_lines only":
    "netto-omzet op alle gelezen rijen; alleen bij invoice_lines",
  "net revenue on the rows used": "netto-omzet op de gebruikte rijen",
  "net revenue on the rows excluded": "netto-omzet op de weggelaten rijen",
  "net revenue on the rows quarantined, where it can be read":
    "netto-omzet op de rijen in quarantaine, als die te lezen is",
  "first date in the rows used": "eerste datum in de gebruikte rijen",
  "last date in the rows used": "laatste datum in de gebruikte rijen",
  "position in the file, from 1": "plaats in het bestand, vanaf 1",
  "header as written": "kop zoals geschreven",
  "our name for it; empty where the column is not used":
    "onze naam ervoor; leeg als de kolom niet gebruikt wordt",
  "how its values were read: text, number with decimal comma, date dd-mm-yyyy …":
    "hoe de waarden gelezen zijn: tekst, getal met decimale komma, datum dd-mm-jjjj …",
  "recognised: by its header; given: by report.yaml":
    "recognised: herkend aan de kop; given: uit report.yaml",
  "rows with a value": "rijen met een waarde",
  "name as in report.yaml, with dots between levels":
    "naam zoals in report.yaml, met punten tussen de niveaus",
  "value in force": "waarde die geldt",
  "given: stands in report.yaml; default: ours; detected: found in the data":
    "given: staat in report.yaml; default: van ons; detected: gevonden in de data",
  "customer number; 'unassigned' where the line has none":
    "klantnummer; 'unassigned' als de regel er geen heeft",
  "product number": "productnummer",
  "product name": "productnaam",
  "product group": "productgroep",
  "quantity; negative on returns": "aantal; negatief bij retouren",
  "net revenue, ex VAT, net of discount; negative on credits":
    "netto-omzet, exclusief btw, na korting; negatief bij credits",
  "discount on the line": "korting op de regel",
  "freight cost of the line": "vrachtkosten van de regel",
  "payment and commission cost of the line": "betaal- en commissiekosten van de regel",
  "whether the line is a credit": "of de regel een credit is",
  "euros a year of another discount percentage; 0 where list prices are not known in both periods":
    "euro's per jaar door een ander kortingspercentage; 0 als catalogusprijzen niet in beide perioden bekend zijn",
  "tested, too_few_months, too_early (fewer than four months have followed), not_separable (another event or a conversation within six months), before_history, after_history or no_hours":
    "tested, too_few_months, too_early (er volgden minder dan vier maanden), not_separable (een andere gebeurtenis of een gesprek binnen zes maanden), before_history, after_history of no_hours",
  "one row: what the summary says of all customers together":
    "één rij: wat de samenvatting van alle klanten samen zegt",
  "customers from whom margin crept away: a drift of −0.50 or less":
    "klanten bij wie marge weglekte: een verloop van −0,50 of minder",
  "their drift amounts together, euros a year, negative":
    "hun verloopbedragen samen, euro's per jaar, negatief",
  "of those, leaks that stand out (customers.is_leak)":
    "daarvan lekken die eruit springen (customers.is_leak)",
  "drift amounts below 0 of all customers; empty where nobody could be compared a month ago":
    "verloopbedragen onder 0 van alle klanten; leeg als een maand geleden niemand te vergelijken was",
  "the same of the 12 months that end a month before as_of":
    "hetzelfde van de 12 maanden die een maand vóór as_of eindigen",
  "leaks that could not be compared a month ago": "lekken die een maand geleden niet te vergelijken waren",
  "their drift amounts together": "hun verloopbedragen samen",
  "the drift effect that moved the leak most in that month":
    "het verloopeffect dat het lek in die maand het meest veranderde",
  "change of it, euros a year": "verandering ervan, euro's per jaar",
  "active customers whose contribution (gross margin, where no hours are known) is below 0":
    "actieve klanten met een bijdrage (brutomarge, waar geen uren bekend zijn) onder 0",
  "their contribution, current window": "hun bijdrage, huidige periode",
  "that of them together, current window": "die van hen samen, huidige periode",
  "their service hours, current window": "hun service-uren, huidige periode",
  "service hours of the active customers, each of 0 or more, current window":
    "service-uren van de actieve klanten, elk 0 of meer, huidige periode",
  "contribution of the active customers whose is positive, current window":
    "bijdrage van de actieve klanten bij wie die positief is, huidige periode",
  "one customer that the summary names; no other is on it":
    "één klant die de samenvatting noemt; een andere staat er niet op",
  "as in customers": "zoals in customers",
  "place among good customers who get too little attention, 1 for the first; empty for others":
    "plaats onder goede klanten die te weinig aandacht krijgen, 1 voor de eerste; leeg voor anderen",
  "one customer that the summary names, and what can be put on the table that brings most":
    "één klant die de samenvatting noemt, en wat op tafel kan komen dat het meest oplevert",
  "as in handles": "zoals in handles",
  "one row: what the pyramid's page says of all customers together":
    "één rij: wat de piramidepagina van alle klanten samen zegt",
  "active customers on the whale curve: with known contribution, else gross margin":
    "actieve klanten op de walviscurve: met bekende bijdrage, anders brutomarge",
  "the highest point of the curve; empty without customers on it":
    "het hoogste punt van de curve; leeg als er geen klanten op staan",
  "where the curve ends": "waar de curve eindigt",
  "customers on it whose value is below 0": "klanten daarop met een waarde onder 0",
  "active customers with positive net revenue, current window":
    "actieve klanten met positieve netto-omzet, huidige periode",
  "active customers without": "actieve klanten zonder",
  "share of the largest in the positive net revenue": "aandeel van de grootste in de positieve netto-omzet",
  "share of the ten largest": "aandeel van de tien grootste",
  "1 ÷ sum of squared shares of that revenue": "1 ÷ som van de gekwadrateerde aandelen in die omzet",
  "Gini coefficient of that revenue, 0–1": "Gini-coëfficiënt van die omzet, 0–1",
  "of those, customers of whom one contact is known; empty where none are":
    "daarvan klanten van wie één contactpersoon bekend is; leeg als er geen bekend zijn",
  "their share of the revenue of customers whose contacts are known":
    "hun aandeel in de omzet van klanten van wie de contactpersonen bekend zijn",
  "share of the revenue of customers whose contacts are known":
    "aandeel in de omzet van klanten van wie de contactpersonen bekend zijn",
  "active customers whose net revenue another has who stands in another tier by it":
    "actieve klanten met dezelfde netto-omzet als een klant die daarnaar in een andere laag staat",
  "active customers in a tier by net revenue and in none by net revenue":
    "actieve klanten die naar netto-omzet wel en naar netto-omzet niet in een laag staan",
  "active customers whose gross margin another has who stands in another tier by it":
    "actieve klanten met dezelfde brutomarge als een klant die daarnaar in een andere laag staat",
  "active customers in a tier by net revenue and in none by gross margin":
    "actieve klanten die naar netto-omzet wel en naar brutomarge niet in een laag staan",
  "active customers whose contribution another has who stands in another tier by it":
    "actieve klanten met dezelfde bijdrage als een klant die daarnaar in een andere laag staat",
  "active customers in a tier by net revenue and in none by contribution":
    "actieve klanten die naar netto-omzet wel en naar bijdrage niet in een laag staan",
  "active customers whose contribution per hour another has who stands in another tier by it":
    "actieve klanten met dezelfde bijdrage per uur als een klant die daarnaar in een andere laag staat",
  "active customers in a tier by net revenue and in none by contribution per hour":
    "actieve klanten die naar netto-omzet wel en naar bijdrage per uur niet in een laag staan",
  "curve × place of a customer on it, as many as are drawn":
    "curve × plaats van een klant daarop, zoveel als er getekend worden",
  "value: the whale curve of value; revenue: net revenue, the largest first":
    "value: de walviscurve van de waarde; revenue: netto-omzet, de grootste eerst",
  "place of the customer, 1 for the best or largest": "plaats van de klant, 1 voor de beste of grootste",
  "customer number; empty on the curve of revenue": "klantnummer; leeg op de curve van de omzet",
  "customer name; empty on the curve of revenue": "klantnaam; leeg op de curve van de omzet",
  "its value, current window; empty on the curve of revenue":
    "de waarde van de klant, huidige periode; leeg op de curve van de omzet",
  "value of all up to and including it": "waarde van alle klanten tot en met deze",
  "customers alike in activity, tiers and label of profitability":
    "klanten die gelijk zijn in activiteit, lagen en winstgevendheidslabel",
  "number of the class": "nummer van de klasse",
  "whether they have a line in the current window": "of ze een regel in de huidige periode hebben",
  "tier by net revenue": "laag naar netto-omzet",
  "tier by contribution": "laag naar bijdrage",
  "how many they are": "hoeveel het er zijn",
  "contribution of those whose is positive": "bijdrage van degenen bij wie die positief is",
};

/** A sentence of `schema.ts` in the reader's language. */
export function meaningIn(language: Language, meaning: string): string {
  return language === "nl" ? (dutchMeanings[meaning] ?? meaning) : meaning;
}
