import { dutchDate, type Month } from "./calendar.js";
import { dutchNumber, quoted } from "./csv.js";
import type { Member } from "./member.js";
import { Random } from "../lib/random.js";
import { beginsAt } from "./stories.js";
import type { Texts } from "./texts.js";

/** When the story or episode of a customer began; null for one without a beginning. */
export function storyBegins({ story, episode }: Member, months: readonly Month[]): Month | null {
  if (episode) return months[months.length - 1 - episode.beginsBeforeEnd]!;
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
    if (begins && (member.episode || member.story?.key === "contact_person"))
      add(begins, 1, member, "contact_change", words.contactStory);
    if (begins && member.story?.key === "cost_not_passed_on") add(begins, 1, member, "price", words.price);
    if (member.story || member.episode) continue;
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
