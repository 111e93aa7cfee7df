import fc from "fast-check";
import {expect, test} from "vitest";
import {readStory} from "../../../loaders/corpus/corpus.js";
import {readArticles} from "../../../src/analysis/read.js";
import {labelEntities} from "../../../src/analysis/story/labels/labels.js";
import type {LabelledEntity} from "../../../src/analysis/model/report.js";
import type {Article, Story} from "../../../src/analysis/model/story.js";
import {voiceMap} from "../../../src/analysis/voices/ledger.js";
import {article, story} from "../../stories.js";

function labelsOf(told: Story): LabelledEntity[] {
  const {articles} = readArticles(told);
  return labelEntities(articles.map((one) => ({...one, voiceOf: voiceMap(one.text, one.attributions)})));
}

/** The labels of an entity as "article voice: words". */
function words(entities: LabelledEntity[], articles: Article[], name: string): string[] {
  const entity = entities.find((one) => one.name === name);
  return (entity?.labels ?? []).map(({article: id, voice, start, end}) => {
    const {text} = articles.find((one) => one.id === id) as Article;
    return `${id} ${voice}: ${text.slice(start, end)}`;
  });
}

const sample = readStory("data/kim-limousine").story;
const entities = labelsOf(sample);

test("the sample's main entities are two persons, two states and the car", () => {
  expect(entities.map(({kind, name}) => `${kind} ${name}`)).toEqual([
    "person Kim Jong Un",
    "person Vladimir Putin",
    "place North Korea",
    "place Russia",
    "thing Aurus"
  ]);
});

test("what the sample's outlets call Kim, North Korea and the car, and in whose voice", () => {
  const kim = words(entities, sample.articles, "Kim Jong Un");
  expect(kim).toContain("lbci quoted: head of the DPRK");
  expect(kim).toContain("unnamed-3 own: car fanatic");
  expect(kim).toContain("unnamed-2 own: known for his passion for luxury automobiles");
  expect(kim).toContain("imamovic own: North Korean leader");
  const korea = words(entities, sample.articles, "North Korea");
  expect(korea).toContain("lbci quoted: our neighbor, our close neighbor");
  expect(korea).toContain("lbci own: other countries hostile to the United States");
  expect(korea.join()).toMatch(/unnamed-1 \w+: other nations considered unfriendly by the United States/);
  const car = words(entities, sample.articles, "Aurus");
  expect(car).toContain("unnamed-1 own: lavish Russian Aurus limousine");
  expect(car).toContain("unnamed-1 own: elegant black-armoured limousine");
  expect(car).toContain("lbci own: one of the black armored limousines");
  expect(car.join()).not.toMatch(/Maybach|Lexus/);
});

const invented = (...bodies: string[]) => {
  const articles = bodies.map((body, i) => article(`a${i}`, `A visit to the north\n\n${body}\n`));
  const found = labelsOf(story(articles));
  return (name: string) => words(found, articles, name);
};
const filler = "Ada Brook spoke for an hour in the hall of the town, and the council listened to her.";

test("title, apposition and predicate are labels; the names beside a name are not", () => {
  const labels = invented(
    `Norwegian Prime Minister Ada Brook arrived on Monday. Ada Brook, a former teacher, met Bo Lind and Carl Moe. ${filler}`,
    `Ada Brook is a stubborn reformer, the paper wrote. Bo Lind, Ada Brook and Carl Moe left early. ${filler}`
  )("Ada Brook");
  expect(labels).toEqual([
    "a0 own: Norwegian Prime Minister",
    "a0 own: former teacher",
    expect.stringMatching(/^a1 \w+: stubborn reformer$/)
  ]);
});

test("a description is resolved by the title that another article gives, and only where one holder fits", () => {
  const one = invented(
    `French President Ada Brook arrived on Monday. ${filler}`,
    `The leader of France was late. Ada Brook smiled. ${filler}`
  );
  expect(one("Ada Brook")).toContain("a1 own: leader of France");
  const two = invented(
    `French President Ada Brook met French leader Bo Lind. ${filler} Bo Lind left.`,
    `The leader of France was late. Ada Brook smiled at Bo Lind. ${filler}`
  );
  expect(two("Ada Brook").join() + two("Bo Lind").join()).not.toContain("leader of France");
});

test("what hangs on another noun is no label", () => {
  const labels = invented(
    `The sanctions on Norway, aimed at its fleet, were lifted. Ties with Norway are close. Norway agreed. ${filler}`,
    `In Norway, the minister resigned. Norway is not a member of the club. Eastern Norway voted. ${filler}`
  )("Norway");
  expect(labels).toEqual([]);
});

test("a name is of one kind throughout the story, and what it is called is read by it", () => {
  const told = story([
    article("a", `The ferry Ondrava will be withdrawn, the mayor said. About 900 people live on Vosk. ${filler}`),
    article("b", `The Ondrava, a rusting hulk from 1970, has cracked. Vosk has been let down again. ${filler}`)
  ]);
  expect(
    readArticles(told).articles.map(({names}) => names.slice(0, 2).map(({kind, name}) => `${kind} ${name}`))
  ).toEqual([
    ["thing Ondrava", "place Vosk"],
    ["thing Ondrava", "place Vosk"]
  ]);
  expect(words(labelsOf(told), told.articles, "Ondrava")).toEqual(["b own: rusting hulk from 1970"]);
});

test("a short form that stands alone in one article is of the kind that it stands for in another", () => {
  const told = story([
    article("a", `Dellmar Energy Ltd will shut its plant. Dellmar hired 90 people last year. ${filler}`),
    article("b", `Dellmar has let the valley down. ${filler}`)
  ]);
  expect(readArticles(told).articles[1].names[0]).toMatchObject({kind: "organisation", name: "Dellmar"});
});

test("an organisation is a main entity only where it is called something, a place only where half of the articles name it", () => {
  const kinds = (text: string) =>
    labelsOf(story([text, text, filler, filler, filler].map((body, i) => article(`a${i}`, body))))
      .filter(({kind}) => kind !== "person")
      .map(({name}) => name);
  expect(kinds("Dellmar Lines said on Monday that 80 sheep were kept in Westhope.")).toEqual([]);
  const three = (text: string) => labelsOf(story([0, 1, 2].map((i) => article(`a${i}`, text)))).map(({name}) => name);
  expect(three(`Dellmar Lines said on Monday that it would leave Norway. ${filler}`)).toEqual(["Ada Brook", "Norway"]);
  expect(three(`Dellmar Lines, a troubled ferry operator, said that it would leave Norway. ${filler}`)).toEqual([
    "Ada Brook",
    "Dellmar Lines",
    "Norway"
  ]);
});

test("no article, no name: no entity, and no error", () => {
  expect(labelsOf(story([]))).toEqual([]);
  expect(labelsOf(story([article("a", "")]))).toEqual([]);
});

test("any text: labels and mentions lie inside it, mentions in order and apart", () => {
  const piece = fc.constantFrom(
    "Ada Brook",
    "Brook",
    "Norway",
    "the leader of",
    "President",
    ", ",
    ". ",
    " - ",
    "is",
    "a",
    "limousine",
    "Aurus",
    "“",
    "”",
    "and other",
    "countries",
    "the",
    "North",
    "Korean",
    "(",
    ")",
    "\n\n",
    "who",
    "known for"
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({maxLength: 5})), {maxLength: 60}), (pieces) => {
      const articles = [article("a", pieces.join(" ")), article("b", [...pieces].reverse().join(" "))];
      for (const {labels, mentions} of labelsOf(story(articles))) {
        for (const {article: id, start, end} of labels)
          expect(start >= 0 && end > start && end <= (articles.find((one) => one.id === id)?.text.length ?? 0)).toBe(
            true
          );
        for (const {spans} of mentions)
          for (const [i, {start, end}] of spans.entries())
            expect(end > start && start >= (spans[i - 1]?.end ?? 0)).toBe(true);
      }
    }),
    {numRuns: 150, seed: 7}
  );
});

test("what belongs to the next noun, or to a verb before the name, is no label of the name", () => {
  const of = invented(
    `Bo Lind wrote a letter accusing President Ada Brook. A new Norway law and a half-finished Norway road were named. ${filler}`,
    `President Ada Brook met Bo Lind in Norway. The oil-rich Norway was the host. ${filler}`
  );
  expect(of("Ada Brook")).toEqual(["a0 attributed: President", "a1 own: President"]);
  expect(of("Norway")).toEqual(["a1 own: oil-rich", "a1 own: host"]);
});
