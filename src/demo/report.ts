import { company } from "./names.js";
import { workingYear, type DemoTeam } from "./teams.js";
import { texts, type DemoLanguage } from "./texts.js";

const comments = {
  en: {
    head: "The demo: an invented wholesaler. Copy this file next to your own exports and change what differs.",
    head2: "Everything that is not said here is found in the files and shown on the data-quality page.",
    language: "the language of the report: en or nl",
    asOf: "as_of: 2026-10               # default: the last complete month in the data",
    rate: "The teams that serve, and what their capacity costs: with it, hours become euros.",
    rate2: "Without teams, one rate for all: hour_rate: 60",
    costs:
      "What goes with a customer who leaves, and when; hours stay unless it is said that they go after notice.",
    lines: "required; one file a year, all of them read as one",
    columns: "A header that is not recognised is named here, ours first, theirs after it:",
    options: "And where a file is read wrongly, say how to read it:",
    optional: "All sources below are optional; a page says what it lacks without them.",
  },
  nl: {
    head: "De demo: een verzonnen groothandel. Zet een kopie naast uw eigen exports en pas aan wat anders is.",
    head2: "Wat hier niet staat, wordt in de bestanden gevonden en staat op de pagina Datakwaliteit.",
    language: "de taal van het rapport: en of nl",
    asOf: "as_of: 2026-10               # standaard: de laatste volledige maand in de gegevens",
    rate: "De teams die de service verlenen, en wat hun capaciteit kost: zo worden uren euro's.",
    rate2: "Zonder teams één tarief voor alles: hour_rate: 60",
    costs:
      "Wat verdwijnt met een klant die vertrekt, en wanneer; uren blijven, tenzij hier staat dat ze na opzegging gaan.",
    lines: "verplicht; één bestand per jaar, samen gelezen als één",
    columns: "Een kop die niet herkend wordt noemt u hier, eerst onze naam, dan die van u:",
    options: "En wordt een bestand verkeerd gelezen, zeg dan hoe het wel moet:",
    optional: "De bronnen hieronder hoeven niet; een pagina zegt wat er zonder ontbreekt.",
  },
};

/** The demo's report.yaml, with comments for whoever starts from it. */
export function reportYaml(language: DemoLanguage, teams: readonly DemoTeam[]): string {
  const say = comments[language];
  return `# ${say.head}
# ${say.head2}
title: ${texts[language].title}
company: ${company}
language: ${language} # ${say.language}
currency: EUR
# ${say.asOf}

# ${say.rate}
# ${say.rate2}
teams:
${teams.map(teamYaml).join("\n")}

# ${say.costs}
costs:
  notice_months: { hours: 3 }

sources:
  # ${say.lines}
  invoice_lines:
    - file: exports/verkoopregels-*.csv
      # ${say.columns}
      # columns: {customer_id: Debiteurnr, revenue: Omzet excl. BTW}
      # ${say.options}
      # options: {delimiter: ";", encoding: windows-1252, decimal: ",", thousands: ".", date_format: dd-mm-yyyy}
  # ${say.optional}
  customers:
    - file: exports/klanten.csv
  products:
    - file: exports/artikelen.csv
  hours:
    - file: exports/uren.csv
  events:
    - file: exports/gebeurtenissen.csv
  agreements:
    - file: exports/afspraken.csv
  conversations:
    - file: exports/gesprekken.csv
`;
}

function teamYaml({ name, people, cost_per_year, activities }: DemoTeam): string {
  const { hours_per_week, weeks, practical_share } = workingYear;
  return `  - name: ${name}
    cost_per_year: ${cost_per_year}
    people: ${people}
    hours_per_week: ${hours_per_week}
    weeks: ${weeks}
    practical_share: ${practical_share}
    activities: [${activities.join(", ")}]`;
}
