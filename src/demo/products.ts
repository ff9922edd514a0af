import type { Month } from "./calendar.js";
import { Random } from "../lib/random.js";

interface Group {
  name: string;
  /** Share of the list price that is left over the unit cost, before any discount. */
  listMargin: number;
  /** Share of a customer's discount that is granted in this group. */
  discountFactor: number;
  price: readonly [number, number];
  nouns: readonly string[];
  sizes: readonly [string, string, string];
}

const pipe = ["15 mm", "22 mm", "28 mm"] as const;
const packs = ["klein", "middel", "groot"] as const;

/** The product groups, in the order of the article numbers. */
export const groups: readonly Group[] = [
  {
    name: "Leidingwerk & koper",
    listMargin: 0.37,
    discountFactor: 1,
    price: [6, 60],
    nouns: ["Koperen buis", "Persbocht 90°", "Knelkoppeling", "T-stuk pers", "Kogelkraan", "Meerlagenbuis"],
    sizes: pipe,
  },
  {
    name: "Elektra & kabel",
    listMargin: 0.38,
    discountFactor: 1,
    price: [8, 90],
    nouns: ["Installatiekabel", "Groepenkast", "Wandcontactdoos", "Aardlekautomaat", "Kabelgoot", "Lasdoos"],
    sizes: ["2,5 mm²", "4 mm²", "6 mm²"],
  },
  {
    name: "Ketels & toestellen",
    listMargin: 0.21,
    discountFactor: 0.35,
    price: [35, 900],
    nouns: ["Cv-ketel", "Boiler", "Warmtepomp", "Radiator", "Circulatiepomp", "Expansievat"],
    sizes: ["type A", "type B", "type C"],
  },
  {
    name: "Sanitair",
    listMargin: 0.4,
    discountFactor: 1,
    price: [12, 140],
    nouns: ["Wastafelkraan", "Closetpot", "Douchegoot", "Inbouwreservoir", "Sifon", "Thermostaatkraan"],
    sizes: ["basis", "comfort", "de luxe"],
  },
  {
    name: "Ventilatie",
    listMargin: 0.41,
    discountFactor: 1,
    price: [9, 110],
    nouns: ["Spirobuis", "Ventilatiebox", "Dakdoorvoer", "Rooster", "Flexibele slang", "Geluiddemper"],
    sizes: ["ø 125", "ø 160", "ø 200"],
  },
  {
    name: "Gereedschap",
    listMargin: 0.36,
    discountFactor: 1,
    price: [11, 130],
    nouns: ["Boorset", "Persbek", "Pijpsnijder", "Waterpomptang", "Slijpschijf", "Kitspuit"],
    sizes: packs,
  },
  {
    name: "Bevestiging & klein materiaal",
    listMargin: 0.44,
    discountFactor: 1,
    price: [4, 32],
    nouns: ["Pijpbeugel", "Slagplug", "Draadeind", "Montagerail", "Kitkoker", "Kabelbinder à 100"],
    sizes: packs,
  },
  {
    name: "Regel- & meettechniek",
    listMargin: 0.43,
    discountFactor: 1,
    price: [15, 160],
    nouns: [
      "Kamerthermostaat",
      "Drukmeter",
      "Mengklep",
      "Temperatuurvoeler",
      "Debietmeter",
      "Klepaandrijving",
    ],
    sizes: ["standaard", "digitaal", "netwerk"],
  },
];

/** One article; prices in whole cents at the level of the demo's first year. */
export interface Product {
  id: string;
  name: string;
  group: number;
  listPrice: number;
  unitCost: number;
}

/** All articles with their list price and unit cost by month. */
export interface Catalogue {
  products: readonly Product[];
  /** List price in cents of product number `product` in a month. */
  listPrice(product: number, month: Month): number;
  /** Unit cost in cents of product number `product` in a month. */
  unitCost(product: number, month: Month): number;
}

// Rises on 1 January. List prices move smoothly; costs a little faster, less evenly, and again in July.
const priceRises: Record<number, number> = { 2022: 0.016, 2023: 0.018, 2024: 0.011, 2025: 0.01, 2026: 0.009 };
const copperRises: Record<number, number> = { 2022: 0.016, 2023: 0.03, 2024: 0.05, 2025: 0.025, 2026: 0.02 };
const copper = 0;

/** The articles of the demo company with the prices of all its years. */
export function catalogue(seed: number, months: readonly Month[]): Catalogue {
  const products = groups.flatMap((group, g) => articles(seed, group, g));
  const first = months[0]!.year;
  const years = months.at(-1)!.year - first + 1;
  const prices = new Int32Array(products.length * years);
  const costs = new Int32Array(products.length * years * 2);
  products.forEach((product, p) => {
    const random = new Random(seed, 2, p);
    let price = product.listPrice;
    let cost = product.unitCost;
    for (let y = 0; y < years; y++) {
      const rise = (product.group === copper ? copperRises : priceRises)[first + y] ?? 0.012;
      const july = random.uniform(-0.002, 0.003);
      if (y > 0) {
        price *= 1 + rise;
        cost *= 1 + rise * (product.group === copper ? 1.15 : 1.25) + random.uniform(-0.003, 0.003);
      }
      prices[p * years + y] = Math.round(price);
      costs[(p * years + y) * 2] = Math.round(cost);
      costs[(p * years + y) * 2 + 1] = Math.round(cost * (1 + july));
    }
  });
  return {
    products,
    listPrice: (p, { year }) => prices[p * years + year - first]!,
    unitCost: (p, { year, month }) => costs[(p * years + year - first) * 2 + (month > 6 ? 1 : 0)]!,
  };
}

function articles(seed: number, group: Group, g: number): Product[] {
  return group.nouns.flatMap((noun, n) =>
    group.sizes.map((size, s) => {
      const random = new Random(seed, 1, g, n, s);
      const [low, high] = group.price;
      const step = (n + random.uniform(0, 0.6)) / group.nouns.length;
      const listPrice = Math.round(100 * low * Math.pow(high / low, step) * [1, 1.3, 1.7][s]!);
      const margin = group.listMargin + random.uniform(-0.03, 0.03);
      return {
        id: String((g + 1) * 1000 + n * 10 + s + 1),
        name: `${noun} ${size}`,
        group: g,
        listPrice,
        unitCost: Math.round(listPrice * (1 - margin)),
      };
    }),
  );
}
