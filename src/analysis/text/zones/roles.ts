// The role of every line, once it is known where the article stands.

import {ALONE, COUNTED, isNames, readCue, readKnown, readMasthead, type Cue, type KnownNames} from "./cues.js";
import {isCells, isRow} from "./blocks.js";
import {extend} from "./edges.js";
import {findHeadline, isTitle, sameTitle} from "./headline.js";
import type {Line} from "./lines.js";
import {findPosts} from "./live.js";
import type {ZoneKind} from "../../model/text.js";
import {spreadCues} from "./nearby.js";
import {spreadPulled} from "./pulled.js";
import {spreadRelease} from "./release.js";
import {findRun, type Run} from "./run.js";

/** What a line is, and what the rule saw. */
export interface Label {
  kind: ZoneKind;
  why: string;
}

export const REPEATS = "repeats the headline";

type Cues = readonly (Cue | null)[];

const NEAR = 4; // lines above the headline that may still sign the article
const ABOVE = 6; // the same, above a body without a headline
const SUMMARY = 2; // paragraphs of it
const PROSE = 12; // words of a sentence
const LONGEST = 30; // words of a title
const REPORTS = /\b(?:said|says|told|according to)\b/; // as first paragraphs do, and summaries seldom
const LOOSE: ReadonlySet<string> = new Set(["pointer", "picture", "stories", "ask"]);
const TITLE_LABEL =
  /^(?:watch|listen|look|see|read|video|audio|photos?|pictures|in pictures|gallery|podcast|live|opinion|analysis|exclusive|breaking|update|updated|explainer|explained|interview|review|editorial|comment|column|fact ?check|factbox|timeline|profile|obituary|report)\s?[:|–—-]\s/i;
const TITLE_TAIL =
  /[([](?:with )?(?:videos?|photos|pictures|images|gallery|graphics?|audio|live|updated?|opinion|exclusive|watch)[)\]]$/i;
const DEKS = 4; // lines of summary that may stand above the byline

/** A label for each line. */
export function labelLines(lines: Line[], known: KnownNames): Label[] {
  const own = lines.map((line) => readKnown(line, known) ?? readCue(line) ?? readMasthead(line));
  const cues = spreadPulled(lines, spreadCues(lines, spreadRelease(lines, freeTitles(lines, own))));
  const {run, headline} = findArticle(lines, cues);
  return lines.map((line, i) => {
    if (i === headline) return {kind: "headline", why: "the title above the body"};
    if (headline >= 0 && sameTitle(line, lines[headline])) return {kind: "furniture", why: REPEATS};
    if (i < run[0]) return labelHead(lines, cues, i, headline, run);
    if (i > run[1]) return labelTail(line, cues[i], i - run[1]);
    return labelBody(lines, cues, i, run);
  });
}

function findArticle(lines: Line[], cues: Cues): {run: Run; headline: number} {
  const found = findRun(lines, cues);
  const posts = found && findPosts(lines, cues, found);
  if (posts) return {run: posts, headline: findHeadline(lines, cues, posts[0] + 1).index};
  const [first, last] = found ?? takeAll(lines, cues);
  const headline = found ? findHeadline(lines, cues, first).index : -1;
  if (headline < 0 && last > first && isTitle(lines[first])) return {run: [first + 1, last], headline: first};
  const opened = skipDek(lines, cues, [first, last], headline);
  return {run: found ? extend(lines, cues, [opened, last], headline) : [opened, last], headline};
}

// A text without prose: all from the first to the last line that no rule speaks against.
function takeAll(lines: Line[], cues: Cues): Run {
  const plain = lines.flatMap((_, i) => (cues[i] ? [] : [i]));
  return plain.length ? [plain[0], plain[plain.length - 1]] : [0, -1];
}

// What stands between headline and byline is a summary, though it may read like a first paragraph. A date alone signs
// less: it may tell when the text was changed, or belong to another story's card.
function skipDek(lines: Line[], cues: Cues, [first, last]: Run, headline: number): number {
  const signs = (i: number) => cues[i]?.about === "byline" || cues[i]?.about === "date";
  if (headline < 0 || lines.slice(headline, first).some((_, i) => signs(headline + i))) return first;
  for (let i = first + 1; i <= Math.min(last, first + DEKS); i++) {
    if (!signs(i)) continue;
    const above = lines.slice(first, i).filter((_, k) => !cues[first + k]);
    const card = !lines[i - 1].ends && !cues[i - 1] && above.length > 1;
    const summary = above.length <= (cues[i]!.about === "byline" ? SUMMARY : 1) && !card;
    if (!summary || (cues[i]!.about === "date" && REPORTS.test(above[0]?.text.slice(0, 600) ?? ""))) return first;
    while (i <= last && (cues[i] || sameTitle(lines[i], lines[headline]))) i++;
    return i <= last ? i : first;
  }
  return first;
}

// A label of its kind makes a headline no pointer and no caption: "Watch: …", "… (video)".
function freeTitles(lines: Line[], cues: Cues): (Cue | null)[] {
  const prose = lines.findIndex((line, i) => !cues[i] && line.ends && line.words >= PROSE);
  return cues.map((cue, i) => (cue && i < prose && LOOSE.has(cue.about) && isLabelled(lines[i]) ? null : cue));
}

function isLabelled({text, words}: Line): boolean {
  return words >= 4 && words <= LONGEST && (TITLE_LABEL.test(text) || TITLE_TAIL.test(text));
}

function labelHead(lines: Line[], cues: Cues, i: number, headline: number, run: Run): Label {
  const cue = cues[i];
  const before = {kind: "furniture", why: "before the article"} as const;
  if (cue) {
    const near = headline >= 0 ? i > headline - NEAR : i > run[0] - ABOVE;
    return near || !["byline", "dateline", "caption", "credit"].includes(cue.kind) ? cue : before;
  }
  if (headline < 0 || i < headline) return before;
  const [above, below] = [i - 1, i + 1].map((j) => ["byline", "date"].includes(cues[j]?.about ?? ""));
  const under = sameTitle(lines[i - 1], lines[headline]);
  const between = i === headline + 1 && i + 1 === run[0];
  if (isNames(lines[i]) && (above || below || under || between))
    return {kind: "byline", why: "a name between headline and body"};
  if (lines[i].words >= 6 && (lines[i].ends || under)) return {kind: "dek", why: "sums up under the headline"};
  return before;
}

function labelBody(lines: Line[], cues: Cues, i: number, run: Run): Label {
  const {words, ends, before, text} = lines[i];
  const cue = cues[i];
  if (cue && !isTaken(lines, cues, i, run)) return cue;
  if (isCells(lines[i])) return {kind: "furniture", why: "a row of a table"};
  if (cues[i + 1]?.about === "date" && !ends && words >= 3 && i + 1 <= run[1])
    return {kind: "promo", why: "another story’s title above its date"};
  if (before > 0 && words >= 12 && ends) return {kind: "furniture", why: "said above already"};
  const leads = i < run[1] && !cues[i + 1] && lines[i + 1].ends && lines[i + 1].words >= 8;
  const listed = i > run[0] && isRow(lines[i]) && isRow(lines[i - 1]);
  if (leads && !listed && !ends && words <= 12 && !/^[•*·‣▪–—-]\s|[:;,]$/.test(text))
    return {kind: "subhead", why: "a short line between paragraphs"};
  if (cue?.about === "section") return cue;
  return {kind: "body", why: ends ? `ends like a sentence, ${words} words` : "inside the article"};
}

// Inside an article a topic may be a subhead, a number a cell of a table, and a reporter the news.
function isTaken(lines: Line[], cues: Cues, i: number, run: Run): boolean {
  const plain = [i - 1, i + 1].every((j) => j < 0 || j >= lines.length || !cues[j] || cues[j]!.about === "number");
  if (cues[i]!.about === "number") return plain && cues[i]!.why !== COUNTED;
  if (cues[i]!.about === "author") return plain && i < run[1];
  return cues[i]!.about === "section";
}

function labelTail({ends, words, text}: Line, cue: Cue | null, below: number): Label {
  const after = {kind: "furniture", why: "after the article"} as const;
  if (cue) {
    const signs = ["byline", "dateline"].includes(cue.kind) || cue.why === ALONE;
    return cue.kind === "byline" || (signs && below > NEAR) ? after : cue;
  }
  return !ends && words >= 5 && !/^\p{Ll}/u.test(text)
    ? {kind: "promo", why: "another headline after the article"}
    : after;
}
