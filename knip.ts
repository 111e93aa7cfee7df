// Exports and files that nothing uses (npm run check).

import type {KnipConfig} from "knip";

export default {
  entry: [
    "loaders/{cli,library}.ts",
    "src/analysis/index.ts",
    "loaders/site/{start,dev,build,picture,weigh}.ts",
    "src/**/*.{json,jsonld,csv,js}.ts",
    "src/**/*.md",
    "tests/**/*.ts"
  ],
  project: ["src/**/*.{ts,md}", "loaders/**/*.ts"],
  compilers: {
    // of a page, the lines that import
    md: (text: string) => (text.match(/^import [^;]*;$/gm) ?? []).join("\n")
  },
  ignoreDependencies: ["natural", "axe-core"], // through a CommonJS door; read as a file
  ignoreBinaries: ["apt-get"], // installs the browser where tests run
  ignoreExportsUsedInFile: {interface: true, type: true}
} satisfies KnipConfig;
