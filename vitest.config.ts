import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./tests/reporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**"],
          testTimeout: 60_000
        }
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          exclude: ["tests/site/dev.test.ts"],
          globalSetup: "tests/site/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 240_000,
          maxWorkers: 2,
          sequence: {groupOrder: 1}
        }
      },
      {
        test: {
          name: "dev", // has a limit in seconds, so nothing runs beside it
          include: ["tests/site/dev.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: {groupOrder: 2}
        }
      }
    ]
  }
});
