// Ends every run with one line that a machine can read: "N passed, N failed".

import type {Reporter, TestModule} from "vitest/node";

export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    process.on("exit", () => console.log(`${count("passed")} passed, ${count("failed") + broken} failed`));
  }
}
