/** The invented company; it, its people and its customers exist nowhere else. */
export const company = "Meerdijk Technische Groothandel B.V.";

/** Account managers, who visit customers. */
export const managers = ["Sanne Mulder", "Joris Hoekzema", "Fatima Aydin", "Renée Verbeek", "Tom Oosterhof"];

/** The order desk. */
export const desk = ["Kim Postma", "Daan Wiersma", "Chloë Bakker", "Bas Kuiper", "Inès Dros"];

/** Service: complaints and rush deliveries. */
export const service = ["Arjan Veldhuis", "Noor Schippers"];

export const segments = ["Installateur", "Aannemer", "Industrie", "Onderhoud", "Wederverkoper"];
export const sectors = [
  "Woningbouw",
  "Utiliteitsbouw",
  "Voedingsmiddelen",
  "Zorg",
  "Horeca",
  "Agrarisch",
  "Metaal",
  "Overheid & onderwijs",
];

// Kept as they are: accents, a typographic apostrophe, and a semicolon and quotes that a csv must quote.
const curiosities = [
  "Café-Restaurant De Zwaluw",
  "Coöperatie Landbouwbelang Twenthe U.A.",
  "Zeeuwsche IJzerhandel & Zn.",
  "Jansen; Pieters & Partners",
  'Bouwgroep "De Hoeksteen" B.V.',
  "’t Gooisch Loodgietershuys",
  "Façadetechniek Zuid-Limburg",
  "Hôtel-Exploitatie Scheldezicht",
  "Gebr. Böhmer Koeltechniek",
  "Müller & Söhne Haustechnik",
];

const trades = [
  "Installatietechniek",
  "Loodgietersbedrijf",
  "Elektrotechniek",
  "Bouwbedrijf",
  "Klimaattechniek",
  "Onderhoudsdienst",
  "Machinefabriek",
  "Technische Dienst",
  "Dakwerken",
  "Koeltechniek",
  "Aannemersbedrijf",
  "Sanitairhuis",
  "Metaalwerken",
  "Energietechniek",
  "Servicebedrijf",
];
const families = [
  "Van der Brug",
  "Terpstra",
  "De Graaff",
  "Van Heusden",
  "Kloosterman",
  "Brouwer",
  "Van den Eijnden",
  "Huizinga",
  "Smeets",
  "Roelofs",
  "Van Dalen",
  "Pol",
  "Nijenhuis",
  "Ter Horst",
  "De Wit",
  "Schouten",
  "Van Beek",
  "Zijlstra",
  "Cuypers",
  "Lammers",
  "Boer",
  "Van Loon",
  "Dekker",
  "Hofstra",
  "Goossens",
  "Ruijter",
  "Van Zanten",
  "Blok",
  "Wolters",
  "Königs",
  "Leenders",
];
const places = [
  "",
  " Zwolle",
  " Drachten",
  " Almelo",
  " Goes",
  " Venlo",
  " Hoorn",
  " Tiel",
  " Assen",
  " Oss",
  " Delft",
  " Ede",
  " Sneek",
  " Weert",
  " Gouda",
  " Helmond",
  " Heerde",
];
const forms = ["", " B.V.", " & Zn.", " VOF", " Groep", " Nederland B.V.", " Holding"];

const combinations = trades.length * families.length * places.length * forms.length;

/** The name of customer number `n`: another one for each n below 50,000; past that with a number behind it. */
export function customerName(n: number): string {
  if (n < curiosities.length) return curiosities[n]!;
  // A step without a factor in common walks through all combinations before one returns.
  let rest = ((n - curiosities.length) * 23339 + 4711) % combinations;
  const take = (from: readonly string[]) => {
    const value = from[rest % from.length]!;
    rest = Math.floor(rest / from.length);
    return value;
  };
  const family = take(families);
  const trade = take(trades);
  const round = Math.floor((n - curiosities.length) / combinations);
  const name = n % 2 ? `${trade} ${family}` : `${family} ${trade}`;
  return name + take(places) + take(forms) + (round > 0 ? ` ${round + 1}` : "");
}
