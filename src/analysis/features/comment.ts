// Sentences in which the outlet itself comments. A mark is the whole sentence, so that the share of sentences is what is lit; its
// note lists what spoke for it, and what against, with the points.

import {comment as register, sober} from "../english/lexicons/comment.js";
import {actors, gloss} from "../english/lexicons/gloss.js";
import {
  AGAINST,
  LINE,
  POINTS,
  readComment,
  type CommentedSentence,
  type CommentKind,
  type Point
} from "../measure/comment.js";
import {findGlosses} from "../measure/gloss.js";
import type {Context, Feature, Mark} from "../model/features.js";
import type {Article} from "../model/story.js";

const KINDS: Record<CommentKind | "gloss", string> = {
  gloss: "says what an event means",
  judges: "judges",
  demands: "demands",
  forecasts: "forecasts",
  generalises: "generalises",
  addresses: "addresses the reader"
};

/** What a point is called where it has no words to show. */
const NAMES: Partial<Record<Point["by"], string>> = {
  present: "present tense",
  quoted: "mostly quoted",
  number: "a figure",
  past: "past tense",
  name: "names"
};
const SHOWN = 4; // words of one list in a note

function detect(context: Context): Mark[] {
  const glosses = findGlosses(context);
  return readComment(context).flatMap((read): Mark[] => {
    const {start, end} = read.sentence;
    const gloss = glosses.get(read.sentence);
    const comments = isComment(read) && isHeard(context, read);
    if (!gloss && !comments) return [];
    const own = gloss?.voice === "own";
    const reasons = [
      ...(gloss && (own || !comments)
        ? [`“${context.article.text.slice(gloss.cue.start, gloss.cue.end)}”: ${gloss.reason}`]
        : []),
      ...(comments ? [explain(read, context.article)] : [])
    ];
    const kind = gloss && (own || !comments) ? "gloss" : kindOf(read);
    const voice = comments ? "own" : gloss!.voice;
    return [{start, end, feature: "comment", kind, voice, weight: 1, note: reasons.join("; ")}];
  });
}

// a sum of thirds and sixths may miss the line by a rounding
const isComment = ({score}: CommentedSentence): boolean => score >= LINE - 1e-9;

/** A word of it is the outlet's by the voices that every page shows, too. */
function isHeard({text, voiceOf}: Context, {sentence: {words}}: CommentedSentence): boolean {
  return text.words.slice(...words).some((word) => voiceOf(word) === "own");
}

/** The kind with most points; of equals the first in the order of the list of points. */
function kindOf({points}: CommentedSentence): CommentKind {
  const sums = new Map<CommentKind, number>();
  for (const {kind, value} of points) if (kind) sums.set(kind, (sums.get(kind) ?? 0) + value);
  return [...sums].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** "For: “must” 1, present tense 0.25. Against: names 0.33. Together 0.92." */
function explain({points, score}: CommentedSentence, {text}: Article): string {
  const say = ({by, value, words}: Point): string => {
    const shown = words.slice(0, SHOWN).map(({start, end}) => `“${text.slice(start, end)}”`);
    const more = words.length > SHOWN ? " …" : "";
    return `${NAMES[by] ?? shown.join(" ") + more} ${number(Math.abs(value))}`;
  };
  const [pro, contra] = [true, false].map((kind) => points.filter((point) => (point.kind !== null) === kind).map(say));
  return [
    `for: ${pro.join(", ")}`,
    ...(contra.length ? [`against: ${contra.join(", ")}`] : []),
    `together ${number(score)}`
  ].join("; ");
}

const number = (value: number): string => `${Math.round(100 * value) / 100}`;

/** Word lists under a reader's names for them. */
function named<K extends string>(lists: Readonly<Record<K, readonly string[]>>, name: (list: K) => string) {
  return Object.fromEntries(Object.entries<readonly string[]>(lists).map(([list, words]) => [name(list as K), words]));
}

export const comment: Feature = {
  id: "comment",
  name: "Comment",
  asks: "How many sentences comment, in the outlet’s own voice, instead of reporting?",
  unit: "of sentences",
  scale: "share",
  of: "sentences",
  voice: "own",
  more: "comments more",
  less: "comments less",
  kinds: KINDS,
  words: {
    ...named(gloss, (list) => `gloss: ${list}`),
    "gloss, not with these as subject": actors,
    ...named(register, (list) => {
      const [kind, one, several] = POINTS[list];
      return `${kind}: ${list}, ${one} ${one === several ? "point" : `point, several ${several}`}`;
    }),
    ...named(sober, (list) => `against: ${list}, ${-AGAINST[list]} point`)
  },
  detect,
  examples: [
    "[The parade symbolizes the strength of the union.]",
    "[The minister opened the bridge, underscoring the bond between the two towns.]",
    "[Clearly, the plan is a reckless gamble.]",
    "[The town must never forget this.]",
    "[The ferry could well sink the whole budget.]",
    "[You can’t fix a harbour with slogans.]",
    "The minister must resign, the union said.",
    "“This is a disgrace and you know it,” Berg said.",
    "The minister highlighted the cost of the bridge.",
    "The bridge was opened on Tuesday, the ministry said."
  ],
  limits: [
    "A sum of points by hand-made lists: it sees about half of the opinions that people mark, and about half of what it marks in news articles is not opinion to them.",
    "An opinion in plain words (“Every team should know its best player”) may have too few points; so has a flat “Harbours decline.”",
    "Recipes, service pieces and interviews in the first person talk to their reader without an opinion.",
    "Figures “reflect” and maps “represent” without any comment: with these an abstract object must follow, told by its ending or a list."
  ],
  cites: [
    "Biber, D. et al. (1999). Longman Grammar of Spoken and Written English, chapter 12: stance.",
    "Hunston, S. & Thompson, G. (2000). Evaluation in Text.",
    "Martin, J. R. & White, P. R. R. (2005). The Language of Evaluation: Appraisal in English.",
    "van Dijk, T. A. (1988). News as Discourse.",
    "White, P. R. R. (1997). Death, disruption and the moral order: the narrative impulse in mass-media ‘hard news’ reporting."
  ]
};
