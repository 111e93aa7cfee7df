// Times every stage: on prose of growing length, on texts made to be hard, and on whole stories.

import {version} from "../../src/analysis/version.js";
import {readInput, type Input} from "./inputs.js";
import {leastOf, peakOf, ratioOf, secondsOf, warmUp, type Care, type Run} from "./measure.js";
import {writeStory} from "./prose.js";
import {reference, stages, type Stage} from "./stages.js";
import {storyStages} from "./stories.js";
import {prose, traps, type Sample} from "./texts.js";

/** Ten times the text may cost this many times as much. */
const mostTenfold = 13;

/** Seconds from which ten times the text is not tried. */
const mostTenth = 2;

/** Seconds under which the cost of ten times the text is not judged: there the size of the processor's caches and of
 *  the memory's pages says more than the stage does. */
export const leastWhole = 0.02;

/** Twice the articles may cost this many times as much. */
const mostDoubled = 5;

export interface Options {
  quick?: boolean; // tiny inputs and few repeats: whether it runs, not how fast
  only?: readonly string[]; // ids of stages
  trap?: string; // just this text, and no prose and no story
  print?: (line: string) => void; // told what is being timed
}

/** Prose through one stage. Times are processor seconds. */
export interface StageResult {
  id: string;
  about: string;
  units: number; // of the text the speed was measured on
  found: number; // what it found there, so that nothing is timed for doing nothing
  seconds: number;
  megabytes: number; // of text a second
  timesReference: number; // how many times the tagger's seconds on the same text, the two in turns
  growth: Record<"1" | "2" | "4" | "8", number>; // cost at so many times the length, of the cost at the length
  tenfold: number | null; // cost of ten times the text, of the cost of the text; null: the text took too long already
  over: boolean; // more than it may be
  most: number | null; // times the reference that it may cost
  peak: number; // bytes held at most for the longest text, above what was held before
}

/** A text made to be hard, through one stage. */
export interface TrapResult {
  stage: string;
  text: string;
  units: [tenth: number, whole: number];
  seconds: [tenth: number, whole: number | null];
  tenfold: number | null;
  over: boolean;
}

export interface StoryResult {
  id: string;
  about: string;
  articles: [once: number, twice: number];
  sentences: number; // of an article
  seconds: [once: number, twice: number];
  doubled: number;
  limit: number | null; // seconds
}

export interface Results {
  version: string;
  node: string;
  quick: boolean;
  reference: string;
  limits: {tenfold: number; doubled: number};
  stages: StageResult[];
  traps: TrapResult[];
  stories: StoryResult[];
  over: string[]; // what costs more than it may, a sentence each
}

/** The sizes of everything, in UTF-16 units unless it says otherwise. */
interface Plan {
  care: Care;
  warm: number; // seconds for which each stage runs before anything is timed
  lengths: number[]; // 1, 2, 4 and 8 times
  long: number; // ten times the last
  share: number; // of a trap's full length
  articles: number;
  sentences: number;
}

const full: Plan = {
  care: {repeats: 5, least: 0.01},
  warm: 1.5,
  lengths: [10_000, 20_000, 40_000, 80_000],
  long: 800_000,
  share: 1,
  articles: 30,
  sentences: 60
};

const small: Plan = {
  care: {repeats: 1, least: 0},
  warm: 0,
  lengths: [500, 1000, 2000, 4000],
  long: 5000,
  share: 0.003,
  articles: 2,
  sentences: 6
};

/** Times the stages, one after another. Throws where asked for one that is not in the lists. */
export function bench({quick = false, only, trap: one, print = () => {}}: Options = {}): Results {
  const known = [...new Set([...stages, ...storyStages].map(({id}) => id))];
  const strange = only?.find((id) => !known.includes(id));
  if (strange !== undefined) throw new Error(`unknown stage: ${strange}. Known are ${known.join(", ")}.`);
  if (one !== undefined && !traps.some(({id}) => id === one))
    throw new Error(`unknown text: ${one}. Known are ${traps.map(({id}) => id).join("; ")}.`);
  const plan = quick ? small : full;
  const chosen = <T extends {id: string}>(list: readonly T[]) => list.filter(({id}) => only?.includes(id) ?? true);
  const timed = one === undefined ? timeProse(chosen(stages), plan, print) : [];
  const laid = traps.filter(({id}) => one === undefined || id === one);
  const trapped = laid.flatMap((trap) => {
    print(trap.id);
    const [tenth, whole] = [0.1, 1].map((part) => trap.make(Math.max(1, Math.round(trap.count * plan.share * part))));
    return timeTrap(chosen(stages), trap.id, tenth, whole, plan.care, one === undefined ? 0 : plan.warm);
  });
  const told = (one === undefined ? chosen(storyStages) : []).map((stage): StoryResult => {
    print(`story, ${stage.id}`);
    const articles: [number, number] = [plan.articles, 2 * plan.articles];
    const [once, twice] = articles.map((n) => secondsOf(stage.prepare(writeStory(n, plan.sentences)), plan.care));
    const {id, about, limit} = stage;
    return {id, about, articles, sentences: plan.sentences, seconds: [once, twice], doubled: twice / once, limit};
  });
  const results = {
    version,
    node: process.version,
    quick,
    reference,
    limits: {tenfold: mostTenfold, doubled: mostDoubled},
    stages: timed,
    traps: trapped,
    stories: told
  };
  return {...results, over: quick ? [] : findOver(results)};
}

function timeProse(chosen: Stage[], {care, warm, lengths, long}: Plan, print: (line: string) => void): StageResult[] {
  const samples = [...lengths, long].map(prose).map(readSample);
  const [last, longest] = samples.slice(-2);
  const tagger = prepare(
    stages.find(({id}) => id === reference)!,
    last
  );
  for (const run of [tagger, ...chosen.map((stage) => prepare(stage, last))]) warmUp(run, warm);
  // before the longer texts are read: memory they hold would be gone through again and again while others are timed
  const ratios = chosen.map((stage) => ratioOf(prepare(stage, last), tagger, care));
  return chosen.map((stage, i) => {
    print(stage.id);
    const runs = samples.map((sample) => prepare(stage, sample));
    const costs = runs.slice(0, -1).map((run) => secondsOf(run, care));
    const {tenfold, over} = timeTenfold(runs[runs.length - 2], runs[runs.length - 1], care);
    const [text, other] = last.map(({article}) => article.text.length);
    const units = text + (stage.two ? other : 0);
    const seconds = costs[costs.length - 1];
    return {
      id: stage.id,
      about: stage.about,
      units,
      found: runs[runs.length - 2]().length,
      seconds,
      megabytes: units / 1e6 / seconds,
      timesReference: (ratios[i] * text) / units,
      growth: {"1": 1, "2": costs[1] / costs[0], "4": costs[2] / costs[0], "8": costs[3] / costs[0]},
      tenfold,
      over,
      most: stage.most ?? null,
      peak: peakOf(prepare(stage, longest))
    };
  });
}

function timeTrap(chosen: Stage[], text: string, tenth: string, whole: string, care: Care, warm: number): TrapResult[] {
  const [few, many] = [tenth, whole].map((one) => readSample({text: one, other: one}));
  return chosen.map((stage) => {
    const short = prepare(stage, few);
    warmUp(short, warm); // beside the others it is warm already
    const found = timeTenfold(short, prepare(stage, many), care);
    const texts = stage.two ? 2 : 1;
    return {stage: stage.id, text, units: [texts * tenth.length, texts * whole.length], ...found};
  });
}

/** The cost of ten times the text. A glance first; what is over the limit is timed with care, twice if need be. */
function timeTenfold(few: Run, many: Run, care: Care): Pick<TrapResult, "seconds" | "tenfold" | "over"> {
  const glance = {...care, repeats: 1};
  const tenth = secondsOf(few, glance);
  if (tenth > mostTenth) return {seconds: [tenth, null], tenfold: null, over: true};
  let seconds: [number, number] = [tenth, secondsOf(many, glance)];
  const isOver = () => seconds[1] > mostTenfold * seconds[0] && seconds[1] > leastWhole;
  for (let again = 0; again < 2 && isOver() && care.repeats > 1; again++) {
    seconds = [leastOf(few, care), leastOf(many, care)];
  }
  return {seconds, tenfold: seconds[1] / seconds[0], over: isOver()};
}

function readSample({text, other}: Sample): [Input, Input] {
  return [readInput(text, "a"), readInput(other, "b")];
}

function prepare(stage: Stage, [text, other]: [Input, Input]): () => ArrayLike<unknown> {
  return stage.prepare(text, other);
}

/** What costs more than it may, in sentences. */
export function findOver({stages: timed, traps: trapped, stories}: Omit<Results, "over">): string[] {
  const more = (what: string, on: string, {tenfold}: Pick<TrapResult, "tenfold">) =>
    tenfold === null
      ? `${what}, ${on}: over ${mostTenth} s for a tenth of the text, so the whole was not tried`
      : `${what}, ${on}: ${tenfold.toFixed(1)} times the cost for 10 times the text`;
  return [
    ...timed.filter(({over}) => over).map((found) => more(found.id, "prose", found)),
    ...timed
      .filter(({most, timesReference}) => most !== null && timesReference > most)
      .map(
        ({id, most, timesReference}) => `${id}, prose: ${timesReference.toFixed(2)} times the ${reference}, not ${most}`
      ),
    ...trapped.filter(({over}) => over).map((found) => more(found.stage, found.text, found)),
    ...stories.flatMap(({id, doubled, seconds: [once], limit, articles: [n]}) => [
      ...(doubled > mostDoubled ? [`story, ${id}: ${doubled.toFixed(1)} times the cost for twice the articles`] : []),
      ...(limit !== null && once > limit ? [`story, ${id}: ${once.toFixed(2)} s for ${n} articles, not ${limit}`] : [])
    ])
  ];
}
