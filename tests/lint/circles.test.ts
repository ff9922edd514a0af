import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { modules, restsOn, source } from "./imports.js";

/** A way from a module back to itself; null where none of them has one. */
function circleIn(arrows: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>();
  const way: string[] = [];
  const walk = (module: string): string[] | null => {
    if (way.includes(module)) return [...way.slice(way.indexOf(module)), module];
    if (seen.has(module)) return null;
    seen.add(module);
    way.push(module);
    for (const next of arrows.get(module) ?? []) {
      const circle = walk(next);
      if (circle) return circle;
    }
    way.pop();
    return null;
  };
  for (const module of arrows.keys()) {
    const circle = walk(module);
    if (circle) return circle;
  }
  return null;
}

test("a circle is seen, and two ways to the same module are none", () => {
  const arrows = (...pairs: [string, string[]][]) => new Map(pairs);
  expect(circleIn(arrows(["a", ["b", "c"]], ["b", ["c"]], ["c", []]))).toBeNull();
  expect(circleIn(arrows(["a", ["b"]], ["b", ["c"]], ["c", ["b"]]))).toEqual(["b", "c", "b"]);
});

test("no module rests on one that rests on it, be it for a type alone", () => {
  const arrows = new Map(modules.map((module) => [module, restsOn(module)]));
  expect([...arrows.values()].flat().length).toBeGreaterThan(modules.length);
  expect(circleIn(arrows)?.map((module) => relative(source, module)) ?? null).toBeNull();
});

test("no folder of lib rests on one that rests on it", () => {
  const lib = join(source, "lib") + sep;
  const folderOf = (module: string) => relative(lib, dirname(module)).split(sep)[0] ?? "";
  const arrows = new Map<string, string[]>();
  for (const module of modules.filter((path) => path.startsWith(lib) && folderOf(path) !== "words")) {
    const folder = folderOf(module);
    const others = restsOn(module)
      .filter((path) => path.startsWith(lib))
      .map(folderOf);
    arrows.set(folder, [...(arrows.get(folder) ?? []), ...others.filter((other) => other !== folder)]);
  }
  // What lies in lib itself serves all folders, or puts several of them together for one page.
  const folders = new Map([...arrows].filter(([folder]) => folder));
  expect([...folders.values()].flat().length).toBeGreaterThan(folders.size);
  expect(circleIn(folders)).toBeNull();
});
