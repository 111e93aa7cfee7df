// Of what kind a name is: by its form, and by the words around its mentions. Votes are summed over all mentions.

import {givenNames, nameEndings} from "../lexicons/names.js";
import {productNouns, thingOpenings} from "../lexicons/organisations.js";
import {placeOpenings, stateAbbreviations} from "../lexicons/places.js";
import {offices, relations} from "../lexicons/titles.js";
import type {NameKind} from "../model.js";
import {isCommon} from "../nlp.js";
import {headKind, listed, type Run} from "./runs.js";
import type {Token} from "./tokens.js";

export type Votes = Record<NameKind, number>;

const kinds: NameKind[] = ["person", "organisation", "place", "thing"];
const inside = new Set("in near outside inside throughout across around".split(" "));
const toward = new Set("at from to into toward towards".split(" "));
const humanActs = new Set(
  `said says told tells asked asks added adds replied wrote writes tweeted explained argued argues insisted insists thinks
  thought believes believed laughed smiled nodded cried wept died married born wore recalled remembered quipped joked
  admitted acknowledged resigned testified apologised apologized spoke speaks hopes hoped wants wanted knows knew`.split(
    /\s+/
  )
);
const bodily = new Set(
  `${[...relations].join(" ")} mother's face hand hands head voice lawyer lawyers spokesman spokeswoman attorney supporters rival
  rivals opponent candidacy temperament health death life childhood parents children family career friends fans`.split(
    /\s+/
  )
);

const ofFirms = new Set(
  `reporter reporters correspondent journalist poll polls survey shares share stock executive executives ceo employee employees
  factory factories plant plants store stores customers headquarters subsidiary subsidiaries series channel television tv radio
  newspaper magazine website news fans users subscribers flight flights`.split(/\s+/)
);
const firms = new Set(
  `agency newspaper broadcaster company firm automaker carmaker channel website network group magazine publisher airline bank
  retailer maker giant conglomerate manufacturer startup brand chain nonprofit charity tabloid daily weekly watchdog militia
  club band party movement union`.split(/\s+/)
);
const regions = new Set(
  "city town village province state region district county island port suburb republic kingdom capital".split(" ")
);

/** What the form of a name says of its kind. */
export function voteByForm(words: readonly Token[], run: Run): Votes {
  const votes = {person: 0, organisation: 0, place: 0, thing: 0};
  const list = listed(words);
  if (list) votes[list] += 10;
  if (run.kind) votes[run.kind] += 8;
  const first = words[0];
  const last = words[words.length - 1];
  const common = words.filter((word) => isCommon(word.small)).length;
  if (words.length === 1) {
    if (/^\p{Lu}{2,6}$/u.test(first.text)) votes.organisation += 3;
    else if (/^\p{Lu}+-?\d/u.test(first.text)) votes.thing += 4;
    else if (givenNames.has(first.text)) votes.person += 3;
    else if (/\p{Ll}\p{Lu}/u.test(first.text) && !/^Ma?c\p{Lu}/u.test(first.text))
      votes.organisation += 2; // BuzzFeed
    else if (/^\p{Lu}\p{Ll}{2,}-\p{Lu}/u.test(first.text))
      votes.organisation += 1; // Wal-Mart
    else if (/.(?:news|soft|corp|tech|bank|media|tel|net|max|petro|pharma|tube|book)$/i.test(first.text))
      votes.organisation += 2;
    else if (/\p{Ll}{2}(?:ville|town|burgh?|shire|stan|grad|abad|pur)$/u.test(first.text)) votes.place += 1.5;
    else votes.person += 0.5;
    return votes;
  }
  if (listed([first]) === "organisation" && /^\p{Lu}{2}/u.test(first.text)) votes.organisation += 6; // RT America
  if (thingOpenings.has(first.text)) votes.thing += 7;
  if (placeOpenings.has(first.text) && !isCommon(last.small) && !headKind(last.small)) votes.place += 4.5;
  if (nameEndings.has(last.text) && !run.kind) votes.person += 6;
  if (words.slice(1, -1).some((word) => word.text.length === 1)) votes.person += 5;
  if (givenNames.has(first.text) && (run.kind === "person" || !headKind(last.small))) votes.person += 6;
  if (first.text.length === 1 || /^\p{Lu}{2}$/u.test(first.text)) votes.person += 1;
  if (common === 0 && words.length < 5 && !words.some((word) => /\p{Ll}\p{Lu}{2}/u.test(word.text))) votes.person += 3;
  else if (common === words.length || words.length > 3) votes.organisation += 2;
  else votes.person += 1.5;
  return votes;
}

/** What stands around one mention says of its kind. */
export function voteByContext(tokens: readonly Token[], {from, to}: Run): Votes {
  const votes = {person: 0, organisation: 0, place: 0, thing: 0};
  const before = tokens[from - 1];
  const next = tokens[to];
  const close = next?.gap === " ";
  const last = tokens[to - 1];
  const article = before && tokens[from].gap === " " ? before.small : "";
  if (close && !last.possessive) {
    if (productNouns.has(next.small)) votes.thing += 4;
    if (ofFirms.has(next.small)) votes.organisation += 2;
    if (humanActs.has(next.small)) votes.person += 1.5;
    if (next.small === "who" || next.small === "himself" || next.small === "herself") votes.person += 3;
  }
  if (next?.gap === ", " && (next.small === "who" || next.small === "whose")) votes.person += 3;
  if (next && last.possessive && bodily.has(next.small)) votes.person += 1.5;
  const attributive = close && !last.possessive && /^(?:NN|JJ)/.test(next.tag); // "a Moe aide" tells nothing of Moe
  if (/^(?:a|an|the)$/.test(article) && !attributive) {
    votes.person -= 3;
    if (article === "the") votes.organisation += 1.5;
    votes.thing += article === "the" ? 1 : 2;
  }
  const preposition = article === "the" ? tokens[from - 2]?.small : article;
  if (preposition && inside.has(preposition)) votes.place += article === "the" ? 0.5 : 2;
  if (preposition && toward.has(preposition)) votes.place += 0.5;
  if (firms.has(article)) votes.organisation += 4; // news agency RIA
  if (article === "of" && tokens[from - 3]?.small === "the" && regions.has(tokens[from - 2].small)) votes.place += 5;
  if (article && (offices.has(article) || /^(?:named|called)$/.test(article))) votes.person += 3;
  if (/^(?:, | \()$/.test(tokens[from].gap) && to - from === 1 && stateAbbreviations.has(last.text)) votes.place += 8;
  if (from === 0 && /^\p{Lu}{4,}$/u.test(tokens[0].text) && /^(?:, | \(| [-–—])/.test(next?.gap ?? ""))
    votes.place += 5; // dateline
  if (next?.gap === " (" && /^\d\d$/.test(next.text)) votes.person += 2;
  if (next?.gap === ", " && /^\d\d$/.test(next.text)) votes.person += 3;
  return votes;
}

/** The kind with most votes; in a draw the first of person, organisation, place, thing. */
export function elect(votes: Votes): NameKind {
  return kinds.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
}

export function addVotes(to: Votes, from: Votes): void {
  for (const kind of kinds) to[kind] += from[kind];
}
