import { section } from "../section.js";

/** Orders, hours, events and conversations, as the method page defines them. */
export const service = section(
  {
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
        "What was registered, and in months in which a team registered nothing what its time equation gives, where the settings have one. Absent without a file of hours and before its first month, else zero where a customer has none.",
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
    unused_capacity: {
      name: "Unused capacity",
      what: "The cost of a team less the cost of the hours that are known of it, and its practical hours less those hours. It is a line of its own, spread over no customer.",
      unit: "currency; hours",
      window: "current window",
      limits:
        "Hours that were worked and not registered are in it too. Below zero more was registered than can be worked. Needs teams in the settings.",
    },
    events: {
      name: "Events",
      what: "What happened at a customer on a day: another contact person, new terms, a complaint. Hours per order in the six months before stand beside those in the six months after, the month itself aside, with the share of all ways to part these months that differ as much. Beside it stands what the time of the year alone makes: how much further hours go at the same time of other years than half a year from it, halved. Where that is half of a clear difference or more, the difference is laid to the time of the year.",
      unit: "day",
      window: "all months",
      limits:
        "Coinciding is not causing. With fewer than four months with orders on a side nothing is said, and neither with another event or a conversation within six months. With less than sixteen months on either side there is no other year to tell the season by, and the page says so.",
    },
    conversations: {
      name: "Conversations",
      what: "What was agreed, measured as an event is: contribution (gross margin without hours) as a share of net revenue in the six months before and after, the month itself aside, times the net revenue of the current window. The range holds the changes that the same test leaves standing in 95 of 100 cases; a difference is called clear where it leaves out zero, and is laid to the time of the year as that of an event. A review is overdue before the as-of month, due within it.",
      unit: "currency a year, at today's volume",
      window: "six months on either side of the conversation",
      limits:
        "Coinciding is not causing, and of twenty conversations that change nothing one will seem to. Nothing is said before the review date, with fewer than four months with purchases on a side, or with another conversation or event within six months. More volume does not count as success.",
    },
  },
  {
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
        "Wat geregistreerd is, en in maanden waarin een team niets registreerde wat zijn tijdvergelijking geeft, waar de instellingen er een hebben. Ontbreekt zonder urenbestand en vóór de eerste maand ervan; verder nul waar een klant er niet in staat.",
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
      what: "Service-uren × de kosten van één uur van het team waarvan de uren zijn: de jaarkosten ÷ de praktische uren (mensen × uren × weken × het deel daarvan dat gewerkt kan worden, 80% tenzij anders gezet). Zonder teams geldt het tarief in report.yaml. Waar uren niet geregistreerd zijn kunnen ze volgen uit minuten per order, regel, spoedorder of handmatige order.",
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
    unused_capacity: {
      name: "Onbenutte capaciteit",
      what: "De kosten van een team min de kosten van de uren die ervan bekend zijn, en de praktische uren min die uren. Het is een eigen regel, over geen klant verdeeld.",
      unit: "valuta; uren",
      window: "huidige periode",
      limits:
        "Ook uren die wel gewerkt maar niet geregistreerd zijn zitten erin. Onder nul is er meer geregistreerd dan er te werken is. Vraagt teams in de instellingen.",
    },
    events: {
      name: "Gebeurtenissen",
      what: "Wat er op een dag bij een klant gebeurde: een andere contactpersoon, nieuwe voorwaarden, een klacht. Uren per order in de zes maanden ervoor staan naast die in de zes maanden erna, de maand zelf niet, met het aandeel van alle manieren om deze maanden te verdelen dat evenveel verschilt. Daarnaast staat wat de tijd van het jaar alleen doet: hoeveel verder de uren gaan op dezelfde tijd van andere jaren dan een half jaar daarvandaan, gehalveerd. Is dat de helft van een duidelijk verschil of meer, dan hoort het verschil bij de tijd van het jaar.",
      unit: "dag",
      window: "alle maanden",
      limits:
        "Samenvallen is geen oorzaak. Met minder dan vier maanden met orders aan een kant wordt niets gezegd, en ook niet met een andere gebeurtenis of een gesprek binnen zes maanden. Met minder dan zestien maanden aan weerszijden is er geen ander jaar om het seizoen aan af te meten; dan zegt de pagina dat.",
    },
    conversations: {
      name: "Gesprekken",
      what: "Wat er is afgesproken, gemeten zoals een gebeurtenis: de bijdrage (zonder uren: de brutomarge) als deel van de netto-omzet in de zes maanden ervoor en erna, de maand zelf niet, maal de netto-omzet van de huidige periode. Het interval eromheen bevat de verschillen die dezelfde toets in 95 van de 100 gevallen openlaat; een verschil heet duidelijk als nul erbuiten valt, en hoort bij de tijd van het jaar zoals dat van een gebeurtenis. Een terugblik is over tijd voor de peilmaand, aan de beurt erin.",
      unit: "valuta per jaar, bij het volume van nu",
      window: "zes maanden aan weerszijden van het gesprek",
      limits:
        "Samenvallen is geen oorzaak, en van twintig gesprekken die niets veranderen lijkt er één te helpen. Er wordt niets gezegd voor de datum van de terugblik, met minder dan vier maanden met aankopen aan een kant, of met een ander gesprek of een gebeurtenis binnen zes maanden. Meer volume telt niet als succes.",
    },
  },
);
