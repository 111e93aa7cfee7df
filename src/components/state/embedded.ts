// The one file of a story: its reports are packed into the page, and the comparison stands below the report.

import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Id} from "../../analysis/model/text.js";
import type {State} from "./focus.js";

const prefix = "report-";

/** Whether this page is that file. */
export function isOneFile(): boolean {
  return document.querySelector(`script[id^="${prefix}"]`) !== null;
}

/** The comparisons to show: of the chosen article, or where it is for paper, of every one. @public: called by that page */
export function choices(report: Report, choice: State): State[] {
  if (document.documentElement.dataset.every === undefined) return [choice];
  const others = report.articles.filter(({standing}) => standing !== "wire");
  return others.map(({article}) => ({...choice, a: article.id}));
}

export interface KeyDifferences<T> {
  changed: Partial<T>;
  absent: string[]; // keys that only the story's own report has
}

/** A report with another reference, as far as it is not the story's own. */
export interface ReportDifferences extends KeyDifferences<Omit<Report, "articles">> {
  articles: (KeyDifferences<ArticleReport> & {id: Id})[];
}

/** The report with an article as the reference, unpacked from the page; "" is the story's own. Throws where there is none. */
export async function unpack(reference = ""): Promise<Report> {
  const own: Report = await read("");
  return reference ? merge(own, await read(reference)) : own;
}

/** The story's own report, but for what another has otherwise. */
export function merge(own: Report, {changed, absent, articles}: ReportDifferences): Report {
  const change = <T extends object>(base: T, {changed, absent}: KeyDifferences<T>): T =>
    Object.fromEntries(Object.entries({...base, ...changed}).filter(([key]) => !absent.includes(key))) as T;
  const find = (id: Id) => own.articles.find(({article}) => article.id === id) as ArticleReport;
  return change<Report>(own, {
    changed: {...changed, articles: articles.map((one) => change(find(one.id), one))},
    absent
  });
}

async function read<T>(reference: string): Promise<T> {
  const packed = document.getElementById(`${prefix}${reference}`)?.textContent;
  if (!packed) throw new Error(`The comparison with “${reference}” is not in this file.`);
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

/** From now on a link to words leads down to them. @public: called by the one-file page */
export function leadToWords(): void {
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const href = link?.getAttribute("href") ?? link?.getAttributeNS("http://www.w3.org/1999/xlink", "href"); // Plot's
    if (!href?.startsWith("#") || !href.includes("=") || link?.closest(".map")) return;
    setTimeout(() => {
      const sentence = document.querySelector<HTMLElement>(".sentence[aria-current]");
      sentence?.focus({preventScroll: true});
      (sentence ?? document.querySelector(".reader"))?.scrollIntoView({block: sentence ? "center" : "start"});
    }, 300); // until the texts are those of the article that was asked for
  });
}
