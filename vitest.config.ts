import {defineConfig} from "vitest/config";
import {limit} from "./tests/limit.js";

// Tests that start programs of their own, or read every file of the project.
const programs = [
  "tests/{boundaries,library,lookups,readme}.test.ts",
  "tests/loaders/{bench,export,record,serve,write}.test.ts",
  "tests/loaders/site/*.test.ts"
];

export default defineConfig({
  test: {
    reporters: ["default", "./tests/reporter.ts"],
    projects: [
      {
        test: {
          name: "unit", // npm run test:fast
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{components,site}/**", ...programs],
          isolate: false, // half of the time would go into loading the same modules again
          testTimeout: limit,
          hookTimeout: limit
        }
      },
      {
        test: {
          name: "components", // and this; each file has a page of its own
          include: ["tests/components/*.test.ts"],
          testTimeout: limit,
          hookTimeout: limit
        }
      },
      {
        test: {
          name: "programs",
          include: programs,
          testTimeout: limit,
          hookTimeout: limit
        }
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          exclude: ["tests/site/dev.test.ts"],
          globalSetup: "tests/site/setup.ts",
          testTimeout: limit,
          hookTimeout: limit,
          maxWorkers: 2,
          sequence: {groupOrder: 1}
        }
      },
      {
        test: {
          name: "dev", // says how long an edit takes to show, so nothing runs beside it
          include: ["tests/site/dev.test.ts"],
          testTimeout: limit,
          hookTimeout: limit,
          sequence: {groupOrder: 2}
        }
      }
    ]
  }
});
