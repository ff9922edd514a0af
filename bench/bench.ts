// The benchmarks: npm run bench -- [NAME] [options]; each has a file of its own, where its options stand
type Bench = (args: readonly string[]) => Promise<void>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  floor: async () => (await import("./floor.js")).floor,
  peer: async () => (await import("./peer.js")).peer,
  report: async () => (await import("./report.js")).report,
  pages: async () => (await import("./pages.js")).pages,
  detection: async () => (await import("./detection.js")).detection,
};

const [first = "", ...rest] = process.argv.slice(2);
const isNamed = first !== "" && !first.startsWith("-");
const open = benches[isNamed ? first : "floor"];
if (open) {
  const bench = await open();
  await bench(isNamed ? rest : process.argv.slice(2));
} else {
  console.error(`There is no benchmark "${first}"; there are: ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 2;
}
