// What leaves the page: a chart's picture, its numbers, and the words they were counted from.

import {csvFormat} from "d3-dsv";
import {html} from "htl";
import type {Caption, Report} from "../../analysis/model/report.js";
import type {Picture} from "./picture.js";

/** A chart's rows, each with its spans; whatever is a list or an object in one goes into the JSON alone. */
export interface Data {
  report: Report;
  rows: Record<string, unknown>[];
}

/** The disclosure under a chart. `svg` gives the picture, where the chart is one; nothing is made before it is asked for. */
export function save(id: string, words: Caption, data: () => Data, svg?: SVGSVGElement): HTMLElement {
  const status = html`<span role="status"></span>`;
  const button = (text: string, make: (data: Data) => Promise<[ending: string, content: Blob]>) => {
    const element = html`<button type="button">${text}</button>`;
    element.addEventListener("click", async () => {
      try {
        const found = data();
        const [ending, content] = await make(found);
        keep(`${found.report.story.id}-${id}.${ending}`, content);
        status.textContent = "";
      } catch (error) {
        console.error(error);
        status.textContent = "This could not be saved.";
      }
    });
    return element;
  };
  return html`<details class="save no-print">
    <summary title="Save this"><span class="hidden">Save</span><span aria-hidden="true">⋯</span></summary>
    ${svg ? button("Picture (SVG)", async (d) => ["svg", file((await picture(svg, words, d)).text, "image/svg+xml")]) : null}
    ${svg ? button("Picture (PNG)", async (d) => ["png", await pixels(await picture(svg, words, d))]) : null}
    ${button("CSV", async ({rows, report}) => ["csv", file(csvFormat(flatten(rows, report)), "text/csv")])}
    ${button("JSON, with the words", async (d) => ["json", file(toJson(id, words, d), "application/json")])}
    ${status}
  </details>`;
}

async function picture(svg: SVGSVGElement, words: Caption, {report: {story, version, lists}}: Data): Promise<Picture> {
  const {drawSvg} = await import("./picture.js"); // few readers take one
  return drawSvg(svg, words, `${story.title}. Copytaster ${version}${lists ? `, word lists ${lists}` : ""}`);
}

async function pixels(picture: Picture): Promise<Blob> {
  const {drawPng} = await import("./picture.js");
  return drawPng(picture);
}

function toJson(chart: string, {title, subtitle, caption}: Caption, {rows, report}: Data): string {
  const {story, version, lists, reference} = report;
  return JSON.stringify({story: story.id, chart, title, subtitle, caption, reference, version, lists, rows}, null, 2);
}

/** Rows for a spreadsheet: a text that it would take for a formula begins with an apostrophe. */
export function flatten(rows: Record<string, unknown>[], {story, version, lists}: Report): Record<string, string>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries({story: story.id, ...row, version, lists})
        .filter(([, value]) => typeof value !== "object" || value === null)
        .map(([key, value]) => [key, typeof value === "string" ? plain(value) : `${value ?? ""}`])
    )
  );
}

function plain(cell: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** A link that makes its file when it is asked for. */
export function fileLink(name: string, type: string, make: () => string, text: string): HTMLElement {
  const link = html`<a href="#" download=${name}>${text}</a>`;
  link.addEventListener("click", (event: Event) => {
    event.preventDefault();
    keep(name, file(make(), type));
  });
  return link;
}

function file(content: string, type: string): Blob {
  return new Blob([content], {type});
}

/** Hands a file to the browser's downloads. Nothing is sent anywhere. */
function keep(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(content);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The story's files for other programs, as the build left them beside the page. */
export function downloads({story, version, lists}: Report): HTMLElement {
  const at = (name: string, text: string) =>
    html`<a href=${`../_file/story/${story.id}/${name}`} download=${`${story.id}-${name}`}>${text}</a>`;
  return html`<div class="no-print">
    <p>To take away: ${at("marks.csv", "every mark as a table")} (CSV, with its ${at("codebook.csv", "codebook")}), or
      as ${at("annotations.jsonld", "W3C Web Annotations")} (JSON-LD).</p>
    <p class="muted">Copytaster ${version}, word lists ${lists ?? "not known"}.</p>
  </div>`;
}
