/** Pyramid, curves and movements: what tables and columns hold, in Dutch, by the English sentence of `schema.ts`. */
export const pyramid: Readonly<Record<string, string>> = {
  "measure × period × tier": "maatstaf × periode × laag",
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
  "one row: what the pyramid's page says of all customers together, collective cards aside":
    "één rij: wat de piramidepagina van alle klanten samen zegt, verzamelkaarten daargelaten",
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
  "their contribution, current window": "hun bijdrage, huidige periode",
  "their service hours, current window": "hun service-uren, huidige periode",
  "customers alike in activity, tiers and label of profitability":
    "klanten die gelijk zijn in activiteit, lagen en winstgevendheidslabel",
  "number of the class": "nummer van de klasse",
  "whether they have a line in the current window": "of ze een regel in de huidige periode hebben",
  "tier by net revenue": "laag naar netto-omzet",
  "tier by contribution": "laag naar bijdrage",
  "how many they are": "hoeveel het er zijn",
  "contribution of those whose is positive": "bijdrage van degenen bij wie die positief is",
  "measure × basis × tier a year ago × tier now": "maatstaf × grondslag × laag een jaar geleden × laag nu",
  "revenue, gross_margin or contribution":
    "revenue (netto-omzet), gross_margin (brutomarge) of contribution (bijdrage)",
  "rank: both years by rank; frozen: now by the thresholds of a year ago":
    "rank: beide jaren naar rang; frozen: nu met de grenzen van een jaar geleden",
  "tier a year ago, or none": "laag een jaar geleden, of none (geen)",
  "tier now, or none where its value is not known": "laag nu, of none (geen) waar de waarde niet bekend is",
  "customers that went this way": "klanten die deze weg gingen",
  "sum of value now − value a year ago": "som van waarde nu − waarde een jaar geleden",
};
