// Sentences that say what an event means. A mark is the whole sentence, so that the share of sentences is what is lit; its note
// names the words that gave it away.

import {bases} from "../english/inflect.js";
import {finder, foldWords, type Hit, type Neighbour} from "../english/finder.js";
import {abstract, actors, interpretation as cues, sayings} from "../english/lexicons/interpretation.js";
import {offices} from "../english/lexicons/titles.js";
import type {Context, Feature, Mark} from "../model/features.js";
import type {Sentence} from "../model/text.js";
import {own} from "../own.js";

const KINDS = {
  meaning: "an event that means something",
  comment: "a comment hung on to the sentence",
  sign: "a sign or a turn of history",
  frame: "the larger picture",
  beyond: "more than it is",
  outlook: "where it will lead"
};

const ACTORS = new Set([...actors, ...offices]);
const SAYINGS = new Set(sayings);
const ABSTRACT = new Set(abstract);
const FACTUAL = /^(?:represent|reflect|marking$)/; // maps represent, mirrors reflect, feasts mark years
const ENDING = /.(?:ness|ment|tion|sion|ity|ism|ship|hood|ance|ence|dom|ncy)$/;
const COUNTED =
  /^(?:inflation|population|nation|station|corporation|constituency|currency|agency|apartment|city|facility)$/;
const REACH = 8; // words that a noun phrase is followed for
const FIGURE = /\p{N}|^(?:per|percent|dozen|hundred|thousand|million|billion|half|third|quarter|most|majority)s?$/u;

interface Clause {
  actor: boolean; // its subject acts or speaks
  said: number; // index of the first word of saying
}

/** Whether an abstract idea follows: not "12% of the budget", "Ohio", "lower prices" or "the light". */
function hasIdea({near}: Hit): boolean {
  if (near(1).tag.startsWith("W")) return true; // "how far they have come"
  let head: Neighbour | undefined;
  for (let n = 1; n < REACH && /^(?:DT|JJ|NN|POS|PRP\$|VB[GN]|CD|RB|CC)/.test(near(n).tag); n++) {
    if (FIGURE.test(near(n).word)) return false;
    if (near(n).tag === "CC") break;
    head = near(n);
  }
  if (!head || head.tag.startsWith("NNP")) return false;
  const forms = [head.word, ...bases(head.word)];
  if (forms.some((form) => COUNTED.test(form))) return false;
  return head.tag === "VBG" || forms.some((form) => ABSTRACT.has(form) || ENDING.test(form));
}

/** The subject is the first noun phrase, after "In an appeal,"; its head the last word before a verb or preposition. */
function readClause({article, text, nameOf}: Context, words: string[], {words: [from, to]}: Sentence): Clause {
  const comma = (i: number): boolean => article.text.slice(text.words[i - 1].end, text.words[i].start).includes(",");
  let start = from;
  if (from < to && /^(?:IN|TO)$/.test(text.words[from].tag)) while (++start < to && !comma(start));
  let head = -1;
  for (let i = start; i < to; i++) {
    const {tag} = text.words[i];
    if (/^(?:NN|PRP$|WP$)/.test(tag) && !words[i].endsWith("'s")) head = i;
    else if (head >= 0 && /^(?:IN|TO|VB|MD|WDT|WP)/.test(tag)) break;
  }
  const named = head >= 0 && text.words[head].tag.startsWith("NNP");
  const actor = named
    ? nameOf?.(text.words[head]) !== "thing"
    : head >= 0 && [words[head], ...bases(words[head])].some((word) => ACTORS.has(word));
  let said = from;
  while (said < to && !SAYINGS.has(words[said])) said++;
  return {actor, said};
}

/** A finite verb of meaning, with a subject that neither acts nor speaks. */
function isMeant(hit: Hit, {text, nameOf}: Context, {actor}: Clause): boolean {
  const {entry, from, near} = hit;
  if (!/^VB[DPZ]?$/.test(text.words[from].tag)) return false;
  if (/^(?:to|be|been|being|is|are|was|were|by|he|she|they|who|we|i|you)$/.test(near(-1).word)) return false;
  let n = -1;
  while (near(n).tag === "RB") n--;
  const name = n;
  while (near(n).tag.startsWith("NNP")) n--;
  if (FACTUAL.test(entry) && !hasIdea(hit)) return false;
  if (n < name && nameOf?.(text.words[from + name]) !== "thing" && near(n).tag !== "IN" && near(n).tag !== "TO")
    return false; // "where Putin showcased"
  return !actor && !ACTORS.has(near(name).word);
}

/** A participle set off by a comma or dash, in a sentence that has reported nobody's words. */
function isHung(hit: Hit, {article, text}: Context, {said}: Clause): boolean {
  const {entry, from, near} = hit;
  if (near(-1).word === "" || said < from || /^(?:that|he|she|they|we|it)$/.test(near(1).word)) return false;
  if (FACTUAL.test(entry) && !hasIdea(hit)) return false;
  if (!entry.includes(" ") && near(1).tag === "IN") return false; // "demonstrating outside the hall"
  const gap = article.text.slice(text.words[from - 1].end, text.words[from].start);
  return /[,;—–-]/.test(gap) || /^(?:thus|thereby|further|while|and)$/.test(near(-1).word);
}

const find = finder(cues, {}, {forms: true});

function detect(context: Context): Mark[] {
  const {article, text, voiceOf} = context;
  const words = foldWords(context);
  const clauses = new Map<Sentence, Clause>();
  const found = new Map<Sentence, Mark>();
  let s = 0;
  for (const hit of find(context)) {
    while (text.sentences[s].words[1] <= hit.from) s++;
    const sentence = text.sentences[s];
    const clause = clauses.get(sentence) ?? readClause(context, words, sentence);
    clauses.set(sentence, clause);
    if (hit.kind === "meaning" && !isMeant(hit, context, clause)) continue;
    if (hit.kind === "comment" && !isHung(hit, context, clause)) continue;
    const cue = {start: text.words[hit.from].start, end: text.words[hit.to - 1].end};
    const voice = voiceOf(cue);
    if (found.has(sentence) && (voice !== "own" || found.get(sentence)?.voice === "own")) continue;
    const {start, end} = sentence;
    const note = `“${article.text.slice(cue.start, cue.end)}”: ${own(KINDS, hit.kind)}`;
    found.set(sentence, {start, end, feature: "interpretation", kind: hit.kind, voice, weight: 1, note});
  }
  return [...found.values()];
}

export const interpretation: Feature = {
  id: "interpretation",
  name: "Interpretation",
  asks: "How many sentences say what the event means instead of what happened?",
  unit: "of sentences",
  scale: "share",
  of: "sentences",
  voice: "own",
  more: "interprets more",
  less: "interprets less",
  kinds: KINDS,
  words: {...cues, "not with these as subject": actors},
  detect,
  examples: [
    "[The parade symbolizes the strength of the union.]",
    "[The minister opened the bridge, underscoring the bond between the two towns.]",
    "[The visit adds a new layer to the complex dynamics of the region.]",
    "The minister highlighted the cost of the bridge.",
    "The lawyer represents two of the families.",
    "The fall reflects lower prices.",
    "The bridge was opened on Tuesday, the ministry said."
  ],
  limits: [
    "A marked sentence may state an event too. Only set phrases of interpretation are known: a plain “this will change everything” is not seen.",
    "Figures “reflect” and maps “represent” without any comment: with these an abstract object must follow, told by its ending or a list."
  ],
  cites: [
    "van Dijk, T. A. (1988). News as Discourse.",
    "White, P. R. R. (1997). Death, disruption and the moral order: the narrative impulse in mass-media ‘hard news’ reporting.",
    "Martin, J. R. & White, P. R. R. (2005). The Language of Evaluation: Appraisal in English."
  ]
};
