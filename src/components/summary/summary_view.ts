import type { Finding as QualityFinding, PortfolioMonth, PyramidTier, Row } from "../../schema.js";
import { bestMeasure } from "../../lib/tiers/movers.js";
import { shownName } from "../../lib/words/shown_name.js";
import type { SummarySums } from "../../lib/summary_sums.js";
import { Pyramid } from "../charts/pyramid.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { readInto } from "../unread.js";
import type { SummaryCustomer, SummaryTalk } from "./columns.js";
import { ConversationsToHave } from "./conversations_to_have.js";
import { Finding } from "./finding.js";
import { KeyFigures } from "./key_figures.js";
import { Movers } from "./movers.js";
import { NewsAlone } from "./news_alone.js";
import { NewSince } from "./new_since.js";
import { Overlooked } from "./overlooked.js";
import { Restated } from "./restated.js";
import { Reviews } from "./reviews.js";
import { Stopped } from "./stopped.js";
import { Trust } from "./trust.js";
import { TwoStacks } from "./two_stacks.js";
import { isTold, UntoldList } from "./untold.js";

/** The tables behind the summary. */
export interface SummaryTables {
  readonly months: readonly PortfolioMonth[];
  readonly customers: readonly SummaryCustomer[];
  readonly sums: SummarySums;
  readonly tiers: readonly PyramidTier[];
  readonly conversations: readonly SummaryTalk[];
  readonly findings: readonly Pick<QualityFinding, "severity">[];
  readonly restatements: readonly Row<"restatements">[];
}

/** What the summary reads once its first chart stands. */
export interface SummaryHrefs {
  readonly handles: string;
  readonly news: string;
}

/** What to talk about this month: the finding, the key figures, the conversations, what is new, who moved, who is overlooked, who stopped, what is left out; last, in few words, what the input cannot tell. */
export function SummaryView(
  { months, customers: given, sums, tiers, conversations, findings, restatements }: SummaryTables,
  report: Report,
  hrefs: SummaryHrefs,
): HTMLElement {
  const { facts, words, formats } = report;
  const customers = given.map((one) => (one.is_collective ? { ...one, name: shownName(one, words) } : one));
  const pyramid = fit((width) =>
    Pyramid(tiers, {
      words,
      formats,
      width,
      measure: bestMeasure(facts),
      isCompact: true,
      onTier: (tier) => location.assign(`./pyramid.html?measure=${bestMeasure(facts)}&show=tier.${tier}`),
    }),
  );
  const news = element("div", { class: "joined" });
  const changes = { news, restated: Restated(restatements, report) };
  const fresh = NewSince(customers, sums, report, changes);
  const alone = isTold(fresh) ? null : NewsAlone(changes, report);
  const showNews = async () => {
    const { readNews } = await import("./news_list.js");
    news.replaceChildren(...(await readNews(hrefs.news, report)));
  };
  void pyramid.drawn.then(() => readInto(news, showNews, { part: "part", report })).then(alone?.settle);
  const waysIn = (ids: readonly string[]) =>
    pyramid.drawn
      .then(() => import("./ways_in.js"))
      .then(({ readWaysIn }) => readWaysIn(hrefs.handles, ids, report));
  const talks = ConversationsToHave(customers, sums, conversations, report, waysIn);
  const others = [
    Movers(customers, report),
    Overlooked(customers, sums, report),
    Stopped(customers, report),
    Reviews(conversations, customers, report),
    Trust(findings, report),
  ].filter((part) => part !== null);
  // What keeps the leak unknown keeps its change unknown too: said once.
  const untold = [isTold(talks) ? fresh : talks, alone?.undated ?? null, ...others].filter(
    (part) => part !== null,
  );
  return element(
    "div",
    { class: "summary" },
    Finding(customers, sums, report),
    KeyFigures(months, report),
    ...[talks, fresh].filter(isTold),
    element("section", { class: "section" }, pyramid.node),
    alone?.node,
    TwoStacks(...others.filter(isTold), UntoldList(untold, report)),
  );
}
