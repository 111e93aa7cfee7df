// Who says what: one mark for each attribution, on its cue.

import {rungs} from "../measure/ladder.js";
import {ADJECTIVES, ADVERBS, NOUNS, VERBS, type CueLine} from "../english/lexicons/cues.js";
import type {Context, Feature, Mark} from "../model/features.js";
import type {Span} from "../model/text.js";
import type {Attribution} from "../model/voices.js";

const KINDS: Record<Attribution["kind"], string> = {
  direct: "words in quotation marks",
  mixed: "partly in quotation marks",
  indirect: "in the outlet's words"
};

const REPORTED = {direct: "quoted directly", mixed: "partly quoted", indirect: "reported in the outlet's words"};

export const attribution: Feature = {
  id: "attribution",
  name: "Attribution",
  asks: "How often does the text say who says so?",
  unit: "per 1,000 words",
  scale: "rate",
  of: "words",
  voice: "all",
  more: "attributes more",
  less: "attributes less",
  kinds: KINDS,
  detect,
  words: {
    verbs: wordsOf(VERBS),
    nouns: wordsOf(NOUNS),
    adjectives: wordsOf(ADJECTIVES),
    adverbs: ADVERBS
  },
  examples: [
    'The mayor [said] the bridge would open in May. "It is safe," she [added].',
    "[According to] the ministry, two ships were lost, and the navy [has denied] the report.",
    "The harbour master's [claim] that the pier had burned was wrong.",
    "The ferry left at noon and reached the island before dark."
  ],
  limits: [
    "It finds about six in seven of the sentences that people mark as attributed, and nine in ten of what it finds is right.",
    "Beliefs, wishes and judgements count as well as statements; where a thought ends and an act begins, people differ too.",
    "Who he, she and they are is a guess: the person who spoke last, right about two times in three."
  ],
  cites: [
    "Quirk, Greenbaum, Leech & Svartvik (1985) A Comprehensive Grammar of the English Language",
    "Levin (1993) English Verb Classes and Alternations",
    "Bergler (1992) Evidential Analysis of Reported Speech",
    "Thompson & Ye (1991) Evaluation in the reporting verbs used in academic papers",
    "Newell, Margolin & Ruths (2018) An Attribution Relations Corpus for Political News"
  ]
};

function detect({article, attributions, voiceOf}: Context): Mark[] {
  return attributions
    .filter(({inner}) => !inner)
    .map((one) => {
      const span = one.cue ?? opening(article.text, one.content[0]);
      return {
        ...span,
        feature: "attribution",
        kind: one.kind,
        voice: voiceOf(one.cue ?? one.content[0]),
        weight: 1,
        note: describe(article.text, one)
      };
    });
}

// A quotation carried on has no cue of its own: its first character, the quotation mark, stands for it.
const opening = (text: string, {start}: Span): Span => ({
  start,
  end: start + String.fromCodePoint(text.codePointAt(start) ?? 0).length
});

/** An attribution in a sentence: "Dmitry Peskov (a named person) is quoted directly; cue: said." */
function describe(text: string, {speaker, guess, source, rung, kind, cue, negated, via}: Attribution): string {
  const words = ({start, end}: Span) => text.slice(start, end).replace(/\s+/g, " ");
  const who = speaker ?? (source ? words(source) : null);
  const subject = who === null ? "Nobody is named" : `${guess ? "Probably " : ""}${who} (${rungs[rung]})`;
  const verb = who === null ? `; ${REPORTED[kind]}` : ` is ${REPORTED[kind]}`;
  const parts = [cue ? `cue: ${words(cue)}` : "carried on without a cue"];
  if (negated) parts.push("negated");
  if (via) parts.push(`by way of ${words(via)}`);
  return `${subject}${verb}; ${parts.join("; ")}.`;
}

function wordsOf(lines: readonly CueLine[]): string[] {
  return [...new Set(lines.flatMap(({words}) => words))];
}
