import { element } from "../dom.js";
import { openDossier, type CustomerDossier } from "../dossiers.js";
import { inSight } from "../in_sight.js";
import { pageHeader } from "../page_header.js";
import type { Report } from "../report.js";
import { leaveStates } from "../state.js";
import { readInto } from "../unread.js";
import { customerInAddress, followCustomers } from "./customer_address.js";
import * as reading from "./customer_data.js";
import type { CustomerData } from "./customer_data.js";
import { CustomerView, type CustomerPage as View } from "./customer_view.js";

/** What the page reads: the dossiers first, the rest as it is needed. */
export interface CustomerHrefs {
  readonly dossiers: string;
  readonly pyramid_tiers: string;
  readonly product_bridges: string;
  readonly invoice_lines: string;
  /** Read where no customer is named, to find one. */
  readonly customers: string;
  /** Style of the brief. */
  readonly brief: string;
}

/** The customer that the address names, and any other that is chosen from there, in the same page. */
export async function CustomerPage(opening: Promise<Report>, hrefs: CustomerHrefs): Promise<HTMLElement> {
  const node = element("div", { class: "customer-page" });
  let turn = 0;

  async function read(id: string | null): Promise<() => Node[]> {
    const dossier = id === null ? null : await openDossier(hrefs.dossiers, id);
    const data = dossier && (await reading.readCustomer(dossier));
    if (data) return () => known(dossier, data);
    const [{ FindCustomer }, names] = await Promise.all([
      import("./find_customer.js"),
      reading.readNames(hrefs.customers),
    ]);
    return () => [pageHeader(report, "customer"), FindCustomer(names, { report, wanted: id })];
  }

  async function show(id: string | null): Promise<void> {
    const asked = (turn += 1);
    const isWanted = () => asked === turn;
    const replace = async () => {
      const draw = await read(id);
      if (!isWanted()) return;
      leaveStates();
      node.replaceChildren(...draw());
    };
    await readInto(node, replace, { part: "customer", report, isWanted });
  }

  /** The first of the page at once, what is below as it has been read. */
  function known(dossier: CustomerDossier, data: CustomerData): Node[] {
    const view = CustomerView(data, report);
    const [below, lines] = [element("div"), element("section", { class: "section", id: "lines" })];
    const fillAll = () => fill(dossier, data, { view, below, lines });
    void view.drawn.then(() => readInto(below, fillAll, { part: "below", report }));
    return [pageHeader(report, "customer", data.customer.name), view.node, below, lines];
  }

  async function fill(
    dossier: CustomerDossier,
    data: CustomerData,
    { view, below, lines }: { view: View; below: HTMLElement; lines: HTMLElement },
  ): Promise<void> {
    const { customer_id, drift_rank } = data.customer;
    const later = await import("./later.js");
    view.setNotes({ trend: later.TrendNote(data, report), attention: later.AttentionNote(data, report) });
    const behind = reading.bridgeReading(dossier, hrefs.product_bridges, customer_id);
    const bridges = await reading.readBridges(dossier);
    view.setBridge(later.BridgePart(data, bridges, { state: view.state, report, reading: behind }));
    view.setNeighbours(await reading.readNeighbours(dossier, drift_rank));
    const context = await reading.readContext(dossier);
    view.setContext(context);
    const show = (part: Node | null) => part && below.append(part);
    show(later.Limits(data, report));
    const talk = await reading.readTalk(dossier, hrefs.pyramid_tiers);
    view.setChanges(talk.changes);
    show(later.TalkView(data, talk, context, report));
    const { BriefOffer } = await import("../brief/brief_offer.js");
    show(BriefOffer({ ...data, bridges, context, talk }, report, hrefs.brief));
    const standing = await reading.readStanding(dossier);
    show(later.Activities(standing.hours, report));
    show(later.TierHistory(data.customer, standing.tiers, report));
    show(later.CustomerContextView(context, report));
    // Lines are read when a reader comes to them: those of a large customer weigh more than all else.
    lines.replaceChildren(...later.LinesAhead(report));
    if (location.hash === "#lines") lines.scrollIntoView();
    await inSight(lines);
    const showLines = async () => {
      const { CustomerLines } = await import("./customer_lines.js");
      const read = await reading.readLines(hrefs.invoice_lines, customer_id);
      lines.replaceWith(CustomerLines(read, { data, state: view.state, report, products: behind.products }));
    };
    await readInto(lines, showLines, { part: "lines", report });
  }

  const [report, draw] = await Promise.all([opening, read(customerInAddress())]);
  node.replaceChildren(...draw());
  followCustomers(show);
  return node;
}
