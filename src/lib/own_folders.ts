/** The file by which a folder is known as a build of ours, which the next build may replace. */
export const buildMarker = ".klantenpiramide";

/** The file by which a folder is known as one of editions for clients, to which more may be added. */
export const editionsMarker = ".klantenpiramide-editions";

/** Whether a folder that holds these names is one that we wrote. */
export function isOwnFolder(names: readonly string[]): boolean {
  return names.includes(buildMarker) || names.includes(editionsMarker);
}

/** The commands that fill a folder. */
export type Writer = "build" | "tables" | "check-data" | "share";

/** The page or file that only one command leaves. */
const left: readonly (readonly [string, Writer])[] = [
  ["index.html", "build"],
  ["control.json", "tables"],
  ["check.html", "check-data"],
];

/** Which command wrote a folder that holds these names; null where none of ours did, or nothing tells. */
export function writerOf(names: readonly string[]): Writer | null {
  if (names.includes(editionsMarker)) return "share";
  if (!names.includes(buildMarker)) return null;
  return left.find(([name]) => names.includes(name))?.[1] ?? null;
}
