import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** The pure core: functions of their arguments, able to run in a browser. */
const core = ["src/engine/**/*.ts", "src/packages/**/*.ts", "src/index.ts"];

const shells = ["**/node/**", "**/cli/**", "**/src/site/**", "**/workshop/**"];

const noNode = {
  group: ["node:*", "fs", "fs/*", "path", "os", "process", "url", "child_process"],
  message: "The core must run in a browser: no Node here.",
};

/** Files, and the rooms that they may not look into. */
function closeTo(files, ...patterns) {
  return { files, rules: { "no-restricted-imports": ["error", { patterns }] } };
}

/** What stands above does not exist for what stands below. */
const boundaries = [
  closeTo(["src/index.ts"], noNode),
  closeTo(["src/engine/**/*.ts"], noNode, {
    group: [...shells, "**/packages/**", "**/src/index.ts"],
    message: "The engine knows neither a domain nor its callers.",
  }),
  closeTo(["src/packages/education/**/*.ts"], noNode, {
    group: [...shells, "**/sferum/**", "**/src/index.ts"],
    message: "A package knows the engine and what it is built on.",
  }),
  closeTo(["src/cli/**/*.ts"], {
    group: [
      ...[
        "check",
        "yaml",
        "schema",
        "text",
        "tree",
        "documents",
        "content",
        "coverage",
        "package",
      ].map((room) => `**/engine/${room}/**`),
      ...[
        "**/engine/privacy/**",
        "**/engine/writers/**",
        "**/engine/pipeline.ts",
        "**/packages/**",
      ],
    ],
    message: "The command line speaks to the public API (src/index.ts) and to src/node.",
  }),
  closeTo(["src/workshop/**/*.ts", "src/workshop/**/*.tsx"], noNode, {
    group: [
      ...["check", "schema", "text", "tree", "documents", "content", "coverage", "package"].map(
        (room) => `**/engine/${room}/**`,
      ),
      ...["**/engine/privacy/**", "**/engine/writers/**", "**/engine/pipeline.ts"],
      ...["**/packages/**", "**/node/**", "**/cli/**", "**/src/site/**"],
    ],
    message: "The workshop speaks to the public API (src/index.ts); it runs in a browser.",
  }),
  closeTo(["src/packages/sferum/**/*.ts"], noNode, {
    group: [...shells, "**/src/index.ts"],
    message: "A package knows the engine and what it is built on.",
  }),
  closeTo(["test/fixtures/packages/access/**/*.ts"], noNode, {
    group: [...shells, "**/sferum/**", "**/src/index.ts"],
    message: "A package knows the engine and what it is built on.",
  }),
  closeTo(["test/fixtures/packages/bare/**/*.ts"], noNode, {
    group: [...shells, "**/src/packages/**", "**/src/index.ts"],
    message: "A package knows the engine and what it is built on.",
  }),
];

const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The core has no clock: take the date as an argument.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core has no clock: take the date as an argument.",
  },
];

/** What our scripts in pages use of the browser. */
const browserGlobals = Object.fromEntries(
  [
    "addEventListener",
    "clearTimeout",
    "CSS",
    "document",
    "EventSource",
    "fetch",
    "history",
    "innerHeight",
    "localStorage",
    "location",
    "matchMedia",
    "MutationObserver",
    "navigator",
    "requestAnimationFrame",
    "setTimeout",
    "URL",
    "URLSearchParams",
  ].map((name) => [name, "readonly"]),
);

export default defineConfig(
  {
    ignores: [
      "dist/",
      "lib/",
      "out/",
      "report/",
      ".astro/",
      "src/**/generated/",
      "test/fixtures/**/generated/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", 40],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      // There are no enums (erasableSyntaxOnly), and looking for them takes an eighth of the time.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      // Tables of handlers need a parameter that ties a node's type to its handler.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  ...boundaries,
  {
    files: core,
    rules: {
      "no-restricted-globals": [
        "error",
        "process",
        "Buffer",
        "require",
        "__dirname",
        "setTimeout",
        "fetch",
      ],
      "no-restricted-syntax": ["error", ...noClock],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
    },
  },
  {
    files: ["test/**/*.ts", "scripts/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[property.name='pathname'] > NewExpression:not(:has([object.name='request']))",
          message: "A path on the disk is fileURLToPath(…): on Windows «/C:/…» is none.",
        },
      ],
    },
  },
  {
    files: [
      ...["*.config.js", "*.config.mjs", "*.config.ts"],
      ...["scripts/mutate/vitest.config.ts", "scripts/mutate/try-mutants.ts"],
    ],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["src/site/public/*.js", "src/node/dev/client.js"],
    languageOptions: { globals: browserGlobals },
  },
  {
    files: ["astro.config.mjs"],
    languageOptions: { globals: { process: "readonly" } },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
  },
);
