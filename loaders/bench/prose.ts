// News prose from a small grammar, about nothing that ever happened: for speed only, so what counts is the mix of
// quotations, sources, names, numbers and plain sentences, and that new names keep coming as a text grows.

import {randomLcg} from "d3-random";
import type {Article, Story} from "../../src/analysis/model/story.js";
import {bodyOf} from "../../src/analysis/text/segment.js";

type Random = () => number;

const seed = 0.5;

const items = list("bridge tunnel harbour reservoir tramway hospital archive quarry ferry market library canal");
const groups = list("council ministry union commission agency court board college bank committee");
const offices = list("mayor|deputy minister|spokeswoman|chief engineer|senior judge|union leader|treasurer", "|");
const adjectives = list("new old northern costly long-awaited unpopular temporary stone second disputed");
const verbs = list("repair close extend sell inspect finance rebuild move postpone abandon");
const days = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
const months = list("January March April June September November");
const causes = list("flood strike vote storm fire merger audit trial drought protest");
const page = list("Advertisement|Read more: A bridge too late|Share|Photo: A. Brook/Gazette|Related stories", "|");
const heads = list("Bra Cor Dun El Far Gre Hol Is Kel Lor Mar Nor Or Pel Quin Ros Sten Tor Ul Ver Wes Yar");
const tails = list("ba dane fell gard hurst ke lin mere nock ova penny rick sey ton vale wick zen");

function list(words: string, mark = " "): string[] {
  return words.split(mark);
}

/** What a sentence tells. */
interface Fact {
  kind: number;
  first: string;
  last: string;
  office: string;
  body: string;
  rival: string;
  place: string;
  item: string;
  verb: string;
  cause: string;
  day: string;
  month: string;
  figure: number;
}

/** Each kind of fact, worded twice: as the agency has it and as somebody rewrites it. */
const wordings: ((f: Fact) => string)[][] = [
  [
    (f) => `The ${f.item} in ${f.place} opened on ${f.day} after ${f.figure} months of work.`,
    (f) => `After ${f.figure} months of work, people in ${f.place} could use the ${f.item} from ${f.day}.`
  ],
  [
    (f) => `"We shall ${f.verb} the ${f.item} before the winter comes," said ${f.first} ${f.last}, the ${f.office}.`,
    (f) => `${f.last} promised: “We shall ${f.verb} the ${f.item} before the winter.”`
  ],
  [
    (f) => `${f.body} said that the ${f.item} would cost ${f.figure}.5 million crowns.`,
    (f) => `The ${f.item} costs ${f.figure}.5 million crowns, according to ${f.body}.`
  ],
  [
    (f) => `${f.body} has denied that the ${f.cause} in ${f.place} was foreseen, but ${f.rival} insisted on it.`,
    (f) => `It is unclear who foresaw the ${f.cause} in ${f.place}; ${f.rival} accuses ${f.body}.`
  ],
  [
    (f) => `The ${f.item} may be delayed until ${f.month}, officials warned, clearly because of the ${f.cause}.`,
    (f) => `Perhaps the ${f.cause} will delay the ${f.item} until ${f.month}, some fear.`
  ],
  [
    (f) => `Mr. ${f.last}, who came to St. ${f.place} on Feb. ${1 + (f.figure % 28)} at 9 a.m., did not comment.`,
    (f) => `${f.first} ${f.last} has not addressed the ${f.cause} since he came to St. ${f.place} in February.`
  ],
  [
    (f) => `About ${f.figure},000 residents of ${f.place} took part in the ${f.cause}, the police told reporters.`,
    (f) => `Police counted some ${f.figure},000 people who joined the ${f.cause} in ${f.place}.`
  ],
  [
    (f) =>
      `The disgraceful decision to ${f.verb} the ${f.item} underscores the rivalry between ${f.body} and ${f.rival}.`,
    (f) =>
      `In a shameful turn, ${f.body} will ${f.verb} the splendid ${f.item}, a sign of its bitter feud with ${f.rival}.`
  ],
  [
    (f) => `"It is not our ${f.item}," ${f.last} told the ${f.place} Gazette, "and we will never ${f.verb} it."`,
    (f) => `${f.last} said it was “not our ${f.item}” and that nobody would ${f.verb} it.`
  ],
  [
    (f) =>
      `A report by ${f.rival} showed that ${f.figure} percent of the workers (mostly in ${f.place}) fear a ${f.cause}.`,
    (f) => `${f.figure} percent of workers are afraid of a ${f.cause}, a report published by ${f.rival} found.`
  ],
  [
    (f) => `The claim that ${f.body} wants to ${f.verb} it was rejected by ${f.first} ${f.last} on ${f.day}.`,
    (f) => `${f.first} ${f.last} rejected on ${f.day} what he called the lie that ${f.body} would ${f.verb} it.`
  ],
  [
    (f) => `The ${f.office} of ${f.place} met the head of ${f.body} there, and they walked along the ${f.item}.`,
    (f) => `Both sides met in ${f.place}, where the ${f.office} showed the visitors the ${f.item}.`
  ]
];

function factsFrom(random: Random): () => Fact {
  const pick = (words: string[]) => words[Math.floor(random() * words.length)];
  const coin = () => pick(heads) + pick(tails) + (random() < 0.5 ? pick(tails) : "");
  const places = Array.from({length: 8}, coin);
  const people = Array.from({length: 12}, () => [coin(), coin(), pick(offices)]);
  return () => {
    if (random() < 0.1) places[Math.floor(random() * places.length)] = coin(); // somebody and somewhere new
    if (random() < 0.1) people[Math.floor(random() * people.length)] = [coin(), coin(), pick(offices)];
    const [first, last, office] = people[Math.floor(random() * people.length)];
    return {
      kind: Math.floor(random() * wordings.length),
      first,
      last,
      office,
      body: `the ${pick(places)} ${capital(pick(groups))}`,
      rival: `the ${capital(pick(groups))} of ${pick(places)}`,
      place: pick(places),
      item: `${pick(adjectives)} ${pick(items)}`,
      verb: pick(verbs),
      cause: pick(causes),
      day: pick(days),
      month: pick(months),
      figure: 2 + Math.floor(random() * 90)
    };
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same sentence, another wording of it, or one about something else. */
function retell(fact: Fact, random: Random, next: () => Fact): string {
  const lot = random();
  return lot < 0.25 ? tell(fact, 0) : lot < 0.7 ? tell(fact, 1) : tell(next(), 1);
}

function tell(fact: Fact, wording: number): string {
  return capital(wordings[fact.kind][wording](fact));
}

/** Sentences into paragraphs of one or a few, with a line of the page's own now and then. */
function join(sentences: string[], random: Random, page: string[] = []): string {
  const mark = () => {
    const lot = random();
    return lot < 0.5
      ? " "
      : lot < 0.96 || page.length === 0
        ? "\n\n"
        : `\n\n${page[Math.floor(random() * page.length)]}\n\n`;
  };
  return sentences.map((sentence, i) => (i === 0 ? "" : mark()) + sentence).join("");
}

/** Two articles on the same facts, each of about `length` UTF-16 units: agency copy and a rewrite of it. */
export function writePair(length: number): [string, string] {
  const random = randomLcg(seed);
  const [next, other] = [factsFrom(random), factsFrom(random)];
  const told: string[] = [];
  const retold: string[] = [];
  for (let size = 0; size < length; size += told[told.length - 1].length + 1) {
    const fact = next();
    told.push(tell(fact, 0));
    retold.push(retell(fact, random, other));
  }
  const wire = `NORVALE (Reuters) - ${join(told, random, page)}`;
  return [wire.slice(0, length), join(retold, random, page).slice(0, length)];
}

/** A story whose first article is the wire: the others retell its sentences, with some of their own. */
export function writeStory(articles: number, sentences: number): Story {
  const random = randomLcg(seed);
  const next = factsFrom(random);
  const facts = Array.from({length: sentences}, next);
  const list = Array.from({length: articles}, (_, i): Article => {
    const own = factsFrom(random);
    const text = join(
      facts.map((fact) => (i === 0 ? tell(fact, 0) : retell(fact, random, own))),
      random
    );
    return {id: `a${i}`, outlet: {name: `Outlet ${i}`}, headline: "A bridge", text, zones: bodyOf(text)};
  });
  return {id: "bench", title: "A bridge", about: "Invented.", wire: "a0", ignore: [], publish: "full", articles: list};
}
