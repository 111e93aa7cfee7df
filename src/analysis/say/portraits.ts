// The words around signals, labels, headlines, the tone towards somebody, and introduced words.

import type {Readability} from "../model/features.js";
import type {ArticleReport, Caption, MainEntity, Report, SignalKind} from "../model/report.js";
import {listWords} from "./values.js";

type Told = Omit<Report, "captions">;

/** Title, how to read it, and what to doubt, by the chart's id. */
export function sayPortraits(report: Told): Record<string, Caption> {
  return {
    signals: saySignals(report),
    labels: sayLabels(report),
    headlines: sayHeadlines(report),
    targets: sayTargets(report),
    introduced: sayIntroduced(report),
    readability: sayReadability(report)
  };
}

/** "A byline names a person in one of the 5 captures; an agency is credited in 2." */
function saySignals({articles}: Told): Caption {
  const n = articles.length;
  const having = (kind: SignalKind) =>
    articles.filter(({signals}) => signals?.some((one) => one.kind === kind && one.state === "present")).length;
  const title =
    n === 0
      ? "No capture to look in"
      : n === 1
        ? `The capture names ${having("byline") ? "a person" : "no person"} as its writer and credits ${having("agency") ? "an agency" : "no agency"}`
        : `${sayPart(having("byline"), n)} a person as its writer; ${sayCount(having("agency"))} ${having("agency") < 2 ? "credits" : "credit"} an agency`;
  return {
    title,
    subtitle: "What each capture says of itself, in its own words.",
    caption:
      "A capture may have lost a line that the page had, so a gap says nothing of the outlet. The signals are not added up: each tells what a page says of itself, not whether it is so."
  };
}

/** "None of the 5 captures names", "One of the 5 captures names", "All 5 captures name" */
function sayPart(k: number, n: number): string {
  if (k === n) return `All ${n} captures name`;
  return `${k === 0 ? "None" : k === 1 ? "One" : k} of the ${n} captures ${k < 2 ? "names" : "name"}`;
}

const sayCount = (k: number): string => (k === 0 ? "none" : k === 1 ? "one" : `${k}`);

/** "Of the 12 phrases for Aurus, 9 stand in one article only." */
function sayLabels({articles, entities = []}: Told): Caption {
  const counted = entities.map(({name, labels}) => {
    const places = new Map<string, Set<string>>();
    for (const {article, words} of labels) {
      const key = words.toLowerCase();
      places.set(key, (places.get(key) ?? new Set()).add(article));
    }
    return {name, n: places.size, alone: [...places.values()].filter(({size}) => size === 1).length};
  });
  const most = counted.reduce((a, b) => (b.n > a.n ? b : a), {name: "", n: 0, alone: 0});
  const {name, n, alone} = most;
  const title =
    entities.length === 0
      ? "No person, body, state or thing is named in enough of the articles"
      : n === 0
        ? `No phrase beside a name was found for ${listWords(entities.map((entity) => entity.name))}`
        : articles.length < 2
          ? `${name} is called by ${n === 1 ? "one phrase" : `${n} phrases`}`
          : n === 1
            ? `One phrase is used for ${name}, in ${alone ? "one article only" : "more than one article"}`
            : `Of the ${n} phrases for ${name}, ${alone === n ? "each stands" : alone === 1 ? "one stands" : alone === 0 ? "none stands" : `${alone} stand`} in one article only`;
  return {
    title,
    subtitle:
      "Phrases beside a name or instead of it, with how often. In italics: attributed to or quoted from somebody else.",
    caption:
      "Found by the form of the sentence: a phrase further from the name is missed, and a description that could be of two is left out."
  };
}

/** "One of the 4 headlines has a content word that its text does not have; none adds a loaded word to the wire's." */
function sayHeadlines({articles, referenceName}: Told): Caption {
  const wire = articles.find(({standing}) => standing === "wire");
  const checks = articles.flatMap(({title}) => (title?.title ? [title] : []));
  const n = checks.length;
  const open = checks.filter(({words}) => words.some(({inBody}) => !inBody)).length;
  const borne =
    n === 0
      ? "No headline in the captures"
      : open === 0
        ? `The words of ${n === 1 ? "the headline are in its text" : `all ${n} headlines are in their texts`}`
        : n === 1
          ? "The headline has a content word that its text does not have"
          : `${open === n ? `All ${n} headlines` : `${open === 1 ? "One" : open} of the ${n} headlines`} ${open === 1 ? "has" : "have"} a content word that ${open === 1 ? "its text does" : "their texts do"} not have`;
  const compared = articles.filter(({standing, title}) => standing === "other" && title?.title);
  const adding = compared.filter(({title}) => title && title.introduced.length > 0).length;
  const loaded =
    wire?.title?.title && compared.length > 0
      ? `; ${sayCount(adding)} ${adding > 1 ? "add" : "adds"} a loaded word to the headline of ${referenceName}`
      : "";
  return {
    title: borne + loaded,
    subtitle: wire ? `Bold: words that the headline of ${referenceName} does not have.` : "",
    caption: n === 0 ? "" : "A word counts as found in any of its forms; a text may say the same with another word."
  };
}

function sayTargets({entities = []}: Told): Caption {
  const names = entities.filter(hasScores).map(({name}) => name);
  return {
    title: names.length
      ? `How the sentences that name ${listWords(names)} sound`
      : "No person, body, state or thing is named in enough of the articles",
    subtitle:
      "One dot a sentence, from −1, dark, to 1, bright, by the words near the name; a larger dot, several. Filled, above: in the outlet’s own voice, from five sentences on with their mean and its 95% interval. Hollow, below: quoted or attributed.",
    caption: "A word list hears the news, not the writer: a sentence about a war sounds dark whoever writes it."
  };
}

const hasScores = ({tones}: MainEntity): boolean => tones.some(({scores}) => scores.length > 0);

/** "Loaded words that the wire does not have: 5 in The Bugle and one in The Gazette." */
function sayIntroduced({articles, referenceName}: Told): Caption {
  const compared = articles.filter(({introduced}) => introduced !== undefined);
  const counts = compared
    .map((article) => ({label: article.label, k: ownIntroduced(article).length}))
    .filter(({k}) => k > 0);
  const title =
    compared.length === 0
      ? "No other article to look in"
      : counts.length === 0
        ? `No loaded word in the outlets’ own voice that ${referenceName} does not have`
        : `Loaded words that ${referenceName} does not have: ${listWords(counts.map(({label, k}) => `${sayCount(k)} in ${label}`))}`;
  return {
    title,
    subtitle: counts.length
      ? "In the outlet’s own voice, in no form among the words of the other text. Select one to see it in the text."
      : "",
    caption: counts.length
      ? "Experts who mark such words agree only weakly among themselves; and a word may be the plain fact."
      : ""
  };
}

/** Those of an article's introduced words that stand in the outlet's own voice. */
const ownIntroduced = ({introduced = []}: Pick<ArticleReport, "introduced">) =>
  introduced.filter(({voice}) => voice === "own");

/** "The Bugle reads less easily than the wire: 22 against 57." Only where the two intervals do not touch. */
function sayReadability({articles, referenceName}: Told): Caption {
  const wire = articles.find(({standing}) => standing === "wire")?.readability;
  const others = articles.filter(({standing}) => standing === "other");
  const beside = (test: (interval: [number, number], there: [number, number]) => boolean) =>
    others.filter(
      ({readability}) => wire?.interval && readability?.interval && test(readability.interval, wire.interval)
    );
  const harder = beside(([, high], [low]) => high < low);
  const easier = beside(([low], [, high]) => low > high);
  const say = (list: ArticleReport[], how: string) =>
    list.length === 0
      ? ""
      : `${listWords(list.map(({label}) => label))} ${list.length === 1 ? "reads" : "read"} ${how} easily than ${referenceName}: ${listWords(list.map(({readability}) => round(readability)))} against ${round(wire)}`;
  const found = [say(harder, "less"), say(easier, "more")].filter(Boolean).join("; ");
  const none =
    wire && others.length
      ? `Too few to tell whether the others read more or less easily than ${referenceName}`
      : "How easily the articles read";
  return {
    title: found || none,
    subtitle:
      "Flesch reading ease, by the length of sentences and words: about 100 for very easy, below 30 for very hard.",
    caption:
      "A formula of lengths knows nothing of what is said. Short articles differ by chance: where intervals touch, nothing is told apart."
  };
}

const round = (one: Readability | undefined): string => (one?.value ?? 0).toFixed(0).replace("-", "−");
