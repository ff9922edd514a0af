import { section } from "../section.js";

/** Pyramid, concentration and leaving, as the method page defines them. */
export const pyramid = section(
  {
    tiers: {
      name: "Tiers",
      what: "Active customers ordered by the chosen measure, best first. The first 1% are top, up to 5% large, up to 20% medium, the rest small, unless the settings say otherwise; numbers are rounded up. Inactive customers stand below them.",
      unit: "customers",
      window: "current window, and the prior one for a year ago",
      limits:
        "Equal values go by customer number. Zero or less is always small. With few customers a tier can be empty. Who never bought, and collective cards, stand in no tier: the page says how many hours went to them. After J. Curry's customer pyramid, which ranks by revenue only.",
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
        "On gross margin where contribution is unknown. Lines without a customer and collective cards are not in it. After Kaplan and Narayanan.",
    },
    gini: {
      name: "Gini coefficient",
      what: "How unevenly revenue is spread over customers: 0 when all bring the same, towards 1 when one brings everything. It is twice the area between the Lorenz curve and the diagonal.",
      unit: "number from 0 to 1",
      window: "current window, active customers",
      limits:
        "For revenue only. Customers whose revenue is not above zero are left out, since the measure has no meaning with them; the chart says how many. Nor are collective cards in it.",
    },
    concentration: {
      name: "Concentration (HHI) and effective number",
      what: "The sum of the squared shares of revenue (Herfindahl–Hirschman). One divided by it is the effective number of customers: as many equal customers would give the same concentration.",
      unit: "number from 0 to 1; customers",
      window: "current window, active customers",
      limits: "Of the same customers as Gini.",
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
      what: "What a year's profit would change by without a customer: minus its net revenue, plus the costs that go at once, after notice, or never, as the settings say. Hours stay unless the settings say that they go; those that are re-used are paid on, and bring the median of the customers that stay.",
      unit: "currency a year",
      window: "current window",
      limits:
        "Costs that no line or hour names are not in it. It says what would happen, never what to do. After Horngren.",
    },
  },
  {
    tiers: {
      name: "Lagen",
      what: "Actieve klanten op volgorde van de gekozen maat, beste eerst. De eerste 1% is top, tot 5% groot, tot 20% midden, de rest klein, tenzij de instellingen anders zeggen; aantallen worden naar boven afgerond. Inactieve klanten staan eronder.",
      unit: "klanten",
      window: "huidige periode, en de vorige voor een jaar geleden",
      limits:
        "Gelijke waarden gaan op klantnummer. Nul of minder is altijd klein. Met weinig klanten kan een laag leeg zijn. Wie nooit kocht en verzamelkaarten staan in geen laag: de pagina zegt hoeveel uren daarheen gingen. Naar de klantenpiramide van J. Curry, die alleen op omzet rangschikt.",
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
      what: "Klanten van de beste naar de slechtste bijdrage, één voor één opgeteld. De piek is wat alle winstgevende klanten samen opleveren; daarna daalt de curve met wat de anderen kosten.",
      unit: "valuta; procent van het eind waar dat positief is",
      window: "huidige periode",
      limits:
        "Op brutomarge waar de bijdrage onbekend is. Regels zonder klant en verzamelkaarten zitten er niet in. Naar Kaplan en Narayanan.",
    },
    gini: {
      name: "Ginicoëfficiënt",
      what: "Hoe ongelijk de omzet over klanten verdeeld is: 0 als allen evenveel opleveren, richting 1 als één klant alles oplevert. Het is twee keer het vlak tussen de Lorenzcurve en de diagonaal.",
      unit: "getal van 0 tot 1",
      window: "huidige periode, actieve klanten",
      limits:
        "Alleen voor omzet. Klanten met een omzet van nul of minder blijven erbuiten, want met hen heeft de maat geen betekenis; de grafiek zegt hoeveel dat er zijn. Ook verzamelkaarten tellen niet mee.",
    },
    concentration: {
      name: "Concentratie (HHI) en effectief aantal",
      what: "De som van de gekwadrateerde omzetaandelen (Herfindahl–Hirschman). Eén gedeeld daardoor is het effectieve aantal klanten: zoveel even grote klanten zouden dezelfde concentratie geven.",
      unit: "getal van 0 tot 1; klanten",
      window: "huidige periode, actieve klanten",
      limits: "Van dezelfde klanten als bij Gini.",
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
      what: "Wat de winst van een jaar zou veranderen zonder een klant: min de netto-omzet, plus de kosten die meteen, na opzegtermijn of nooit verdwijnen, zoals de instellingen zeggen. Uren blijven, tenzij de instellingen zeggen dat ze verdwijnen; die elders worden ingezet blijven betaald, en brengen de mediaan op van de klanten die blijven.",
      unit: "valuta per jaar",
      window: "huidige periode",
      limits:
        "Kosten die op geen regel of uur staan zitten er niet in. Het zegt wat er zou gebeuren, nooit wat te doen. Naar Horngren.",
    },
  },
);
