// An installed browser: Chrome, Chromium or Edge, where each system puts them.

import {spawn} from "node:child_process";
import {once} from "node:events";
import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {delimiter, join} from "node:path";
import {pathToFileURL} from "node:url";

export const noBrowser = "No Chrome, Chromium or Edge found. Install one, or name it in COPYTASTER_BROWSER.";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"]; // prettier-ignore
const applications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"]; // prettier-ignore

/** The programs that are there, the one named in COPYTASTER_BROWSER first. */
export function findBrowsers(env = process.env): string[] {
  const on = (folders: (string | undefined)[], files: string[]) =>
    folders.filter((folder) => folder !== undefined).flatMap((folder) => files.map((file) => join(folder, file)));
  return [
    ...(env.COPYTASTER_BROWSER ? [env.COPYTASTER_BROWSER] : []),
    ...on((env.PATH ?? "").split(delimiter), names),
    ...applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...on([env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA], programs)
  ].filter((path) => existsSync(path));
}

/** Prints an HTML file as PDF. Throws where there is no browser, or where it does not do it. */
export async function print(html: string, pdf: string): Promise<void> {
  const [browser] = findBrowsers();
  if (!browser) throw new Error(noBrowser);
  const profile = mkdtempSync(join(tmpdir(), "copytaster-")); // a browser that is open already is left alone
  const options = [
    "--headless",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), // the superuser's browser starts only without
    `--user-data-dir=${profile}`,
    "--window-size=1280,1000", // charts are drawn for a desk's screen, then made smaller
    "--no-pdf-header-footer",
    "--virtual-time-budget=20000",
    `--print-to-pdf=${pdf}`,
    pathToFileURL(html).href
  ];
  const child = spawn(browser, options, {stdio: ["ignore", "ignore", "pipe"], timeout: 600_000});
  let log = "";
  child.stderr.on("data", (data) => (log += data));
  await once(child, "close").catch((error: Error) => (log += error.message));
  rmSync(profile, {recursive: true, force: true, maxRetries: 3});
  if (!existsSync(pdf)) throw new Error(`The browser wrote no PDF. It says:\n${log}`);
}
