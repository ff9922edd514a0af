/** Bridges of margin, and drift: what tables and columns hold, in Dutch, by the English sentence of `schema.ts`. */
export const bridges: Readonly<Record<string, string>> = {
  "one customer with a drift amount, the largest leak first: from a customer's page to the next":
    "één klant met een verloopbedrag, het grootste lek eerst: van de pagina van een klant naar de volgende",
  "place by drift amount, 1 for the largest leak": "plaats naar verloopbedrag, 1 voor het grootste lek",
  "customer number": "klantnummer",
  "customer name": "klantnaam",
  "customer × comparison × effect": "klant × vergelijking × effect",
  "customer number; 'unassigned' for lines without a customer":
    "klantnummer; 'unassigned' voor regels zonder klant",
  "place of the customer in the table of customers, from 0; empty for lines without a customer":
    "plaats van de klant in de tabel van klanten, vanaf 0; leeg voor regels zonder klant",
  "baseline: own baseline → current window; prior: the 12 months before → current window":
    "baseline: eigen basisperiode → huidige periode; prior: de 12 maanden ervoor → huidige periode",
  "the cause of the change: price, discount, cost, mix, volume, new, lost, not_decomposable, service_volume, order_size, handling_time, rate or other":
    "de oorzaak van de verandering: price, discount, cost, mix, volume, new, lost, not_decomposable, service_volume, order_size, handling_time, rate of other",
  "amount a year that the effect adds to the margin; negative where it costs margin":
    "bedrag per jaar dat het effect aan de marge toevoegt; negatief als het marge kost",
  "customer × comparison × product sold or credited in either period, on lines whose cost is known":
    "klant × vergelijking × product dat in een van beide perioden verkocht of gecrediteerd is, op regels met een bekende kostprijs",
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
  "amount a year that the change of net price (list price, where known) adds to the margin":
    "bedrag per jaar dat de verandering van de nettoprijs (catalogusprijs, als die bekend is) aan de marge toevoegt",
  "same of unit cost": "hetzelfde voor de kostprijs per stuk",
  "same of the mix, its part in it": "hetzelfde voor de mix, het deel daarin",
  "same of volume, its part in it": "hetzelfde voor volume, het deel daarin",
  "margin of what was bought after only": "marge van wat alleen erna gekocht is",
  "− margin of what was bought before only": "− marge van wat alleen ervoor gekocht is",
  "change of margin that has no price or no quantity": "verandering van marge zonder prijs of zonder aantal",
  "amount a year of another discount percentage; 0 where list prices are not known in both periods":
    "bedrag per jaar door een ander kortingspercentage; 0 als catalogusprijzen niet in beide perioden bekend zijn",
  "product group × comparison × customer; no rows where no product has a group":
    "productgroep × vergelijking × klant; geen rijen als geen product een groep heeft",
  "product group; empty for products without one": "productgroep; leeg voor producten zonder groep",
  "net revenue in the first period, lines whose cost is known":
    "netto-omzet in de eerste periode, regels met een bekende kostprijs",
  "price + discount + cost + mix, a year: what crept in but for service":
    "price + discount + cost + mix, per jaar: wat erin sloop, service niet meegeteld",
  "customer × year × effect: the chain of bridges through the history, full years only":
    "klant × jaar × effect: de keten van bruggen door de historie, alleen volle jaren",
  "first day of the 12 months to which the bridge leads; it comes from the 12 before them":
    "eerste dag van de 12 maanden waar de brug heen leidt; ze komt van de 12 daarvoor",
  "last day of those 12 months: a whole number of years before as_of":
    "laatste dag van die 12 maanden: een heel aantal jaren vóór as_of",
  "the cause of the change, as in margin_bridges": "de oorzaak van de verandering, zoals in margin_bridges",
  "amount a year that the effect adds to the margin, against the year before":
    "bedrag per jaar dat het effect aan de marge toevoegt, tegenover het jaar ervoor",
  "customer × comparison, with net revenue in both periods; 'portfolio' for all of them together":
    "klant × vergelijking, met netto-omzet in beide perioden; 'portfolio' voor alle klanten samen",
  "customer number; 'unassigned' for lines without a customer, 'portfolio' for the total":
    "klantnummer; 'unassigned' voor regels zonder klant, 'portfolio' voor het totaal",
  "gross margin ÷ net revenue in the first period": "brutomarge ÷ netto-omzet in de eerste periode",
  "gross margin ÷ net revenue in the current window": "brutomarge ÷ netto-omzet in de huidige periode",
  "change of it, 0–1, by the margins of the parts themselves; a customer's parts are its products, the portfolio's are its customers":
    "verandering ervan, 0–1, door de marges van de delen zelf; bij een klant zijn de delen producten, bij de portefeuille klanten",
  "change of it, 0–1, by revenue that moved between thinner and fatter parts":
    "verandering ervan, 0–1, door omzet die verschoof tussen delen met weinig en veel marge",
  "change of it, 0–1, by parts whose margin is larger than their net revenue, either way, as where sales and credits nearly cancel":
    "verandering ervan, 0–1, door delen waarvan de marge groter is dan de netto-omzet, naar boven of naar beneden, zoals waar verkopen en credits bijna tegen elkaar wegvallen",
  "comparison × year: all customers together that can be compared, without lines of no customer":
    "vergelijking × jaar: alle klanten samen die te vergelijken zijn, zonder regels van geen klant",
  "direct: baseline or prior, as in margin_bridges; chained: year, each full year against the one before":
    "rechtstreeks: baseline of prior, zoals in margin_bridges; als keten: year, elk vol jaar tegen het jaar ervoor",
  "last day of the 12 months that the bridge leads to":
    "laatste dag van de 12 maanden waar de brug heen leidt",
  "customers in it": "klanten erin",
  "their contribution (gross margin where no hours are known, net revenue where no cost is) before, a year":
    "hun bijdrage (brutomarge als er geen uren bekend zijn, netto-omzet als er geen kostprijs is) ervoor, per jaar",
  "the same after": "hetzelfde erna",
  "amount a year by net price (list price, where known)":
    "bedrag per jaar door de nettoprijs (catalogusprijs, als die bekend is)",
  "amount a year by discount": "bedrag per jaar door korting",
  "amount a year by unit cost": "bedrag per jaar door de kostprijs per stuk",
  "amount a year by mix": "bedrag per jaar door mix",
  "amount a year by volume": "bedrag per jaar door volume",
  "amount a year by what was bought after only": "bedrag per jaar door wat alleen erna gekocht is",
  "amount a year by what was bought before only": "bedrag per jaar door wat alleen ervoor gekocht is",
  "amount a year by what has no price or no quantity":
    "bedrag per jaar door wat geen prijs of geen aantal heeft",
  "amount a year by service that went with volume": "bedrag per jaar door service die met het volume meeging",
  "amount a year by smaller or larger orders": "bedrag per jaar door kleinere of grotere orders",
  "amount a year by hours per order": "bedrag per jaar door uren per order",
  "amount a year by the cost of an hour": "bedrag per jaar door wat een uur kost",
  "amount a year by rebates, freight and payment costs":
    "bedrag per jaar door bonussen, vracht- en betaalkosten",
  "gross margin ÷ net revenue before, as in margin_shifts; empty for a year":
    "brutomarge ÷ netto-omzet ervoor, zoals in margin_shifts; leeg bij een jaar",
  "change of it, 0–1, by the margins of the customers themselves":
    "verandering ervan, 0–1, door de marges van de klanten zelf",
  "change of it, 0–1, by revenue that moved between thinner and fatter customers":
    "verandering ervan, 0–1, door omzet die verschoof tussen klanten met weinig en veel marge",
  "change of it, 0–1, by customers whose margin is larger than their net revenue, either way":
    "verandering ervan, 0–1, door klanten waarvan de marge groter is dan de netto-omzet, naar boven of naar beneden",
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
  "their contribution (gross margin where no hours are known, net revenue where no cost is) after, a year":
    "hun bijdrage (brutomarge als er geen uren bekend zijn, netto-omzet als er geen kostprijs is) erna, per jaar",
  "comparison × customer: its margin_bridges side by side; empty where an effect is none of its bridge":
    "vergelijking × klant: zijn margin_bridges naast elkaar; leeg als een effect niet in zijn brug zit",
  "product group × comparison: all customers together, without lines of no customer":
    "productgroep × vergelijking: alle klanten samen, zonder regels van geen klant",
  "sum of the price effects of group_bridges, a year; and so for the others":
    "som van de prijseffecten van group_bridges, per jaar; en zo ook voor de andere",
  "same of discount": "hetzelfde voor de korting",
  "same of mix": "hetzelfde voor de mix",
  "same of volume": "hetzelfde voor het volume",
  "same of products that are new to a customer": "hetzelfde voor producten die voor een klant nieuw zijn",
  "same of products that a customer no longer buys": "hetzelfde voor producten die een klant niet meer koopt",
  "same of what has no price or no quantity": "hetzelfde voor wat geen prijs of geen aantal heeft",
  "customers who bought of it in either period": "klanten die er in een van beide perioden van kochten",
};
