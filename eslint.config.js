import js from "@eslint/js";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import globals from "globals";
import tseslint from "typescript-eslint";

// The arrows of docs/architecture.md: schema ← lib ← components ← pages; schema, sources, settings, lib ← pipeline ← site ←
// share ← data, commands, cli; the demo stands apart on lib. What stands to the right of an arrow may not be imported by its
// left. The client's page in share/edition runs in a browser: it knows an edition's data and nothing of how they are made.
const places = {
  "schema.ts": [
    "settings.ts",
    "sources.ts",
    "lib",
    "components",
    "pipeline",
    "site",
    "share",
    "demo",
    "data",
    "commands.ts",
    "cli.ts",
  ],
  "sources.ts": [
    "settings.ts",
    "components",
    "pipeline",
    "site",
    "share",
    "demo",
    "data",
    "commands.ts",
    "cli.ts",
  ],
  lib: ["settings.ts", "components", "pipeline", "site", "share", "demo", "data", "commands.ts", "cli.ts"],
  "settings.ts": ["components", "pipeline", "site", "share", "demo", "data", "commands.ts", "cli.ts"],
  components: [
    "settings.ts",
    "sources.ts",
    "pipeline",
    "site",
    "share",
    "demo",
    "data",
    "commands.ts",
    "cli.ts",
  ],
  pipeline: ["components", "site", "share", "demo", "data", "commands.ts", "cli.ts"],
  site: ["share", "demo", "data", "commands.ts", "cli.ts"],
  share: ["demo", "data", "commands.ts", "cli.ts"],
  "share/edition": ["settings.ts", "sources.ts", "pipeline", "site", "share"],
  demo: ["components", "pipeline", "site", "share", "data", "commands.ts", "cli.ts"],
  data: ["components", "pipeline", "share", "demo", "commands.ts", "cli.ts"],
};
// A model at the root has what it is made of in a folder of its name.
const paths = (place) => [
  `./src/${place}`,
  ...(place.endsWith(".ts") ? [`./src/${place.slice(0, -3)}`] : []),
];
const arrows = Object.entries(places).map(([target, from]) => ({
  target: paths(target),
  from: from.flatMap(paths),
  ...(target === "share/edition" && { except: ["./edition", "./edition_data.ts"] }),
  message: `${target} stands before that: see the arrows in docs/architecture.md.`,
}));

export default tseslint.config(
  { ignores: ["dist", "dist-*", "node_modules", "src/.observablehq", ".cache"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensionAlias: { ".js": [".ts", ".js"] } })],
    },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  { files: ["src/**/*.ts"], rules: { "import-x/no-restricted-paths": ["error", { zones: arrows }] } },
  {
    files: ["src/lib/**/*.ts", "src/components/**/*.ts", "src/share/edition/**/*.ts", "src/schema.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: ["node:*", "@duckdb/node-*", "npm:*"] }],
      "no-restricted-globals": ["error", "process", "require"],
    },
  },
  {
    files: ["src/lib/**/*.ts", "src/pipeline/**/*.ts", "src/share/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "same input, same bytes: use a fixed seed." },
        { object: "Date", property: "now", message: "'as of' comes from the data, not from the clock." },
      ],
    },
  },
  { files: ["src/cli.ts", "bench/**", "docs/**", "tests/**"], rules: { "no-console": "off" } },
);
