// One lens at a time: which stretches of an article are underlined, with which line, and why.

import {html} from "htl";
import type {ArticleReport, FeatureInfo, Span} from "../analysis/model.js";

export interface Underline extends Span {
  line: number; // index of the line style
  kind: string; // for a reader: "source", "epistemic modal"
  note: string;
  aside: boolean; // in a voice that the measure leaves out
  sign: "" | "+" | "−";
}

const attributionLines = ["cue", "source", "content"];

/** What a lens underlines in an article, in text order; nothing where no lens is on. */
export function underlines(article: ArticleReport, feature: FeatureInfo | undefined): Underline[] {
  if (!feature) return [];
  if (feature.id === "attribution") return attributionParts(article);
  const kinds = Object.keys(feature.kinds);
  return article.marks
    .filter((mark) => mark.feature === feature.id)
    .map((mark) => {
      const kind = feature.kinds[mark.kind] ?? mark.kind;
      return {
        start: mark.start,
        end: mark.end,
        line: Math.max(0, kinds.indexOf(mark.kind)) % 5,
        kind,
        note: mark.note ?? kind,
        aside: feature.voice === "own" && mark.voice !== "own",
        sign: feature.scale === "mean" ? (mark.weight < 0 ? "−" : "+") : ""
      } satisfies Underline;
    });
}

function attributionParts({attributions}: ArticleReport): Underline[] {
  const parts = attributions
    .filter(({inner}) => !inner)
    .flatMap(({source, cue, content, cueClass, kind}) => [
      ...(cue ? [{...cue, part: "cue", note: `cue: ${cueClass}`}] : []),
      ...(source ? [{...source, part: "source", note: "source"}] : []),
      ...content.map((span) => ({...span, part: "content", note: `${kind}: what is attributed`}))
    ]);
  return parts
    .map(({start, end, part, note}) => ({
      start,
      end,
      line: attributionLines.indexOf(part),
      kind: part,
      note,
      aside: false,
      sign: "" as const
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The kinds that a lens shows on this page, each with its line and how often. */
export function legend(feature: FeatureInfo | undefined, lists: Underline[][]): HTMLElement {
  const counts = new Map<string, {line: number; count: number}>();
  for (const {kind, line} of lists.flat()) {
    const entry = counts.get(kind) ?? {line, count: 0};
    counts.set(kind, {line, count: entry.count + 1});
  }
  if (!feature) return html`<p class="muted">No lens: the texts as they are.</p>`;
  if (counts.size === 0) return html`<p class="muted">${feature.name}: nothing found in these texts.</p>`;
  const aside = lists.flat().some((underline) => underline.aside);
  return html`<ul class="legend" aria-label=${`What is underlined: ${feature.name}`}>
    ${[...counts].map(([kind, {line, count}]) => html`<li><span class=${`marked line-${line}`}>${kind}</span> ${count}</li>`)}
    ${aside ? html`<li><span class="marked aside">thin</span> inside what others say, not counted</li>` : null}
  </ul>`;
}
