// Of what kind a name is: by its form, and by the words around its mentions. Votes are summed over all mentions, so
// that one clear place decides for all. The weights are round figures set on the captures and one half of the labelled
// sets' texts, read without their labels.

import {
  analysts,
  christened,
  clubTowns,
  dwelling,
  firmBelongings,
  firms,
  humanActs,
  humanBelongings,
  idle,
  inhabitants,
  inside,
  ofClubs,
  ofFirms,
  premises,
  regions,
  results,
  speechActs,
  stormActs,
  toward,
  trades,
  ways
} from "../english/lexicons/contexts.js";
import {givenNames, nameEndings, surnames} from "../english/lexicons/names.js";
import {firmHeads, productNouns, storms, thingOpenings} from "../english/lexicons/organisations.js";
import {placeHeads, placeOpenings, stateAbbreviations} from "../english/lexicons/places.js";
import {PEOPLE} from "../english/lexicons/sources.js";
import {offices} from "../english/lexicons/titles.js";
import type {NameKind} from "../model/voices.js";
import {isCommon} from "../text/tags/nlp.js";
import type {Run} from "./cut.js";
import {headKind, listed} from "./lists.js";
import type {Token} from "./tokens.js";

/** What speaks for each kind; `unknown` for a person too, but only for want of anything better. */
export type Votes = Record<NameKind | "unknown", number>;

const kinds: NameKind[] = ["person", "organisation", "place", "thing"];

const FAMILY = /^(?:Ma?c|De|Di|Du|Fitz|La|Le|Van|O')\p{Lu}/u; // McCain, LeBron

/** Names of one word, by their letters: the first that fits votes. */
const shapes: [fits: (word: string) => boolean, kind: keyof Votes, weight: number][] = [
  [(word) => /^\p{Lu}{2,6}$/u.test(word), "organisation", 3],
  [(word) => word.includes("&") || /^\d+-?\p{Lu}/u.test(word), "organisation", 6], // AT&T, 3M
  [(word) => /^\p{Lu}+-?\d/u.test(word), "thing", 4], // F-16
  [(word) => givenNames.has(word) || surnames.has(word), "person", 3],
  [(word) => /\p{Ll}\p{Lu}/u.test(word) && !FAMILY.test(word), "organisation", 2], // BuzzFeed
  [(word) => /^\p{Lu}\p{Ll}{2,}-\p{Lu}/u.test(word), "organisation", 1], // Wal-Mart
  [(word) => /.(?:news|soft|corp|tech|bank|media|tel|net|max|petro|pharma|tube|book)$/i.test(word), "organisation", 2],
  [(word) => /\p{Ll}{2}(?:ville|town|burgh?|shire|stan|grad|abad|pur)$/u.test(word), "place", 1.5],
  [() => true, "unknown", 0.5]
];

const callings = new Set(PEOPLE.split(/,\s*/));

const none = (): Votes => ({person: 0, organisation: 0, place: 0, thing: 0, unknown: 0});

/** What the form of a name says of its kind. */
export function voteByForm(words: readonly Token[], run: Run): Votes {
  const votes = none();
  const list = listed(words);
  if (list) votes[list] += 10;
  if (run.kind) votes[run.kind] += 8;
  if (run.owner) addVotes(votes, {...none(), person: -0.5, organisation: 1, place: 1.5});
  if (words.length > 1) addVotes(votes, voteByWords(words, run));
  else {
    const [, kind, weight] = shapes.find(([fits]) => fits(words[0].text))!;
    votes[kind] += weight;
  }
  return votes;
}

function voteByWords(words: readonly Token[], run: Run): Votes {
  const votes = none();
  const first = words[0];
  const last = words[words.length - 1];
  const common = words.filter((word) => isCommon(word.small)).length;
  const trademark = words.some(({text}) => /\p{Ll}\p{Lu}/u.test(text) && !FAMILY.test(text)); // SiriusXM, TallGrass
  const located =
    (!givenNames.has(first.text) && [first, last].some((word) => listed([word]) === "place")) ||
    (words.length > 2 && listed(words.slice(0, 2)) === "place"); // New York Mills
  const joined = words.slice(1).some(({gap}) => gap.includes("&")); // Moe & Lind
  if (/^\p{Lu}{3,5}$/u.test(last.text) && !listed([last])) votes.organisation += 5; // Oslo Mills ISD
  if (located || trademark) votes.organisation += 4; // Telecom Egypt, Oslo Rangers
  if (joined) votes.organisation += 12;
  if (listed([first]) === "organisation" && /^\p{Lu}{2}/u.test(first.text)) votes.organisation += 6; // RT America
  if (thingOpenings.has(first.text)) votes.thing += 7;
  const saint = /^(?:St|Saint)$/.test(first.text) && words.length > 2; // St. Ann Moe
  if (placeOpenings.has(first.text) && !saint && !isCommon(last.small) && !headKind(last.small)) votes.place += 4.5;
  if (nameEndings.has(last.text) && !run.kind) votes.person += 6;
  if (words.slice(1, -1).some((word) => word.text.length === 1)) votes.person += 5; // Ann B. Moe
  if (givenNames.has(first.text) && (run.kind === "person" || !headKind(last.small))) votes.person += 6;
  if (/^\p{Lu}{1,2}$/u.test(first.text)) votes.person += 1;
  if (common === 0 && words.length < 5) votes.person += 3;
  else if (common === words.length || words.length > 3) votes.organisation += 2;
  else votes.person += 1.5;
  return votes;
}

/** What stands around one mention says of its kind. */
export function voteByContext(tokens: readonly Token[], run: Run): Votes {
  const votes = none();
  voteByLeft(tokens, run, votes);
  voteByRight(tokens, run, votes);
  return votes;
}

function voteByLeft(tokens: readonly Token[], {from, to}: Run, votes: Votes): void {
  const {gap, text} = tokens[from];
  const single = to - from === 1;
  if (single && (gap === ", " || gap === " (") && stateAbbreviations.has(text)) votes.place += 8;
  if (gap !== " " || from === 0) return;
  const before = tokens[from - 1].small;
  const next = tokens[to];
  const attributive = next?.gap === " " && !tokens[to - 1].possessive && /^(?:NN|JJ)/.test(next.tag);
  if (/^(?:an?|the)$/.test(before) && !attributive) {
    votes.person -= 3; // "a Moe aide" tells nothing of Moe; "the Moe" is no person
    votes.organisation += before === "the" ? 1.5 : 0;
    votes.thing += before === "the" ? 1 : 2;
  }
  const preposition = before === "the" ? (tokens[from - 2]?.small ?? "") : before;
  if (inside.has(preposition)) votes.place += before === "the" ? 0.5 : 2;
  if (toward.has(preposition)) votes.place += preposition === "at" ? 1 : 0.5;
  if (/^(?:on|at)$/.test(before) && dwelling.has(tokens[from - 2]?.small ?? "")) votes.place += 3; // live on Moe
  if (before === "between" && ways.has(tokens[from - 2]?.small ?? "")) votes.place += 3; // a bridge between Moe and …
  if (christened.has(before)) votes.thing += 5; // the ferry Moe
  const apposed = before === "the" && tokens[from - 1].gap === ", "; // a boat, the Moe,
  if (apposed && christened.has(tokens[from - 2]?.small ?? "")) votes.thing += 5;
  if (before === "at" && analysts.has(tokens[from - 2]?.small ?? "")) votes.organisation += 3; // economists at Moe
  if (before === "of" && inhabitants.has(tokens[from - 2]?.small ?? "")) votes.place += 3;
  if (/^(?:bought|acquired)$/.test(before)) votes.organisation += 2;
  if (firms.has(before)) votes.organisation += 4; // news agency Moe
  if (!single && /^(?:beat|beats|thrashed)$/.test(before) && clubTowns.has(tokens[to - 1].small))
    votes.organisation += 12;
  if (offices.has(before) || before === "named" || before === "called") votes.person += 3;
  if (before === "of" && regions.has(tokens[from - 2]?.small)) votes.place += 5; // town of Moe
}

function voteByRight(tokens: readonly Token[], run: Run, votes: Votes): void {
  const {from, to} = run;
  const next = tokens[to];
  if (!next) return;
  const {gap, small, text} = next;
  if (from === 0 && /^\p{Lu}{4,}$/u.test(tokens[0].text) && /^(?:, | \(| [-–—―])/.test(gap)) votes.place += 5; // dateline
  if (/^\d\d$/.test(text) && (gap === ", " || gap === " (")) votes.person += 3; // Ann Moe, 42,
  if (gap === ", " && (small === "who" || small === "whose")) votes.person += 3;
  const apposed = readApposition(tokens, to);
  if (apposed) votes[apposed] += 4;
  if (gap !== " ") return;
  if (tokens[to - 1].possessive) {
    if (humanBelongings.has(small)) votes.person += 1.5;
    if (firmBelongings.has(small)) votes.organisation += 2;
    return;
  }
  if (small === "plc") votes.organisation += 6;
  if (productNouns.has(small)) votes.thing += 4;
  if (placeHeads.has(small)) votes.place += 2.5; // Kent county
  const owned = premises.has(small) ? readOwner(tokens, from, small) : 0;
  if (owned > 0) votes.place += owned;
  else if (ofFirms.has(small)) votes.organisation += 2;
  if (to - from > 1 && clubTowns.has(tokens[to - 1].small) && ofClubs.has(small)) votes.organisation += 12;
  if (speechActs.has(small)) votes.unknown += 1.5; // so do bodies
  if (humanActs.has(small)) votes.person += 1.5;
  if (ofBodies(tokens, to)) votes.organisation += 3;
  if (trades.has(small)) votes.organisation += 1.5;
  if (stormActs.has(small)) votes.thing += 3;
  if (/^(?:lies|sits|stands|nestles)$/.test(small) && /^(?:in|on|at|near|between)$/.test(tokens[to + 1]?.small ?? ""))
    votes.place += 2;
  if (small === "who" || small === "himself" || small === "herself") votes.person += 3;
}

/** "its Moe office", "the bank's Moe plant": where it stands; "the Moe plant" says it less clearly. */
function readOwner(tokens: readonly Token[], from: number, premise: string): number {
  const owner = from > 0 && tokens[from].gap === " " ? tokens[from - 1] : undefined;
  if (owner?.possessive || /^(?:its|their|his|her|our)$/.test(owner?.small ?? "")) return 4;
  return owner?.small === "the" && !/^(?:stores?|shop|branch|showroom)$/.test(premise) ? 3 : 0; // the Moe store sells Moe
}

/** "Moe said it had sold", "said in a note", "has cut its forecast": what only bodies do. `at` is the verb. */
function ofBodies(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(at + 1, at + 9);
  const end = near.findIndex(({gap, small}) => /[^ ]/.test(gap) || /^(?:he|she|they|i|we|his|her)$/.test(small));
  const words = near.slice(0, end < 0 ? near.length : end).map(({small}) => small);
  if (/^(?:announced|posted|reported)$/.test(tokens[at].small) && words.slice(0, 4).some((word) => results.has(word)))
    return true;
  if (!speechActs.has(tokens[at].small)) return tokens[at].tag.startsWith("VB") && words.slice(0, 4).includes("its");
  if (/^in a (?:(?:research|client|stock|regulatory) )?(?:note|filing)\b/.test(words.join(" "))) return true;
  const it = words.indexOf("it");
  if (it < 0 || idle.has(words[it + 2] ?? "")) return false;
  return /^(?:had|has|would|will|expects|expected|intends|intended|aims|aimed)$/.test(words[it + 1] ?? "");
}

/** What a phrase with an article right after the name says: "Gonzaga, a school in Milan". */
function readApposition(tokens: readonly Token[], at: number): NameKind | undefined {
  if (tokens[at].gap !== ", " || !/^(?:an?|the)$/.test(tokens[at].small)) return undefined;
  let end = at + 1;
  while (end < tokens.length && end - at < 6 && tokens[end].gap === " " && !/^(?:IN|TO|CC|V|W)/.test(tokens[end].tag))
    end++;
  const head = tokens[end - 1];
  if (end - at < 2 || head.capital) return undefined;
  if (offices.has(head.small) || callings.has(head.small)) return "person";
  if (regions.has(head.small)) return "place";
  if (firms.has(head.small)) return "organisation";
  if (firmHeads.has(head.small)) return undefined; // a power, a steel: common words
  return productNouns.has(head.small) || storms.has(head.small) ? "thing" : headKind(head.small);
}

/** The kind with most votes; in a draw the first of person, organisation, place, thing. */
export function elect(votes: Votes): NameKind {
  return kinds.reduce((best, kind) => (worth(votes, kind) > worth(votes, best) ? kind : best));
}

/** The votes for a kind, those for want of anything better with the person's. */
export function worth(votes: Votes, kind: NameKind): number {
  return votes[kind] + (kind === "person" ? votes.unknown : 0);
}

export function addVotes(to: Votes, from: Votes): void {
  for (const kind of kinds) to[kind] += from[kind];
  to.unknown += from.unknown;
}
