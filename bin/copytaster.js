#!/usr/bin/env node
// JavaScript, so that Node can start it; the rest is TypeScript, read through tsx.

import "tsx";

await import("../loaders/cli.ts");
