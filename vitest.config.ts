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
          globalSetup: "tests/site/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false
        }
      }
    ]
  }
});
