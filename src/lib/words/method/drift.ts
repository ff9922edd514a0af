import { section } from "../section.js";

/** Drift, when it came and what can be done, as the method page defines them. */
export const drift = section(
  {
    drift_amount: {
      name: "Drift amount",
      what: "What crept in since the baseline, apart from volume: the effects of price, discount, cost of goods, mix, order size, handling time and hourly rate together. Negative is a leak.",
      unit: "currency a year",
      window: "own baseline → current window",
      limits:
        "Leaves out volume, service for volume, new and lost products, what cannot be decomposed, and other costs. Absent without a baseline. Says what changed, not why.",
    },
    leak: {
      name: "Drift that stands out",
      what: "A leak of 100 a year or more and of 5% of the baseline's gross margin or more, where the series that tells its main effect (margin %, prices, order size or hours per order) also shows a dated change for the worse since the baseline.",
      unit: "yes or no",
      window: "own baseline → current window",
      limits:
        "Net revenue takes the place of gross margin where cost is unknown. Where that series has too few months, and for the hourly rate, the size alone decides. The 5% is our choice. Sums of what leaks hold every leak, also those that do not stand out.",
    },
    drift_change: {
      name: "New since last month",
      what: "The drift amount less what it was a month ago: the same bridge from the baseline, to the 12 months that end one month earlier. Named is the effect whose change weighs most.",
      unit: "currency a year",
      window: "the 12 months to the as-of month and to the month before",
      limits:
        "Both windows share eleven months: it is the newest month against the one that fell out. Absent where the history was too short a month ago.",
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
      what: "The months in which margin %, prices, hours per order, order size or orders a month came to another level: the cut of the series into levels with the least squared distance, each level of at least three months, at a price for every new level. Changes in a row that a straight line describes as well are one that came little by little. Months count by their volume; orders, and hours per order that rise and fall at the same time each year, at the pace of their year. The interval comes from resampling, the p-value from shuffling the months; shown is what stays clear among all customers of whom that series was looked at (false-discovery rate 5%).",
      unit: "month; currency a year",
      window: "all months, from 24 on",
      limits:
        "What creeps in slowly shows a few months after it began. Amounts of different series overlap and are not to be added; steps of one series are. The interval holds the first month about nine times in ten, that of a faint gradual change less often. With fewer than 36 months a season cannot be told from a change of orders or hours. A change is never called a cause.",
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
  },
  {
    drift_amount: {
      name: "Verloop",
      what: "Wat er sinds de basisperiode in geslopen is, los van volume: de effecten van prijs, korting, kostprijs, mix, ordergrootte, verwerkingstijd en uurtarief samen. Negatief is een lek.",
      unit: "valuta per jaar",
      window: "eigen basisperiode → huidige periode",
      limits:
        "Zonder volume, service door volume, nieuwe en vervallen producten, wat niet te ontleden is, en overige kosten. Ontbreekt zonder basisperiode. Zegt wat veranderde, niet waarom.",
    },
    leak: {
      name: "Verloop dat eruit springt",
      what: "Een lek van 100 per jaar of meer en van 5% van de brutomarge in de basisperiode of meer, waarbij ook de reeks die het belangrijkste effect laat zien (marge %, prijzen, ordergrootte of uren per order) sinds de basisperiode een gedateerde verandering ten kwade heeft.",
      unit: "ja of nee",
      window: "eigen basisperiode → huidige periode",
      limits:
        "Netto-omzet komt in de plaats van brutomarge waar de kostprijs onbekend is. Waar die reeks te weinig maanden heeft, en bij het uurtarief, beslist de omvang alleen. De 5% is onze keuze. Sommen van wat weglekt bevatten elk lek, ook wat er niet uit springt.",
    },
    drift_change: {
      name: "Nieuw sinds vorige maand",
      what: "Het verloop min wat het een maand geleden was: dezelfde brug vanaf de basisperiode, naar de 12 maanden die een maand eerder eindigen. Genoemd wordt het effect waarvan de verandering het zwaarst weegt.",
      unit: "valuta per jaar",
      window: "de 12 maanden tot en met de peilmaand, en tot en met de maand ervoor",
      limits:
        "Beide perioden delen elf maanden: het is de nieuwste maand tegen de maand die wegviel. Ontbreekt waar de historie een maand geleden nog te kort was.",
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
      what: "De maanden waarin marge %, prijzen, uren per order, ordergrootte of orders per maand op een ander niveau kwamen: de verdeling van de reeks in niveaus met de kleinste kwadratische afstand, elk niveau minstens drie maanden, tegen een prijs per nieuw niveau. Veranderingen op rij die met een rechte lijn even goed te beschrijven zijn, zijn er één die beetje bij beetje kwam. Maanden tellen naar hun volume; orders, en uren per order die elk jaar in dezelfde tijd stijgen en dalen, in het tempo van hun jaar. Het interval komt uit herhaald trekken, de p-waarde uit het schudden van de maanden; getoond wordt wat duidelijk blijft onder alle klanten van wie die reeks is bekeken (5% valse ontdekkingen).",
      unit: "maand; valuta per jaar",
      window: "alle maanden, vanaf 24",
      limits:
        "Wat langzaam wegsluipt, is pas een paar maanden na het begin te zien. Bedragen van verschillende reeksen overlappen en tellen niet op; stappen van één reeks wel. Het interval bevat de eerste maand ongeveer negen van de tien keer, bij een vage, geleidelijke verandering minder vaak. Met minder dan 36 maanden is een seizoen niet te onderscheiden van een verandering in orders of uren. Een verandering heet nooit een oorzaak.",
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
  },
);
