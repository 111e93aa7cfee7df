// Finds a browser for the tests; run as a program it sets one up where there is none, and says what it does first.

import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {chromium, type Browser, type LaunchOptions} from "playwright-core";
import {findBrowsers, noBrowser} from "../loaders/export/browser.js";
import {limit} from "./limit.js";

const quiet = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts an installed Chrome, Chromium or Edge, or Playwright's own; null where there is none. */
export async function findBrowser(): Promise<Browser | null> {
  for (const options of candidates()) {
    try {
      return patient(await chromium.launch({...options, args: quiet, timeout: limit}));
    } catch {
      // the next one
    }
  }
  return null;
}

/** Makes pages wait for what is to come as long as anything may take, instead of half a minute. */
function patient(browser: Browser): Browser {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(limit);
    return context;
  };
  browser.newPage = async (options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on("close", () => void context.close().catch(() => {})); // as Playwright does
    return page;
  };
  return browser;
}

function candidates(): LaunchOptions[] {
  return [...findBrowsers(), chromium.executablePath()]
    .filter((path) => existsSync(path))
    .map((executablePath) => ({executablePath}));
}

/** The browser, or a failing test with the remedy. */
export async function openBrowser(): Promise<Browser> {
  const browser = await findBrowser();
  if (!browser) throw new Error(noBrowser);
  return browser;
}

async function setUp(): Promise<void> {
  const installed = async () => {
    const browser = await findBrowser();
    await browser?.close();
    return browser !== null;
  };
  if (await installed()) return;
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  console.log("No Chrome, Chromium or Edge found. Downloading Playwright's Chromium for the browser tests …");
  spawnSync(process.execPath, [cli, "install", "chromium"], {stdio: "inherit", timeout: limit});
  if (await installed()) return;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log("That did not work. Installing the system's package chromium with apt-get …");
    const env = {...process.env, DEBIAN_FRONTEND: "noninteractive"};
    spawnSync("apt-get", ["update", "-qq"], {stdio: "inherit", env});
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {stdio: "inherit", env});
    if (await installed()) return;
  }
  console.error("The browser tests need Chrome, Chromium or Edge. Install one, or name it in COPYTASTER_BROWSER.");
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await setUp();
