// The plain lists of the site: stories, articles, findings, features, and the one sentence when data are at fault.

import {html} from "htl";
import type {Explained} from "../../analysis/explain.js";
import type {Report} from "../../analysis/model/report.js";
import {strip, type StripBlock} from "../charts/strip.js";
import {chunk} from "../reader/chunks.js";
import {aside} from "../state/aside.js";

interface StoryRow {
  id: string;
  title: string;
  date?: string;
  about: string;
  wire: boolean;
  others: number;
  later: number;
  finding?: string;
  strips: {label: string; blocks: StripBlock[]}[];
}

/** Data that a loader could make, or a promise that never resolves: the page then shows `problem` alone. */
export function usable<T extends object>(data: T | {error: string}): T | Promise<T> {
  return "error" in data ? new Promise(() => {}) : data;
}

/** What a page has where its data cannot be fetched; `home` leads to the list of stories. */
export function missing(home: string): () => {error: string; home: string} {
  return () => ({error: "The data of this page could not be loaded. Reload it, or go back to the list.", home});
}

/** What is wrong with the data, in the loader's own sentence; nothing where nothing is. */
export function problem(data: object | {error: string; home?: string}): HTMLElement | string {
  if (!("error" in data)) return "";
  const back = "home" in data ? html` <a href=${data.home}>All stories</a>` : null;
  return html`<p class="problem" role="alert">${data.error}${back}</p>`;
}

export function stories({stories}: {stories: StoryRow[]}): HTMLElement {
  if (stories.length === 0)
    return html`<p>
      No stories yet. Add one: save an article as text, then describe it in <code>data/your-story/story.json</code>; the
      README says how, under “Add an article”.
    </p>`;
  return html`<ul class="stories">
    ${stories.map(
      (story) =>
        html`<li>
          <a href=${`./story/${story.id}`}>${story.title}</a>
          <p class="muted">${[story.date, count(story)].filter(Boolean).join(" · ")}</p>
          ${story.strips.map(({label, blocks}) => strip(blocks, label))}
      <p>${story.finding ?? story.about}</p>
        </li>`
    )}
  </ul>`;
}

function count({wire, others, later}: StoryRow): string {
  return [
    wire ? "1 wire" : "no wire",
    `${others} ${others === 1 ? "other" : "others"}`,
    later ? `${later} set aside` : ""
  ]
    .filter(Boolean)
    .join(", ");
}

export function articles(report: Report, {compare}: {compare: string}): HTMLElement {
  return html`<ul>
    ${report.articles.map((entry) => {
      const {article, label, standing, text} = entry;
      const details = [
        article.id === report.story.wire
          ? "the wire"
          : standing === "wire"
            ? "what the others are compared with"
            : standing === "later"
              ? `set aside as about ${aside(entry)}: ${entry.event?.reasons.at(-1) ?? ""}`
              : "",
        article.published?.replace("T", ", "),
        `${text.words} words`
      ].filter(Boolean);
      const address = standing === "wire" ? compare.replace(/[#&]$/, "") : `${compare}a=${article.id}`;
      return html`<li>
        <a href=${address}>${label}</a>: ${article.headline ? `“${article.headline}”` : "no headline in the capture"} <span class="muted">(${details.join("; ")})</span>${
          article.url ? html` <a href=${article.url} rel="noopener noreferrer">at the source</a>` : null
        }
      </li>`;
    })}
  </ul>`;
}

export function storyLink({story}: Report): HTMLElement {
  return html`<a href=${`../story/${story.id}`}>${story.title}</a>`;
}

/** The features in their order: what is asked, how it is counted, its words, its examples as the program marks them. */
export function features(list: Explained[]): HTMLElement {
  return html`<div>
    ${list.map(
      (feature) =>
        html`<section class="feature" id=${feature.id}>
          <h2>${feature.name}</h2>
          <p>${feature.asks} ${feature.scale === "mean" ? "Given as a" : feature.scale === "share" ? "Counted as a share" : "Counted"} ${feature.unit}.</p>
          <ul>
            ${feature.examples.map(
              ({text, marks}) =>
                html`<li>
                  ${chunk({start: 0, end: text.length}, marks).map(({start, end, marks: [mark]}) =>
                    mark ? html`<mark title=${mark.note}>${text.slice(start, end)}</mark>` : text.slice(start, end)
                  )}${marks.length === 0 ? html` <span class="muted">(nothing is marked)</span>` : null}
                </li>`
            )}
          </ul>
          <p>What it cannot tell: ${feature.limits.join(" ")}</p>
          ${
            feature.words
              ? html`<details>
                  <summary>The words</summary>
                  ${wordLists(feature)}
                </details>`
              : null
          }
          <p class="muted">Follows ${feature.cites.map((cite) => cite.replace(/\.$/, "")).join("; ")}.</p>
        </section>`
    )}
  </div>`;
}

function wordLists({words = {}, kinds}: Explained): HTMLElement {
  const sorted = Object.entries(words).sort(([a], [b]) => Number(a) - Number(b) || 0); // tone's are by their score
  return html`<dl>
    ${sorted.flatMap(([kind, list]) => [
      html`<dt>${Object.hasOwn(kinds, kind) ? kinds[kind] : kind.replace("-", "−")}</dt>`,
      html`<dd>${list.join(", ")}</dd>`
    ])}
  </dl>`;
}

export function warnings(list: string[]): HTMLElement {
  return list.length
    ? html`<ul>
        ${list.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : html`<p>None.</p>`;
}
