import { defineConfig, type OxlintConfig } from "oxlint";

/** The pure core: functions of their arguments, able to run in a browser. */
const core = ["src/engine/**/*.ts", "src/packages/**/*.ts", "src/index.ts"];

const shells = ["**/node/**", "**/cli/**", "**/src/site/**", "**/workshop/**"];

const noNode = {
  group: ["node:*", "fs", "fs/*", "path", "os", "process", "url", "child_process"],
  message: "The core must run in a browser: no Node here.",
};

/** Rooms of the engine as patterns of imports. */
function rooms(...names: string[]): string[] {
  return names.map((name) => `**/engine/${name}/**`);
}

const behindTheApi = [
  ...rooms("check", "schema", "text", "tree", "documents", "content", "coverage", "package"),
  ...rooms("privacy", "writers"),
  ...["**/engine/pipeline.ts", "**/packages/**"],
];

type Override = NonNullable<OxlintConfig["overrides"]>[number];

/** Files, and the rooms that they may not look into. */
function closeTo(files: string[], ...patterns: { group: string[]; message: string }[]): Override {
  return { files, rules: { "no-restricted-imports": ["error", { patterns }] } };
}

const ownNeighbours = "A package knows the engine and what it is built on.";

/** What stands above does not exist for what stands below. */
const boundaries = [
  closeTo(["src/index.ts"], noNode),
  closeTo(["src/engine/**/*.ts"], noNode, {
    group: [...shells, "**/packages/**", "**/src/index.ts"],
    message: "The engine knows neither a domain nor its callers.",
  }),
  closeTo(["src/packages/education/**/*.ts"], noNode, {
    group: [...shells, "**/sferum/**", "**/src/index.ts"],
    message: ownNeighbours,
  }),
  closeTo(["src/packages/sferum/**/*.ts"], noNode, {
    group: [...shells, "**/src/index.ts"],
    message: ownNeighbours,
  }),
  closeTo(["src/cli/**/*.ts"], {
    group: [...behindTheApi, ...rooms("yaml")],
    message: "The command line speaks to the public API (src/index.ts) and to src/node.",
  }),
  closeTo(["src/workshop/**/*.ts", "src/workshop/**/*.tsx"], noNode, {
    group: [...behindTheApi, "**/node/**", "**/cli/**", "**/src/site/**"],
    message: "The workshop speaks to the public API (src/index.ts); it runs in a browser.",
  }),
  closeTo(["test/fixtures/packages/access/**/*.ts"], noNode, {
    group: [...shells, "**/sferum/**", "**/src/index.ts"],
    message: ownNeighbours,
  }),
  closeTo(["test/fixtures/packages/bare/**/*.ts"], noNode, {
    group: [...shells, "**/src/packages/**", "**/src/index.ts"],
    message: ownNeighbours,
  }),
];

/** Beside the category «correctness»: what typescript-eslint calls strict and stylistic. */
const strict = [
  ...["no-array-constructor", "no-case-declarations", "no-empty", "no-empty-function"],
  ...["no-fallthrough", "no-prototype-builtins", "no-regex-spaces", "no-unexpected-multiline"],
  ...["no-useless-assignment", "no-useless-constructor", "no-var", "prefer-const"],
  ...["prefer-rest-params", "prefer-spread", "preserve-caught-error"],
];

const strictTyped = [
  ...["adjacent-overload-signatures", "array-type", "ban-ts-comment", "ban-tslint-comment"],
  ...["class-literal-property-style", "consistent-generic-constructors"],
  ...["consistent-indexed-object-style", "consistent-type-definitions", "dot-notation"],
  ...["no-confusing-non-null-assertion", "no-confusing-void-expression", "no-deprecated"],
  ...["no-dynamic-delete", "no-empty-object-type", "no-explicit-any", "no-extraneous-class"],
  ...["no-generated-empty-object-type", "no-inferrable-types", "no-invalid-void-type"],
  ...["no-misused-promises", "no-mixed-enums", "no-namespace", "no-non-null-assertion"],
  ...["no-non-null-asserted-nullish-coalescing", "no-require-imports"],
  ...["no-unnecessary-boolean-literal-compare", "no-unnecessary-condition"],
  ...["no-unnecessary-template-expression", "no-unnecessary-type-arguments"],
  ...["no-unnecessary-type-assertion", "no-unnecessary-type-constraint"],
  ...["no-unnecessary-type-conversion", "no-unsafe-argument", "no-unsafe-assignment"],
  ...["no-unsafe-call", "no-unsafe-enum-comparison", "no-unsafe-function-type"],
  ...["no-unsafe-member-access", "no-unsafe-return", "non-nullable-type-assertion-style"],
  ...["only-throw-error", "prefer-find", "prefer-for-of", "prefer-function-type"],
  ...["prefer-includes", "prefer-literal-enum-member", "prefer-nullish-coalescing"],
  ...["prefer-optional-chain", "prefer-promise-reject-errors", "prefer-reduce-type-parameter"],
  ...["prefer-regexp-exec", "prefer-return-this-type", "prefer-string-starts-ends-with"],
  ...["related-getter-setter-pairs", "require-await", "restrict-plus-operands"],
  ...["unified-signatures", "use-unknown-in-catch-callback-variable"],
].map((name) => `typescript/${name}`);

/** Rules of types that tell nothing of scripts without types. */
const untypable = [
  ...["no-unsafe-argument", "no-unsafe-assignment", "no-unsafe-call", "no-unsafe-member-access"],
  ...["no-unsafe-return", "no-floating-promises", "no-misused-promises", "require-await"],
  ...["no-unnecessary-condition", "no-confusing-void-expression", "prefer-nullish-coalescing"],
];

export default defineConfig({
  plugins: ["typescript"],
  categories: { correctness: "error" },
  options: { typeAware: true, typeCheck: true, reportUnusedDisableDirectives: "error" },
  ignorePatterns: [
    ...["dist/", "lib/", "out/", "report/", ".astro/"],
    ...["src/**/generated/", "test/fixtures/**/generated/"],
  ],
  rules: {
    ...Object.fromEntries([...strict, ...strictTyped].map((name) => [name, "error"])),
    "max-lines": ["error", 200],
    "max-lines-per-function": ["error", 40],
    "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    "typescript/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    "typescript/return-await": ["error", "error-handling-correctness-only"],
    "typescript/restrict-template-expressions": ["error", { allowNumber: true }],
    // Sorting strings by their code units is what equal bytes on all machines ask for.
    "typescript/require-array-sort-compare": "off",
  },
  overrides: [
    ...boundaries,
    {
      files: core,
      rules: {
        "no-restricted-globals": [
          "error",
          ...["process", "Buffer", "require", "__dirname", "setTimeout", "fetch"],
        ],
        // Of `new Date()` without a day test/architecture.test.ts tells.
        "no-restricted-properties": [
          "error",
          {
            object: "Date",
            property: "now",
            message: "The core has no clock: take the date as an argument.",
          },
        ],
      },
    },
    {
      files: ["test/**/*.ts"],
      rules: { "max-lines": "off", "max-lines-per-function": "off" },
    },
    {
      files: [
        ...["*.config.js", "*.config.mjs", "*.config.ts"],
        ...["scripts/mutate/vitest.config.ts", "scripts/mutate/try-mutants.ts"],
      ],
      rules: { "no-restricted-exports": "off" },
    },
    {
      // Pages' scripts have no types to look at.
      files: ["**/*.js", "**/*.mjs"],
      rules: Object.fromEntries(untypable.map((name) => [`typescript/${name}`, "off"])),
    },
  ],
});
