// The cue verbs, compiled: from a word form to the verbs it may belong to, with what may follow them.

import {VERBS, type Takes} from "../english/lexicons/cues.js";
import {setOf} from "../english/closed.js";

export type Form = "base" | "s" | "past" | "part" | "ing";

/** A verb of the lists. A verb may stand in several lines: `takes` keeps the class that goes with each frame. */
export interface VerbCue {
  lemma: string;
  rest: string[]; // the words after the verb, where it is a phrase: "point out"
  takes: Map<Takes, string>;
}

// lemma, past, and the participle where it differs
const IRREGULAR = new Map(
  `
  say said; tell told; think thought; know knew known; see saw seen; feel felt; find found; hold held; hear heard;
  mean meant; write wrote written; read read; speak spoke spoken; begin began begun; understand understood;
  misunderstand misunderstood; misread misread; mistake mistook mistaken; foresee foresaw foreseen; foretell
  foretold; swear swore sworn; forswear forswore forsworn; sing sang sung; teach taught; show showed shown; go
  went gone; put put; set set; lay laid; let let; get got gotten; make made; take took taken; bring brought; give
  gave given; come came come; run ran run; hit hit; cast cast; forecast forecast; broadcast broadcast; telecast
  telecast; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; choose chose chosen; seek
  sought; beseech besought; fight fought; strive strove striven; strike struck; shoot shot; sell sold; spin spun;
  spread spread; stick stuck; stand stood; throw threw thrown; tear tore torn; draw drew drawn; withdraw withdrew
  withdrawn; bet bet; dream dreamed dreamt; overthrow overthrew; uphold upheld; rethink rethought; drive drove
  driven; rise rose risen; send sent; have had; be was; recast recast; rebuild rebuilt; wring wrung; weep wept;
  shed shed; deal dealt; upset upset; speed sped; plead pleaded pled; prove proved proven; mislead misled;
  split split; panic panicked; overtake overtook; undertake undertook undertaken
`
    .trim()
    .split(/;\s+/)
    .map((entry) => {
      const [lemma, ...pasts] = entry.split(/\s+/);
      return [lemma, pasts];
    })
);

const DOUBLED = setOf(
  "admit commit submit permit omit transmit refer prefer confer infer defer concur incur occur rebut abhor regret deter equip " +
    "expel compel dispel propel rebel extol control patrol outwit begin forget upset allot acquit remit recur demur recap kid quip deadpan aver sidestep quiz"
);
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/; // slam, slammed

/** The inflected forms of a verb, each with what it can be. */
export function inflect(lemma: string): [form: string, kind: Form][] {
  const bare = lemma.slice(0, -1);
  const stem = DOUBLED.has(lemma) || SHORT.test(lemma) ? lemma + lemma[lemma.length - 1] : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const regular = y ? `${bare}ied` : lemma.endsWith("e") ? `${lemma}d` : `${stem}ed`;
  const [past, part = past] = IRREGULAR.get(lemma) ?? [regular];
  return [
    [lemma, "base"],
    [thirdPerson(lemma, stem), "s"],
    [past, "past"],
    [part, "part"],
    [gerund(lemma, stem), "ing"]
  ];
}

// `stem` is the verb with its last letter doubled, where it is: quizzes, quizzing
function thirdPerson(lemma: string, stem: string): string {
  if (lemma === "have") return "has";
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (lemma.endsWith("z")) return `${stem}es`;
  return lemma + (/(?:[sxo]|ch|sh)$/.test(lemma) ? "es" : "s");
}

function gerund(lemma: string, stem: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return lemma.endsWith("c") ? `${lemma}king` : `${stem}ing`; // panicking
}

/** A noun and its plural. */
export function inflectNoun(word: string): string[] {
  if (word.endsWith("s")) return [word];
  const y = /[^aeiou]y$/.test(word);
  return [word, y ? `${word.slice(0, -1)}ies` : word + (/(?:[xz]|ch|sh)$/.test(word) ? "es" : "s")];
}

/** A verb a form may belong to, and what the form then is of it. */
export interface Lookup {
  cue: VerbCue;
  kinds: ReadonlySet<Form>;
}

function compile(): Map<string, Lookup[]> {
  const cues = new Map<string, VerbCue>();
  for (const {class: kind, takes, words} of VERBS) {
    for (const phrase of words.flatMap(spread)) {
      const [lemma, ...rest] = phrase.split(" ");
      const cue = cues.get(phrase) ?? {lemma, rest, takes: new Map<Takes, string>()};
      cues.set(phrase, cue);
      for (const take of takes as Takes[]) if (!cue.takes.has(take)) cue.takes.set(take, kind);
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

// "complain about|of" is "complain about" and "complain of".
function spread(entry: string): string[] {
  return entry
    .split(" ")
    .map((word) => word.split("|"))
    .reduce((heads, choices) => heads.flatMap((head) => choices.map((choice) => `${head} ${choice}`)), [""])
    .map((phrase) => phrase.trim());
}

const TABLE = compile();
const KINDS = new Map([...TABLE].map(([form, list]) => [form, new Set(list.flatMap(({kinds}) => [...kinds]))]));
const NONE: Lookup[] = [];
const NOTHING: ReadonlySet<Form> = new Set();

/** The verbs a word form may belong to, phrases with the most words first. */
export const verbsOf = (lower: string): readonly Lookup[] => TABLE.get(lower) ?? NONE;

/** What a word form can be, over all verbs of the lists. */
export const formsOf = (lower: string): ReadonlySet<Form> => KINDS.get(lower) ?? NOTHING;
