import { dutchDate, type Month } from "./calendar.js";
import { dutchAmount, dutchNumber, quoted } from "./csv.js";
import type { Member } from "./customers.js";
import { Random } from "../lib/random.js";
import { beginsAt } from "./stories.js";
import type { Texts } from "./texts.js";

/** When the story of a customer began; null for one without a beginning. */
export function storyBegins({ story }: Member, months: readonly Month[]): Month | null {
  const at = story && beginsAt(story, months.length);
  return at === null ? null : (months[at] ?? null);
}

export const eventHeader = ["Datum", "Debiteurnr", "Soort", "Omschrijving"];

/** Events: those of the stories, and ordinary ones that change nothing. */
export function eventRows(
  seed: number,
  members: readonly Member[],
  months: readonly Month[],
  words: Texts,
): string[][] {
  const rows: { at: number; cells: string[] }[] = [];
  const add = (month: Month, day: number, member: Member, type: string, note: string) =>
    rows.push({ at: month.index * 31 + day, cells: [dutchDate(month, day), member.id, type, quoted(note)] });
  for (const member of members) {
    const begins = storyBegins(member, months);
    if (begins && member.story?.key === "contact_person")
      add(begins, 1, member, "contact_change", words.contactStory);
    if (begins && member.story?.key === "cost_not_passed_on") add(begins, 1, member, "price", words.price);
    if (member.story) continue;
    const random = new Random(seed, 31, member.key);
    const ordinary = [
      ["contact_change", words.newContact],
      ["complaint", words.complaintNote],
      ["terms", words.terms],
      ["staff_change", words.staff],
    ] as const;
    for (const [type, note] of ordinary) {
      const last = Math.min(member.stop, months.length) - 1;
      if (!random.chance(0.04) || last - member.start < 8) continue;
      const month = months[member.start + 6 + random.index(last - member.start - 6)]!;
      add(month, random.pick(month.workingDays), member, type, note);
    }
  }
  return rows.sort((a, b) => a.at - b.at).map(({ cells }) => cells);
}

export const agreementHeader = [
  "Debiteurnr",
  "Geldig vanaf",
  "Geldig tot",
  "Korting %",
  "Bonus %",
  "Indexatie",
  "Opmerking",
];

/** Agreements: what was agreed on discount, rebate and indexation with the larger customers. */
export function agreementRows(
  members: readonly Member[],
  months: readonly Month[],
  words: Texts,
): string[][] {
  return members.flatMap((member) => {
    const yearly = member.orders * member.linesPerOrder * member.lineValue * 12;
    const key = member.story?.key;
    if (yearly < 6_000_000 && key !== "creeping_discount" && key !== "cost_not_passed_on") return [];
    const begins = storyBegins(member, months);
    const from = dutchDate(months[member.start]!, 1);
    const discount = dutchNumber(Math.round(member.discount * 1000) / 10);
    const rebate = yearly > 20_000_000 ? "1,5" : yearly > 10_000_000 ? "1" : "";
    const general = [member.id, from, "", discount, rebate, words.yearly, words.agreedDiscount];
    if (key !== "cost_not_passed_on" || !begins) return [general];
    const until = months[begins.index - 1]!;
    const closed = general.with(2, dutchDate(until, until.workingDays.at(-1)!));
    return [closed, [member.id, dutchDate(begins, 1), "", discount, rebate, words.none, words.fixed]];
  });
}

export const conversationHeader = [
  "Datum",
  "Debiteurnr",
  "Onderwerp",
  "Afspraak",
  "Doelbedrag",
  "Evaluatie op",
  "Stand",
];

/** Conversations on the stories, with review dates on either side of the as-of date. */
export function conversationRows(
  members: readonly Member[],
  months: readonly Month[],
  words: Texts,
  expected: (member: Member) => number,
): string[][] {
  const talked = new Map<string, number>();
  const last = months.length - 1;
  return members.flatMap((member) => {
    const topic = member.story && words.topics[member.story.key];
    if (!topic || !member.story) return [];
    const count = talked.get(member.story.key) ?? 0;
    talked.set(member.story.key, count + 1);
    if (count > 1) return [];
    const month = months[last - 3 - count * 5]!;
    const day = month.workingDays[3 + (member.story.name.length % 12)]!;
    const review = reviewDays[(talked.size + count * 4) % reviewDays.length]!;
    const target = dutchAmount(Math.round((Math.abs(expected(member)) * 0.6) / 100) * 10_000);
    const status = count === 1 && talked.size % 2 ? words.done : words.open;
    return [[dutchDate(month, day), member.id, topic[0], quoted(topic[1]), target, review, status]];
  });
}

const reviewDays = ["28-10-2026", "02-11-2026", "15-10-2026", "01-12-2026", "30-11-2026", "31-10-2026"];
