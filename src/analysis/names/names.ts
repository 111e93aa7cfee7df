// People, organisations, places and things that an article names, each with all its mentions. Rules of form and
// context only (Nadeau & Sekine 2007, A survey of named entity recognition; Mikheev, Moens & Grover 1999 on doing
// without gazetteers where the text itself tells). Countries and cities stay places when they act ("Oslo denied");
// bodies called by their seat are organisations (the Kremlin). Adjectives of nations are no names.

import {inside} from "../english/lexicons/contexts.js";
import {givenNames} from "../english/lexicons/names.js";
import type {Text} from "../model/text.js";
import type {Name, NameMention} from "../model/voices.js";
import {isCommon} from "../text/tags/nlp.js";
import type {Run} from "./cut.js";
import {dropTickers, readClubs, readFirms, readSurnames} from "./firms.js";
import {addVotes, voteByContext, voteByForm} from "./kinds.js";
import {headKind, listed} from "./lists.js";
import {agreeOnKinds, merge, sumVotes, type Candidate, type Entity} from "./merge.js";
import {findRoles} from "./roles.js";
import {findRuns} from "./runs.js";
import {readSmall, readTokens, type Token} from "./tokens.js";

/** An article's text of record and its segmented body. */
export interface Source {
  article: string;
  text: Text;
}

interface Reading extends Source {
  sentences: readonly Token[][];
  candidates: readonly Candidate[];
}

/** The names of an article by first mention. `article` is the text of record, `text` its segmented body. */
export function findNames(article: string, text: Text): Name[] {
  return findStoryNames([{article, text}])[0];
}

/** The names of each article of a story. What the articles tell of a name's kind is put together before it is elected. */
export function findStoryNames(sources: readonly Source[]): Name[][] {
  const readings = sources.map(readSource);
  const votes = sumVotes(readings.flatMap(({candidates}) => candidates));
  const merged = readings.map(({candidates}) => merge(candidates, votes));
  agreeOnKinds(merged);
  return readings.map((reading, i) => toNames(reading, merged[i]));
}

function readSource({article, text}: Source): Reading {
  const small = readSmall(article, text);
  const sentences = text.sentences.map((sentence) => readTokens(article, text, sentence, small));
  const known = readKnown(sentences);
  const all = sentences.flatMap((tokens) => readCandidates(article, tokens, known));
  const candidates = dropTickers(article, all);
  extendBySmallHeads(candidates);
  readSurnames(candidates);
  readFirms(sentences, candidates);
  readClubs(sentences, candidates);
  return {article, text, sentences, candidates};
}

function toNames({article, sentences}: Reading, entities: readonly Entity[]): Name[] {
  const names = entities.map((entity, id): Name => ({
    id,
    kind: entity.kind,
    name: fullest(article, entity),
    mentions: entity.mentions.map(({start, end}): NameMention => ({start, end, form: "name"}))
  }));
  for (const {entity, mention} of findRoles(sentences, entities)) names[entity].mentions.push(mention);
  for (const name of names) name.mentions.sort((a, b) => a.start - b.start);
  return names;
}

/** Names met where capitals tell, so that they are names at the start of a sentence and in headings too. */
function readKnown(sentences: readonly Token[][]): ReadonlySet<string> {
  const known = new Set<string>();
  const none = new Set<string>();
  for (const tokens of sentences)
    for (const {from, to, titled} of findRuns(tokens, none)) {
      known.add(
        tokens
          .slice(from, to)
          .map((word) => word.small)
          .join(" ")
      );
      const last = tokens[to - 1];
      if (to - from > 1 && !isCommon(tokens[from].small)) known.add(tokens[from].small);
      if (to - from > 1 && (!isCommon(last.small) || titled || givenNames.has(tokens[from].text)))
        known.add(last.small);
    }
  return known;
}

function readCandidates(article: string, tokens: Token[], known: ReadonlySet<string>): Candidate[] {
  const runs = findRuns(tokens, known);
  const candidates = runs.map((run) => toCandidate(tokens, run));
  for (let i = 0; i + 1 < runs.length; i++)
    if (
      tokens[runs[i + 1].from].gap === ", " &&
      runs[i + 1].from === runs[i].to &&
      candidates[i + 1].listed === "place"
    )
      if (!tokens[runs[i + 1].to - 1].possessive) candidates[i].votes.place += 3; // Stiles, Texas
  for (let i = 0; i + 1 < runs.length; i++)
    if (isJoined(tokens, runs[i], runs[i + 1]) && candidates[i].votes.place >= 2) candidates[i + 1].votes.place += 1.5; // in Oslo and Moe
  for (let i = 0; i + 1 < runs.length; i++)
    if (
      tokens[runs[i + 1].from].gap === " (" &&
      runs[i + 1].from === runs[i].to &&
      article[candidates[i + 1].end] === ")"
    )
      if (mayBeEqual(candidates[i], candidates[i + 1])) candidates[i].equals = candidates[i + 1];
  return candidates;
}

/** Two names with "and" between them after a preposition of place. */
function isJoined(tokens: readonly Token[], one: Run, other: Run): boolean {
  const before = tokens[one.from - 1]?.small ?? "";
  const and = tokens[one.to];
  return inside.has(before) && other.from === one.to + 1 && and.small === "and" && tokens[other.from].gap === " ";
}

function toCandidate(tokens: Token[], run: Run): Candidate {
  const words = tokens.slice(run.from, run.to);
  const votes = voteByForm(words, run);
  addVotes(votes, voteByContext(tokens, run));
  return {
    start: words[0].start,
    end: words[words.length - 1].end,
    words,
    key: words.map((word) => word.small).join(" "),
    votes,
    listed: listed(words),
    doubtful: run.doubtful,
    next: tokens[run.to]
  };
}

/** Whether "A (B)" gives a name and its acronym, in either order. */
function mayBeEqual(one: Candidate, other: Candidate): boolean {
  const acronym = (candidate: Candidate) =>
    candidate.words.length === 1 && /^\p{Lu}{2,8}$/u.test(candidate.words[0].text);
  if (acronym(one) === acronym(other)) return false;
  const [short, long] = acronym(one) ? [one, other] : [other, one];
  return long.words.length > 1 && (short === one || long.key.charAt(0) === short.key.charAt(0));
}

/** "the Vostochny cosmodrome" where the article also writes Vostochny Cosmodrome. */
function extendBySmallHeads(candidates: Candidate[]): void {
  const keys = new Set(candidates.map((candidate) => candidate.key));
  for (const candidate of candidates) {
    const {next} = candidate;
    if (!next || next.capital || next.gap !== " " || !headKind(next.small)) continue;
    if (!keys.has(`${candidate.key} ${next.small}`)) continue;
    if (candidate.words[candidate.words.length - 1].possessive) continue;
    candidate.words = [...candidate.words, next];
    candidate.key += ` ${next.small}`;
    candidate.end = next.end;
  }
}

/** The longest form, as the article first writes it: words count before letters, so an acronym loses. */
function fullest(article: string, entity: Entity): string {
  const best = entity.mentions.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return article.slice(best.start, best.end).replace(/\s+/g, " ");
}
