// What speaks against a link, each a rule with a name. Of a sure link little does.

import type {Prepared, StoryIndex} from "./story.js";

/** A sentence of the article beside one of the reference. */
export interface Cell {
  reference: Prepared;
  j: number;
  article: Prepared;
  i: number;
  score: number;
  rowBest: number; // of the article's sentence, in the same reference
  columnBest: number; // of the reference's sentence
  sure: number; // the score of a sure link
  index: StoryIndex;
}

const rare = 2.5; // rarity of a word that may make a link alone: about one in twelve sentences of the story has it
const better = 0.05; // by which another partner's score is called better
const weak = 0.42; // under it a link needs more than one word, and falls where the two sentences name other people
const denials: ReadonlySet<string> = new Set(
  "deny decline refuse not no never nothing nobody none neither nor without".split(" ")
);

/** Rules that hold for sure links too. Each row: the rule's name, and what it looks for. */
const always: readonly [name: string, doubt: (cell: Cell) => boolean][] = [
  [
    "one common word", // "People don't know", "People were afraid"
    ({reference, j, article, i, score, index}) => {
      const [ours, theirs] = [article.stems[i]!, reference.stems[j]!]; // i and j are of sentences, here and below
      const shared = [...ours].filter((stem) => theirs.has(stem));
      if (shared.length > 1 || (shared.length === ours.size && shared.length === theirs.size)) return false;
      return shared.every((stem) => score < weak || index.rarity(stem) < rare); // one or none
    }
  ],
  [
    "a note on the text", // "An earlier version of this article misstated …"
    ({article, i}) => NOTE.test(article.source.sentences[i]!.text.slice(0, noteStart))
  ]
];

/** Rules that hold for the others only. */
const likely: readonly [name: string, doubt: (cell: Cell) => boolean][] = [
  [
    "each has a sure partner elsewhere", // "Moe, 19, was charged with arson", "Lund, 20, was charged with arson"
    ({score, rowBest, columnBest, sure}) => Math.min(rowBest, columnBest) >= Math.max(sure, score + better)
  ],
  [
    "told of others", // each names somebody whom the other text names too, but not here
    ({reference, j, article, i, score}) => {
      if (score >= weak) return false;
      const [ours, theirs] = [namesOf(article, i), namesOf(reference, j)];
      const apart =
        ours.every((name) => !reference.stems[j]!.has(name)) && theirs.every((name) => !article.stems[i]!.has(name));
      return apart && ours.some((name) => isIn(reference, name)) && theirs.some((name) => isIn(article, name));
    }
  ],
  [
    // "Moe denied that he had set the fire", "The fire was set at night"; what is denied follows the verb: a sentence
    // that tells something and adds that it is denied is matched by one that tells it too
    "denies nothing",
    ({reference, j, article, i}) => {
      const tokens = reference.tokens[j]!;
      const verb = tokens.findIndex(({form}) => form === "deny");
      if (verb < 0 || article.tokens[i]!.some(({form}) => denials.has(form))) return false;
      const isShared = ({stem}: (typeof tokens)[number]) => stem !== "" && article.stems[i]!.has(stem);
      return tokens.slice(verb).filter(isShared).length >= tokens.slice(0, verb).filter(isShared).length;
    }
  ]
];

const noteStart = 200; // characters in which a note says that it is one
const NOTE =
  /^\W*(?:correction|clarification|editor['’]?s['’]? note)\b|\b(?:an? |the )(?:earlier|previous|original) version of this (?:article|story|report|post)\b|\bthis (?:article|story|report|post) (?:has been|was) (?:updated|corrected|amended)\b/i;

function namesOf({tokens}: Prepared, i: number): string[] {
  return tokens[i]!.flatMap(({name, stem}) => (name && stem ? [stem] : []));
}

function isIn({stems}: Prepared, stem: string): boolean {
  return stems.some((set) => set.has(stem));
}

/** The name of the first rule that speaks against a link, or null. */
export function doubt(cell: Cell): string | null {
  return (cell.score < cell.sure ? [...always, ...likely] : always).find(([, against]) => against(cell))?.[0] ?? null;
}
