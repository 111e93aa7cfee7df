// Of what kind a name is: by its form, and by the words around its mentions. Votes are summed over all mentions, so
// that one clear place decides for all. The weights are round figures set on the captures and one half of the labelled
// sets' texts, read without their labels.

import {
  christened,
  dwelling,
  firms,
  humanActs,
  humanBelongings,
  inside,
  ofFirms,
  regions,
  toward,
  ways
} from "../lexicons/contexts.js";
import {givenNames, nameEndings, surnames} from "../lexicons/names.js";
import {productNouns, thingOpenings} from "../lexicons/organisations.js";
import {placeHeads, placeOpenings, stateAbbreviations} from "../lexicons/places.js";
import {offices} from "../lexicons/titles.js";
import type {NameKind} from "../model.js";
import {isCommon} from "../nlp.js";
import type {Run} from "./cut.js";
import {headKind, listed} from "./lists.js";
import type {Token} from "./tokens.js";

export type Votes = Record<NameKind, number>;

const kinds: NameKind[] = ["person", "organisation", "place", "thing"];

const FAMILY = /^(?:Ma?c|De|Di|Du|Fitz|La|Le|Van|O')\p{Lu}/u; // McCain, LeBron

/** Names of one word, by their letters: the first that fits votes. */
const shapes: [fits: (word: string) => boolean, kind: NameKind, weight: number][] = [
  [(word) => /^\p{Lu}{2,6}$/u.test(word), "organisation", 3],
  [(word) => /^\p{Lu}+-?\d/u.test(word), "thing", 4], // F-16
  [(word) => givenNames.has(word) || surnames.has(word), "person", 3],
  [(word) => /\p{Ll}\p{Lu}/u.test(word) && !FAMILY.test(word), "organisation", 2], // BuzzFeed
  [(word) => /^\p{Lu}\p{Ll}{2,}-\p{Lu}/u.test(word), "organisation", 1], // Wal-Mart
  [(word) => /.(?:news|soft|corp|tech|bank|media|tel|net|max|petro|pharma|tube|book)$/i.test(word), "organisation", 2],
  [(word) => /\p{Ll}{2}(?:ville|town|burgh?|shire|stan|grad|abad|pur)$/u.test(word), "place", 1.5],
  [() => true, "person", 0.5]
];

const none = (): Votes => ({person: 0, organisation: 0, place: 0, thing: 0});

/** What the form of a name says of its kind. */
export function voteByForm(words: readonly Token[], run: Run): Votes {
  const votes = none();
  const list = listed(words);
  if (list) votes[list] += 10;
  if (run.kind) votes[run.kind] += 8;
  if (run.owner) addVotes(votes, {person: -0.5, organisation: 1, place: 1.5, thing: 0});
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
  const located = !givenNames.has(first.text) && [first, last].some((word) => listed([word]) === "place");
  if (located || trademark) votes.organisation += 4; // Telecom Egypt, Oslo Rangers
  if (listed([first]) === "organisation" && /^\p{Lu}{2}/u.test(first.text)) votes.organisation += 6; // RT America
  if (thingOpenings.has(first.text)) votes.thing += 7;
  if (placeOpenings.has(first.text) && !isCommon(last.small) && !headKind(last.small)) votes.place += 4.5;
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
  if (firms.has(before)) votes.organisation += 4; // news agency Moe
  if (offices.has(before) || before === "named" || before === "called") votes.person += 3;
  if (before === "of" && regions.has(tokens[from - 2]?.small)) votes.place += 5; // town of Moe
}

function voteByRight(tokens: readonly Token[], {from, to}: Run, votes: Votes): void {
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
    return;
  }
  if (productNouns.has(small)) votes.thing += 4;
  if (placeHeads.has(small)) votes.place += 2.5; // Kent county
  if (ofFirms.has(small)) votes.organisation += 2;
  if (humanActs.has(small)) votes.person += 1.5;
  if (small === "who" || small === "himself" || small === "herself") votes.person += 3;
}

/** What a phrase with an article right after the name says: "Gonzaga, a school in Milan". */
function readApposition(tokens: readonly Token[], at: number): NameKind | undefined {
  if (tokens[at].gap !== ", " || !/^(?:an?|the)$/.test(tokens[at].small)) return undefined;
  let end = at + 1;
  while (end < tokens.length && end - at < 6 && tokens[end].gap === " " && !/^(?:IN|TO|CC|V|W)/.test(tokens[end].tag))
    end++;
  const head = tokens[end - 1];
  if (end - at < 2 || head.capital) return undefined;
  if (offices.has(head.small)) return "person";
  if (regions.has(head.small)) return "place";
  if (firms.has(head.small)) return "organisation";
  return productNouns.has(head.small) ? "thing" : headKind(head.small);
}

/** The kind with most votes; in a draw the first of person, organisation, place, thing. */
export function elect(votes: Votes): NameKind {
  return kinds.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
}

export function addVotes(to: Votes, from: Votes): void {
  for (const kind of kinds) to[kind] += from[kind];
}
