import js from "@eslint/js";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import globals from "globals";
import tseslint from "typescript-eslint";

// The arrows of docs/architecture.md: schema ← lib ← components ← pages; schema, settings, lib ← pipeline ← data, cli.
const arrows = [
  {
    target: "./src/schema.ts",
    from: "./src",
    message: "schema.ts stands at the root: it imports nothing of the house.",
  },
  {
    target: "./src/settings.ts",
    from: ["./src/components", "./src/pipeline", "./src/data"],
    message: "settings.ts is the edge: it imports schema, sources and lib only.",
  },
  {
    target: "./src/lib",
    from: ["./src/components", "./src/pipeline", "./src/data", "./src/settings.ts", "./src/cli.ts"],
    message: "lib is pure: it imports schema.ts and lib only.",
  },
  {
    target: "./src/components",
    from: ["./src/pipeline", "./src/data", "./src/settings.ts", "./src/cli.ts"],
    message: "components run in the browser: they import schema.ts and lib only.",
  },
  {
    target: "./src/pipeline",
    from: ["./src/components", "./src/data", "./src/cli.ts"],
    message: "the pipeline imports schema, settings and lib only.",
  },
  {
    target: "./src/data",
    from: ["./src/components", "./src/cli.ts"],
    message: "a loader is glue: it imports the pipeline only.",
  },
];

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
    files: ["src/lib/**/*.ts", "src/components/**/*.ts", "src/schema.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: ["node:*", "@duckdb/*", "npm:*"] }],
      "no-restricted-globals": ["error", "process", "require"],
    },
  },
  {
    files: ["src/lib/**/*.ts", "src/pipeline/**/*.ts"],
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
