import type { SeedScore, StoryScore } from "./score.js";

/** Share of a count as a whole percentage; a dash of nothing. */
const percent = (part: number, of: number) => (of === 0 ? "–" : `${Math.round((100 * part) / of)}%`);

/** Rows of a Markdown table under its heading. */
function markdown(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The stories of one kind, of all seeds. */
function byStory(scores: readonly SeedScore[]): [string, StoryScore[]][] {
  const all = new Map<string, StoryScore[]>();
  for (const story of scores.flatMap(({ stories }) => stories)) {
    const known = all.get(story.story);
    if (known) known.push(story);
    else all.set(story.story, [story]);
  }
  return [...all];
}

/** Count and share of those for which something holds, among those for which it is known. */
function reached(stories: readonly StoryScore[], of: (story: StoryScore) => boolean | null): string {
  const known = stories.filter((story) => of(story) !== null);
  return percent(known.filter((story) => of(story)).length, known.length);
}

/** One row a planted leak: found, of the right kind, at the right month, at the right amount, and all of it. */
export function leakTable(scores: readonly SeedScore[]): string {
  const rows = byStory(scores)
    .map(([name, stories]) => [name, stories.filter(({ isLeak }) => isLeak)] as const)
    .filter(([, stories]) => stories.length > 0)
    .map(([name, stories]) => [
      name,
      stories[0]!.effect!,
      String(stories.length),
      reached(stories, (one) => one.isFlagged),
      reached(stories, (one) => one.isFlagged && one.isKind),
      reached(stories, (one) => one.isMonth),
      reached(stories, (one) => one.isVisibleMonth),
      String(medianLate(stories) ?? "–"),
      reached(stories, (one) => one.isAmount),
      reached(stories, (one) => one.isFlagged && one.isKind && one.isVisibleMonth && one.isAmount),
    ]);
  return markdown(
    [
      "story",
      "effect",
      "planted",
      "found",
      "right kind",
      "month as planted",
      "month as visible",
      "months late",
      "amount",
      "all",
    ],
    rows,
  );
}

function medianLate(stories: readonly StoryScore[]): number | null {
  const late = stories.flatMap((one) => one.late ?? []).sort((a, b) => a - b);
  return late[late.length >> 1] ?? null;
}

/** One row an effect: how many leaks the report tells by it, and how many of these were planted. */
export function precisionTable(scores: readonly SeedScore[]): string {
  const flagged = scores.flatMap((score) => score.flagged);
  const row = (name: string, of: typeof flagged) => {
    const planted = of.filter(({ isPlanted }) => isPlanted).length;
    return [name, String(of.length), String(planted), percent(planted, of.length)];
  };
  const effects = [...new Set(flagged.map(({ effect }) => effect))].sort();
  return markdown(
    ["effect that leads", "told as a leak", "planted", "precision"],
    [
      ...effects.map((effect) =>
        row(
          effect,
          flagged.filter((one) => one.effect === effect),
        ),
      ),
      row("all", flagged),
    ],
  );
}

/** One row a story that is no leak: told as what it is, at the right month and amount, and how often it passes for a leak. */
export function otherTable(scores: readonly SeedScore[]): string {
  const rows = byStory(scores)
    .map(([name, stories]) => [name, stories.filter(({ isLeak }) => !isLeak)] as const)
    .filter(([, stories]) => stories.length > 0)
    .map(([name, stories]) => [
      name,
      String(stories.length),
      reached(stories, (one) => one.isKind),
      reached(stories, (one) => one.isMonth),
      reached(stories, (one) => one.isAmount),
      stories[0]!.isLeak === null
        ? "may be"
        : percent(stories.filter((one) => one.isFlagged).length, stories.length),
    ]);
  return markdown(["story", "planted", "told as what it is", "month", "amount", "told as a leak"], rows);
}

/** Recall and precision of all planted leaks, and the false alarms, as shares. */
export function summaryOf(scores: readonly SeedScore[]) {
  const leaks = scores.flatMap(({ stories }) => stories.filter(({ isLeak }) => isLeak));
  const healthy = scores.flatMap(({ stories }) => stories.filter(({ isLeak }) => isLeak === false));
  const flagged = scores.flatMap((score) => score.flagged);
  const sum = (of: (score: SeedScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const share = (part: number, of: number) => (of === 0 ? 0 : part / of);
  return {
    leaks: leaks.length,
    recall: share(leaks.filter((one) => one.isFlagged && one.isKind).length, leaks.length),
    precision: share(flagged.filter(({ isPlanted }) => isPlanted).length, flagged.length),
    months: share(leaks.filter((one) => one.isVisibleMonth).length, leaks.length),
    plantedMonths: share(leaks.filter((one) => one.isMonth).length, leaks.length),
    amounts: share(leaks.filter((one) => one.isAmount).length, leaks.length),
    healthy: healthy.length,
    falseAlarms: healthy.filter((one) => one.isFlagged).length,
    ordinary: sum(({ ordinary }) => ordinary),
    ordinaryAlarms: flagged.filter(({ isPlanted }) => !isPlanted).length,
    timelineRows: sum(({ timeline }) => timeline.all),
    timeline: share(
      sum(({ timeline }) => timeline.planted),
      sum(({ timeline }) => timeline.all),
    ),
  };
}
