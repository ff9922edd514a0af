/** The file by which a folder is known as a build of ours, which the next build may replace. */
export const buildMarker = ".klantenpiramide";

/** The file by which a folder is known as one of editions for clients, to which more may be added. */
export const editionsMarker = ".klantenpiramide-editions";

/** Whether a folder that holds these names is one that we wrote. */
export function isOwnFolder(names: readonly string[]): boolean {
  return names.includes(buildMarker) || names.includes(editionsMarker);
}
