import { isMap, isNode, isPair, isScalar, visit, type Document, type LineCounter, type Node } from "yaml";

const written = new Set([
  ...["columns", "exclude", "clients", "contact", "exceptions", "credit_types"],
  ...["revenue_accounts", "journals", "sheet", "entry", "activities"],
]);

/** Turns numbers and flags where texts are meant back into them as written: `[01, yes]` are cell values, `0012` a customer, `0800` an account. */
export function keepWritten(document: Document): void {
  visit(document, {
    Scalar(_, node, ancestors) {
      const below = ancestors.some(
        (step) => isPair(step) && isScalar(step.key) && written.has(String(step.key.value)),
      );
      if (below && node.value !== null && typeof node.value !== "string")
        node.value = node.source ?? String(node.value);
    },
  });
}

/** Line (from 1) of a setting in report.yaml; of the nearest level above it where it is absent. */
export function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const at = path.slice(0, depth);
    const start = keyNode(document, at)?.range?.[0] ?? nodeAt(document, at)?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function keyNode(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const above = path.length === 1 ? document.contents : nodeAt(document, path.slice(0, -1));
  if (!isMap(above)) return undefined;
  const pair = above.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return isNode(pair?.key) ? pair.key : undefined;
}

function nodeAt(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? node : undefined;
}
