// One lens at a time: which stretches of an article are underlined, with which line, and why.

import {html} from "htl";
import type {FeatureInfo} from "../../analysis/model/features.js";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Span} from "../../analysis/model/text.js";

export interface Underline extends Span {
  line: number; // index of the line style
  kind: string; // for a reader: "source", "epistemic modal"
  note: string;
  aside: boolean; // in a voice that the measure leaves out
  sign: "" | "+" | "−";
}

const attributionLines = ["cue", "source", "content"];

/** A lens that is no measure: the words in runs of three and more that both articles have. */
export const reuse = {id: "reuse", name: "Shared wording"};

/** What a lens underlines in an article beside another, in text order; nothing where no lens is on. */
export function underlines(
  report: Report,
  article: ArticleReport,
  other: ArticleReport | undefined,
  lens?: string
): Underline[] {
  if (lens === reuse.id) return sharedRuns(report, article, other);
  if (lens === "attribution") return attributionParts(article);
  const feature = report.features.find(({id}) => id === lens);
  if (!feature) return [];
  const kinds = Object.keys(feature.kinds);
  return article.marks
    .filter((mark) => mark.feature === feature.id)
    .map((mark) => {
      const kind = Object.hasOwn(feature.kinds, mark.kind) ? feature.kinds[mark.kind] : mark.kind;
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

function sharedRuns({pairs}: Report, {article: {id: a}}: ArticleReport, other: ArticleReport | undefined): Underline[] {
  const pair = pairs.find((p) => p.a === a && p.b === other?.article.id);
  const note = other ? `also in ${other.label}` : "";
  return (pair?.tiles ?? []).map(([{start, end}]) => ({
    start,
    end,
    line: 0,
    kind: "shared wording",
    note,
    aside: false,
    sign: ""
  }));
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
export function legend(feature: Pick<FeatureInfo, "name"> | undefined, lists: Underline[][]): HTMLElement {
  const counts = new Map<string, {line: number; count: number}>();
  for (const {kind, line} of lists.flat()) {
    const entry = counts.get(kind) ?? {line, count: 0};
    counts.set(kind, {line, count: entry.count + 1});
  }
  if (!feature) return html`<p class="muted no-print">No lens: the texts as they are.</p>`;
  if (counts.size === 0) return html`<p class="muted">${feature.name}: nothing found in these texts.</p>`;
  const aside = lists.flat().some((underline) => underline.aside);
  return html`<ul class="legend" aria-label=${`What is underlined: ${feature.name}`}>
    <li class="print-only">${feature.name}:</li>
    ${[...counts].map(([kind, {line, count}]) => html`<li><span class=${`marked line-${line}`}>${kind}</span> ${count}</li>`)}
    ${aside ? html`<li><span class="marked aside">thin</span> inside what others say, not counted</li>` : null}
  </ul>`;
}
