// The built site, served, and a browser to look at it.

import type {Server} from "node:http";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, inject} from "vitest";
import {serve} from "../../loaders/site/serve.js";
import {openBrowser} from "../chromium.js";

export interface Visit {
  browser: Browser;
  url: string;
}

/** Both for all tests of a file, there from the first test on. */
export function visit(): Visit {
  const here = {} as Visit;
  let server: Server;
  beforeAll(async () => {
    const served = await serve(join(inject("built")[0].folder, "dist"));
    server = served.server;
    here.url = served.url;
    here.browser = await openBrowser();
  });
  afterAll(async () => {
    await here.browser?.close();
    server?.close();
  });
  return here;
}
