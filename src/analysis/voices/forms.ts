// The cue lists, compiled: from a word form to the verbs it may belong to, with what may follow them.

import {LIGHT_VERBS, VERBS, type Takes} from "../lexicons/cues.js";
import {setOf} from "./words.js";

export type Form = "base" | "s" | "past" | "part" | "ing";

/** A verb of the lists. A verb may stand in several lines: `takes` keeps the class that goes with each frame. */
export interface VerbCue {
  lemma: string;
  rest: string[]; // the words after the verb, where it is a phrase: "point out"
  takes: Map<Takes, string>;
}

const IRREGULAR: Record<string, string> = {
  say: "said",
  tell: "told",
  think: "thought",
  know: "knew known",
  see: "saw seen",
  feel: "felt",
  find: "found",
  hold: "held",
  hear: "heard",
  mean: "meant",
  write: "wrote written",
  read: "read",
  speak: "spoke spoken",
  begin: "began begun",
  understand: "understood",
  misunderstand: "misunderstood",
  misread: "misread",
  mistake: "mistook mistaken",
  foresee: "foresaw foreseen",
  foretell: "foretold",
  swear: "swore sworn",
  forswear: "forswore forsworn",
  sing: "sang sung",
  teach: "taught",
  show: "showed shown",
  go: "went gone",
  put: "put",
  set: "set",
  lay: "laid",
  let: "let",
  get: "got gotten",
  make: "made",
  take: "took taken",
  bring: "brought",
  give: "gave given",
  come: "came come",
  run: "ran run",
  hit: "hit",
  cast: "cast",
  forecast: "forecast",
  broadcast: "broadcast",
  telecast: "telecast",
  forbid: "forbade forbidden",
  forget: "forgot forgotten",
  forgive: "forgave forgiven",
  choose: "chose chosen",
  seek: "sought",
  beseech: "besought",
  fight: "fought",
  strive: "strove striven",
  strike: "struck",
  shoot: "shot",
  sell: "sold",
  spin: "spun",
  spread: "spread",
  stick: "stuck",
  stand: "stood",
  throw: "threw thrown",
  tear: "tore torn",
  draw: "drew drawn",
  withdraw: "withdrew withdrawn",
  bet: "bet",
  dream: "dreamed dreamt",
  draw_attention: "drew",
  overthrow: "overthrew",
  uphold: "upheld",
  rethink: "rethought",
  lie: "lied",
  drive: "drove driven",
  rise: "rose risen",
  send: "sent",
  have: "had",
  be: "was",
  recast: "recast",
  rebuild: "rebuilt",
  wring: "wrung",
  weep: "wept",
  shed: "shed",
  lean: "leaned",
  deal: "dealt",
  upset: "upset",
  overstate: "overstated",
  sue: "sued",
  speed: "sped",
  plead: "pleaded pled",
  prove: "proved proven",
  beg: "begged",
  mislead: "misled",
  overtake: "overtook",
  undertake: "undertook undertaken"
};

const DOUBLED = setOf(
  "admit commit submit permit omit transmit refer prefer confer infer defer concur incur occur rebut abhor regret deter equip " +
    "expel compel dispel propel rebel control patrol signal* outwit begin forget upset allot acquit remit recur demur recap kid"
);
const NEVER_DOUBLED = setOf("x");

/** The inflected forms of a verb, each with what it can be. */
export function inflect(lemma: string): [form: string, kind: Form][] {
  const stem = doubles(lemma) ? lemma + lemma[lemma.length - 1] : lemma;
  const s = /(?:[sxz]|ch|sh)$/.test(lemma) ? "es" : "s";
  const y = /[^aeiou]y$/.test(lemma);
  const third = y
    ? `${lemma.slice(0, -1)}ies`
    : lemma === "have"
      ? "has"
      : lemma === "go" || lemma === "do"
        ? `${lemma}es`
        : lemma + s;
  const ing = /ie$/.test(lemma)
    ? `${lemma.slice(0, -2)}ying`
    : /[^eoy]e$/.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${stem}ing`;
  const regular = y ? `${lemma.slice(0, -1)}ied` : lemma.endsWith("e") ? `${lemma}d` : `${stem}ed`;
  const [past, part = past] = (IRREGULAR[lemma] ?? regular).split(" ");
  return [
    [lemma, "base"],
    [third, "s"],
    [past, "past"],
    [part, "part"],
    [ing, "ing"]
  ];
}

function doubles(lemma: string): boolean {
  if (DOUBLED.has(lemma)) return true;
  return /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(lemma) && !NEVER_DOUBLED.has(lemma.slice(-1));
}

interface Lookup {
  cue: VerbCue;
  kinds: Set<Form>;
}

function compile(): Map<string, Lookup[]> {
  const cues = new Map<string, VerbCue>();
  for (const {class: kind, takes, words} of VERBS) {
    for (const entry of words) {
      for (const phrase of spread(entry)) {
        const [lemma, ...rest] = phrase.split(" ");
        const cue = cues.get(phrase) ?? {lemma, rest, takes: new Map<Takes, string>()};
        cues.set(phrase, cue);
        for (const take of takes as Takes[]) if (!cue.takes.has(take)) cue.takes.set(take, kind);
      }
    }
  }
  const table = new Map<string, Lookup[]>();
  for (const cue of cues.values()) {
    const forms = new Map<string, Set<Form>>();
    for (const [form, kind] of inflect(cue.lemma)) forms.set(form, (forms.get(form) ?? new Set<Form>()).add(kind));
    for (const [form, kinds] of forms) table.set(form, [...(table.get(form) ?? []), {cue, kinds}]);
  }
  for (const list of table.values()) list.sort((a, b) => b.cue.rest.length - a.cue.rest.length);
  return table;
}

/** "complain about|of" is "complain about" and "complain of". */
export function spread(entry: string): string[] {
  return entry
    .split(" ")
    .reduce<string[]>(
      (heads, word) => word.split("|").flatMap((choice) => heads.map((head) => (head ? `${head} ${choice}` : choice))),
      [""]
    );
}

const TABLE = compile();
const NONE: Lookup[] = [];

/** The verbs a word form may belong to, phrases with the most words first. */
export const verbsOf = (lower: string): Lookup[] => TABLE.get(lower) ?? NONE;

/** What a word form can be, over all verbs of the lists. */
export function canBe(lower: string, kind: Form): boolean {
  return verbsOf(lower).some(({kinds}) => kinds.has(kind));
}

export const LIGHT: ReadonlySet<string> = new Set(LIGHT_VERBS.flatMap((verb) => inflect(verb).map(([form]) => form)));

/** A noun and its plural. */
export function inflectNoun(word: string): string[] {
  if (/s$/.test(word)) return [word];
  if (/(?:[xz]|ch|sh)$/.test(word)) return [word, `${word}es`];
  return [word, /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`];
}
