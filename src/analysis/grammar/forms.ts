// The cue verbs, compiled: from a word form to the verbs it may belong to, with what may follow them.

import {VERBS, type Takes} from "../english/lexicons/cues.js";
import {inflect, type Form} from "../english/inflect.js";

/** A verb of the lists. A verb may stand in several lines: `takes` keeps the class that goes with each frame. */
export interface VerbCue {
  lemma: string;
  rest: string[]; // the words after the verb, where it is a phrase: "point out"
  takes: Map<Takes, string>;
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
