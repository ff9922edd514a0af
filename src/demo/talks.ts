import { dutchDate, type Month } from "./calendar.js";
import { dutchAmount, quoted } from "./csv.js";
import type { Episode, Member, Talk } from "./member.js";
import { expectedOver } from "./expectation.js";
import type { Catalogue } from "./products.js";
import type { Texts } from "./texts.js";

/** Slips that are over: what a conversation brought, all of it and a part of what was aimed at. */
const episodes: readonly Episode[] = [
  {
    revenue: 150_000,
    beginsBeforeEnd: 26,
    talkedBeforeEnd: 12,
    times: 3,
    aim: 0.7,
    talk: { review: "30-04-2026", state: "done" },
  },
  {
    revenue: 62_000,
    beginsBeforeEnd: 24,
    talkedBeforeEnd: 13,
    times: 3,
    aim: 1.6,
    talk: { review: "15-10-2026", state: "open" },
  },
];

/** Plants the episodes on the ordinary customers of about their size who bought from the first month to the last. */
export function plantEpisodes(members: readonly Member[], months: readonly Month[]): void {
  const last = months.length - 1;
  for (const episode of episodes) {
    const begins = last - episode.beginsBeforeEnd;
    if (begins < 12) continue;
    const off = (one: Member) => Math.abs(Math.log(yearly(one) / episode.revenue));
    const [member] = members
      .filter((one) => !one.story && !one.episode && one.start === 0 && one.stop > months.length)
      .sort((a, b) => off(a) - off(b));
    if (!member) continue;
    member.episode = episode;
    member.change = (plan, month) => {
      if (month >= begins && month <= last - episode.talkedBeforeEnd) plan.hoursPerOrder *= episode.times;
    };
  }
}

function yearly({ orders, linesPerOrder, lineValue, discount }: Member): number {
  return (orders * 12 * linesPerOrder * lineValue * (1 - discount)) / 100;
}

/** The conversations of the first, second, third … customer with a story of a kind, in the order of their numbers. */
const agenda: Readonly<Record<string, readonly (readonly Talk[])[]>> = {
  contact_person: [
    [{ ago: 3, review: "15-10-2026", state: "open" }],
    [{ ago: 8, review: "30-09-2026", state: "open" }],
    [{ ago: 6, review: "30-10-2026", state: "open" }],
  ],
  creeping_discount: [
    [{ ago: 3, review: "31-10-2026", state: "open" }],
    [
      { ago: 8, review: "30-09-2026", state: "open" },
      { ago: 0, review: "30-04-2027", state: "open" },
    ],
    [{ ago: 5, review: "", state: "open" }],
  ],
  cost_not_passed_on: [
    [{ ago: 3, review: "01-12-2026", state: "open" }],
    [{ ago: 8, review: "28-10-2026", state: "open" }],
    [{ ago: 4, review: "30-11-2026", state: "open" }],
  ],
  thin_mix: [
    [{ ago: 3, review: "15-10-2026", state: "open" }],
    [{ ago: 8, review: "28-10-2026", state: "done" }],
  ],
  smaller_orders: [
    [{ ago: 3, review: "28-10-2026", state: "open" }],
    [{ ago: 8, review: "30-11-2026", state: "open" }],
  ],
  rush_unbilled: [
    [{ ago: 3, review: "02-11-2026", state: "open" }],
    [{ ago: 8, review: "28-10-2026", state: "open" }],
  ],
  big_loss_maker: [[{ ago: 3, review: "02-11-2026", state: "open" }]],
  lapsed: [
    [{ ago: 3, review: "30-11-2026", state: "open" }],
    [{ ago: 8, review: "28-10-2026", state: "open" }],
  ],
};

export const conversationHeader = [
  "Datum",
  "Debiteurnr",
  "Onderwerp",
  "Afspraak",
  "Doelbedrag",
  "Evaluatie op",
  "Stand",
];

/** Conversations on the stories and on the episodes, with review dates on either side of the as-of date. */
export function conversationRows(
  members: readonly Member[],
  months: readonly Month[],
  goods: Catalogue,
  words: Texts,
  expected: (member: Member) => number,
): string[][] {
  const talked = new Map<string, number>();
  return members.flatMap((member) => {
    const { story, episode } = member;
    const key = episode ? "contact_person" : (story?.key ?? "");
    const topic = words.topics[key];
    if (!topic) return [];
    const row = ({ ago, review, state }: Talk, target: number): string[] => {
      const month = months[months.length - 1 - ago]!;
      const day = dutchDate(month, month.workingDays[3 + (member.name.length % 12)]!);
      return [day, member.id, topic[0], quoted(topic[1]), dutchAmount(target), review, words[state]];
    };
    if (episode) {
      const target = episode.aim * talkTruth(member, months, goods)!.expected_effect_amount;
      return [row({ ago: episode.talkedBeforeEnd, ...episode.talk }, hundreds(target))];
    }
    const count = talked.get(key) ?? 0;
    talked.set(key, count + 1);
    return (agenda[key]?.[count] ?? [])
      .filter(({ ago }) => ago < months.length)
      .map((talk) => row(talk, hundreds(Math.abs(expected(member)) * 0.6)));
  });
}

/** A conversation of an episode as truth.json tells it: what it brought by the noise-free model, at the volume of the last year. */
export function talkTruth(member: Member, months: readonly Month[], goods: Catalogue) {
  const { episode } = member;
  if (!episode) return null;
  const at = months.length - 1 - episode.talkedBeforeEnd;
  const over = (from: number, to: number) => expectedOver(member, months.slice(from, to), months, goods);
  const [before, after, now] = [
    over(at - 6, at),
    over(at + 1, at + 7),
    over(months.length - 12, months.length),
  ];
  const share = (sums: typeof now) => sums.contribution / sums.revenue;
  const effect = (share(after) - share(before)) * now.revenue;
  return {
    customer_id: member.id,
    name: member.name,
    what: `Orders took ${episode.times} times the hours, from ${episode.beginsBeforeEnd} months before the end up to the conversation.`,
    talked: `${months[at]!.year}-${String(months[at]!.month).padStart(2, "0")}`,
    expected_effect_amount: Math.round(effect * 100) / 100,
  };
}

/** Euros in cents, to the hundred. */
function hundreds(euros: number): number {
  return Math.round(euros / 100) * 10_000;
}
