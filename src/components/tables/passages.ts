// The two passages of a difference, one above the other: words only here underlined, words only there struck through, what
// was lost in bold.

import {html} from "htl";
import type {Difference, Side} from "../../analysis/model/differences.js";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Span} from "../../analysis/model/text.js";
import {chunk} from "../reader/chunks.js";
import {isWithheld, sentenceOf, wordsOf} from "../reader/withheld.js";

const brief = 190; // characters of a sentence that is shown whole on a card

const losses = new Set(["attribution-lost", "source-changed", "denial-missing", "caveat-missing", "certainty-raised"]);

/** Both sides; `around`: in the sentences around them. */
export function passages(report: Report, one: Difference, around = false): HTMLElement {
  if (one.kinds[0] === "copy") return longestRun(report, one);
  const lost = one.kinds.some((kind) => losses.has(kind));
  const show = around ? inContext : briefly;
  const side = (part: Side, words: Span[], tag: Tag) => {
    const article = find(report, part.article);
    const name = article.standing === "wire" && report.referenceName === "the wire" ? "The wire" : article.label;
    const shown = part.spans.length ? show(article, part, words, tag) : null;
    return html`<blockquote class="passage"><cite>${name}</cite> ${shown ?? html`<span class="muted">no matching sentence found</span>`}</blockquote>`;
  };
  return html`<div class="passages">
    ${side(one.reference, one.words.reference, lost ? "b" : "del")}
    ${side(one.article, one.words.article, "ins")}
  </div>`;
}

/** Of wording that is shared, the longest stretch. */
function longestRun(report: Report, {article: {article: id, spans}}: Difference): HTMLElement {
  const article = find(report, id);
  const [longest] = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  const whole = longest && {...longest, end: wordEnd(article.article.text, longest)};
  return html`<div class="passages">
    ${longest ? html`<blockquote class="passage"><cite>The longest stretch in both</cite> ${mark(article, whole, [], "ins")}${whole.end < longest.end ? " …" : ""}</blockquote>` : null}
  </div>`;
}

/** Behind a whole word, not far on. */
function wordEnd(text: string, {start, end}: Span): number {
  let at = Math.min(end, start + brief + brief / 2);
  while (at < end && /\S/.test(text[at])) at++;
  return at;
}

type Tag = "ins" | "del" | "b";
type Shown = (string | HTMLElement)[];

/** The sentence that differs; a long one is cut to the clause. */
function briefly(article: ArticleReport, {spans: [first, ...more]}: Side, words: Span[], tag: Tag): Shown {
  const sentence = article.text.sentences.find(({start, end}) => first.start < end && first.end > start);
  if (!sentence) return mark(article, first, words, tag); // of the headline
  if (isWithheld(article.article.text, sentence)) return [sentenceOf(article, sentence.index)];
  const {start, end} = cut(article.article.text, sentence, [first, ...more, ...words]);
  return [
    start > sentence.start ? "… " : "",
    ...mark(article, {start, end}, words, tag),
    end < sentence.end ? " …" : ""
  ];
}

/** What of a long sentence is shown: its clauses that differ, widened to whole words. */
function cut(text: string, sentence: Span, spans: Span[]): Span {
  if (sentence.end - sentence.start <= brief) return sentence;
  const inside = spans.filter(
    ({start, end}) => start >= sentence.start && end <= sentence.end && end - start < sentence.end - sentence.start
  );
  let start = Math.min(...inside.map((span) => span.start), sentence.end);
  let end = Math.max(...inside.map((span) => span.end), sentence.start);
  if (start >= end) [start, end] = [sentence.start, sentence.start];
  const room = brief - (end - start);
  if (room > 0) {
    const before = Math.min(start - sentence.start, Math.floor(room / 2));
    end = Math.min(sentence.end, end + room - before);
    start = Math.max(sentence.start, start - Math.max(before, room - (end - start)));
  }
  if (start - sentence.start < 25) start = sentence.start;
  if (sentence.end - end < 25) end = sentence.end;
  while (start > sentence.start && /\S/.test(text[start - 1])) start--;
  while (end < sentence.end && /\S/.test(text[end])) end++;
  return {start, end};
}

/** The sentences that differ, each with the one before it and the one behind. */
function inContext(article: ArticleReport, {sentences, spans}: Side, words: Span[], tag: Tag): Shown {
  if (sentences.length === 0) return mark(article, spans[0], words, tag);
  const own = new Set(sentences);
  const all = article.text.sentences.filter(({index}) => own.has(index) || own.has(index - 1) || own.has(index + 1));
  return all.flatMap(({index, start, end}, i) => {
    const gap = i === 0 ? "" : all[i - 1].index === index - 1 ? " " : " … ";
    if (isWithheld(article.article.text, {start, end})) return [gap, sentenceOf(article, index)];
    const shown = mark(article, {start, end}, words, tag);
    return [gap, own.has(index) ? html`<span>${shown}</span>` : html`<span class="muted">${shown}</span>`];
  });
}

function mark({article: {text}}: ArticleReport, span: Span, words: Span[], tag: Tag): Shown {
  if (isWithheld(text, span)) return [wordsOf(text, span)];
  return chunk(span, words).map(({start, end, marks}) => {
    const part = text.slice(start, end);
    if (!marks.length) return part;
    return tag === "ins" ? html`<ins>${part}</ins>` : tag === "b" ? html`<b>${part}</b>` : html`<del>${part}</del>`;
  });
}

function find({articles}: Report, id: string): ArticleReport {
  return articles.find(({article}) => article.id === id) as ArticleReport;
}
