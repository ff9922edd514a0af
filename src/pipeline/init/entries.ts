import { tinyglob } from "./pattern.js";
import { periodsBeside } from "../readers/headers/periods_beside.js";
import { amountOf, perhapsOf } from "./proposals.js";
import type { SourceName } from "../../sources.js";
import type { Candidate } from "./candidates.js";

/** One entry of a source as it will stand in report.yaml. */
export interface Entry {
  source: SourceName;
  /** File or pattern. */
  file: string;
  files: readonly string[];
  sheet: string | null;
  entry: string | null;
  records: string | null;
  headers: readonly string[];
  /** Sentences about what is open; `isOff` leaves the whole entry as a comment. */
  notes: string[];
  options: string[];
  /** Our field → its header. */
  columns: Record<string, string>;
  /** What else its columns may be, where it might hold invoice lines. */
  perhaps: string | null;
  /** Lines that the analyst may take out of their comment. */
  offers: string[];
  isOff: boolean;
}

/** One entry for each table; files of one source and header whose names differ in their digits only become one pattern. */
export function entriesOf(candidates: readonly Candidate[], all: readonly string[]): Entry[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.source === null) continue;
    const key = [
      candidate.source,
      candidate.sheet ?? "",
      candidate.entry ?? "",
      candidate.records ?? "",
      tinyglob(candidate.file),
      [...candidate.headers].sort().join("|"),
    ].join("\u0000");
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()].flatMap((group) => {
    const files = [...new Set(group.map(({ file }) => file))];
    const pattern = tinyglob(files[0] ?? "");
    const isExact =
      files.length > 1 && all.filter((file) => tinyglob(file) === pattern).length === files.length;
    const entry = (file: string, own: readonly string[]): Entry => ({
      source: group[0]!.source!,
      file,
      files: own,
      sheet: group[0]!.sheet,
      entry: group[0]!.entry,
      records: group[0]!.records,
      headers: group[0]!.headers,
      notes: notesOf(group[0]!),
      options: [],
      columns: group[0]!.proposal?.columns ?? {},
      perhaps: perhapsOf(group[0]!.headers),
      offers: amountsOf(group[0]!),
      isOff: false,
    });
    return isExact ? [entry(pattern, files)] : files.map((file) => entry(file, [file]));
  });
}

// Of a program that calls things by words of its own the proposal says which amounts count.
function amountsOf({ source, headers, proposal }: Candidate): string[] {
  const offer = source === "invoice_lines" && proposal === null ? amountOf(headers) : null;
  return offer === null ? [] : [offer];
}

function notesOf({ proposal, headers, source }: Candidate): string[] {
  const beside =
    source === "customers" || source === "projects" ? periodsBeside(headers, "invoice_lines") : null;
  return [
    ...(proposal ? [`Open: ${proposal.note}`] : []),
    ...(beside === null ? [] : [`Open: as invoice lines it cannot be read, since ${beside}`]),
  ];
}
