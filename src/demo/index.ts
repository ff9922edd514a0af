import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calendar, type Month } from "./calendar.js";
import { DutchCsv } from "./csv.js";
import { customers } from "./customers.js";
import type { Member } from "./member.js";
import { customerHeader, customerRows, productHeader, productRows } from "./masters.js";
import { company } from "./names.js";
import { agreementHeader, agreementRows, eventHeader, eventRows } from "./notes.js";
import { checkOptions, clear, type DemoOptions } from "./options.js";
import { plan } from "./plan.js";
import { catalogue } from "./products.js";
import { reportYaml } from "./report.js";
import { Simulation } from "./simulate.js";
import { stories } from "./stories.js";
import { demoTeams } from "./teams.js";
import { texts, translations } from "./texts.js";
import { writeTrade } from "./trade.js";
import { conversationHeader, conversationRows, talkTruth } from "./talks.js";
import { storyTruth, Totals } from "./truth.js";

export type { DemoOptions };

/**
 * Writes a demo data folder, month by month in bounded memory: the same options give the same bytes.
 * @returns the files written, relative to the folder, and the number of invoice lines
 * @throws Fault on options too small for the stories, and where the folder holds somebody's own files
 */
export async function writeDemo(options: DemoOptions): Promise<{ files: string[]; lines: number }> {
  const { out, customers: count = 400, months: monthCount = 60, seed = 1, language = "en" } = options;
  checkOptions(count, monthCount, options.linesPerMonth, out);
  const months = calendar(monthCount);
  const goods = catalogue(seed, months);
  const members = customers(seed, count, months, goods);
  if (options.linesPerMonth) scale(members, months, options.linesPerMonth);
  clear(out);

  const words = texts[language];
  const totals = new Totals();
  const files = await writeTrade(
    out,
    new Simulation(seed, members, months, goods),
    months,
    goods,
    words,
    totals,
    options.progress,
  );

  const planted = members.filter((member) => member.story);
  const truth = new Map(planted.map((member) => [member, storyTruth(member, months, goods)]));
  const amount = (member: Member) => truth.get(member)!.expected_yearly_amount;
  const write = (name: string, header: string[], rows: string[][]) => {
    const file = new DutchCsv(join(out, "exports", name), header);
    for (const row of rows) file.row(...row);
    file.close();
    files.push(`exports/${name}`);
  };
  write("klanten.csv", customerHeader, customerRows(seed, members, months, goods));
  write("artikelen.csv", productHeader, productRows(goods, months.at(-1)!));
  write("gebeurtenissen.csv", eventHeader, eventRows(seed, members, months, words));
  write("afspraken.csv", agreementHeader, agreementRows(members, months, words));
  write("gesprekken.csv", conversationHeader, conversationRows(members, months, goods, words, amount));

  const ranked = [...truth.values()].sort(
    (a, b) =>
      order(a.story) - order(b.story) ||
      Math.abs(b.expected_yearly_amount) - Math.abs(a.expected_yearly_amount),
  );
  const told = {
    about: "What the generator planted and wrote; computed by it, not by the report's pipeline.",
    company,
    options: {
      customers: count,
      months: monthCount,
      lines_per_month: options.linesPerMonth ?? null,
      seed,
      language,
    },
    control_totals: totals,
    not_in_customer_file: members.filter((member) => !member.inMaster).map(({ id }) => id),
    only_in_customer_file: ["99001", "99002"],
    stories: ranked,
    conversations: members.flatMap((member) => talkTruth(member, months, goods) ?? []),
  };
  writeFileSync(join(out, "truth.json"), `${JSON.stringify(told, null, 2)}\n`);
  writeFileSync(join(out, "report.yaml"), reportYaml(language, demoTeams(totals.lastYear, words)));
  const { name, content } = translations(language);
  writeFileSync(join(out, name), content);
  return { files: [...files, "truth.json", "report.yaml", name], lines: totals.lines };
}

/** Brings the expected lines in a month to a number: first by longer orders, up to five times, then by more of them. */
function scale(members: readonly Member[], months: readonly Month[], linesPerMonth: number): void {
  let natural = 0;
  for (const month of months)
    for (const member of members) {
      const expected = plan(member, month);
      if (expected) natural += expected.orders * expected.linesPerOrder;
    }
  const factor = (linesPerMonth * months.length) / natural;
  const longer = Math.min(5, Math.max(1, factor));
  for (const member of members) {
    member.linesPerOrder *= longer;
    member.orders *= factor / longer;
  }
}

function order(key: string): number {
  return stories.findIndex((story) => story.key === key);
}
