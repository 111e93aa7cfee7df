// Closed classes of English that the rules lean on.

/** A set of single words, between blanks or commas: for the short lists that a rule needs beside it. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/[\s,]+/).filter(Boolean));

/** A test of tags. Tags are few and tested often: each is matched once and then remembered. */
export function testOf(pattern: RegExp): (tag: string) => boolean {
  const known = new Map<string, boolean>();
  return (tag) => {
    const seen = known.get(tag);
    if (seen !== undefined) return seen;
    const fits = pattern.test(tag);
    known.set(tag, fits);
    return fits;
  };
}

/** A test of tags by their first letter: nouns are the only ones in N, adjectives in J, verbs in V, modals in M. */
export function opensWithAnyOf(letters: string): (tag: string) => boolean {
  const fits = Array.from({length: 128}, () => false);
  for (const letter of letters) fits[letter.charCodeAt(0)] = true;
  return (tag) => fits[tag.charCodeAt(0)] ?? false;
}

/** Tags of nouns and adjectives. */
export const isNominal = opensWithAnyOf("NJ");

export const BE = setOf("be, am, is, are, was, were, been, being, 'm, 're");
export const HAVE = setOf("have, has, had, having, 've");
export const DO = setOf("do, does, did");
export const GET = setOf("get, gets, got, getting, gotten");
export const MODALS = setOf("will, would, can, could, may, might, must, shall, should, 'll, 'd");
export const NEGATIONS = setOf("not, n't, never, no, hardly, scarcely, barely, neither, nor, none, nobody, nothing");

/** Pronouns that can be the subject of a verb of saying. */
export const PERSONAL = setOf("i, you, he, she, we, they, it");
export const RELATIVES = setOf("who, whom, whose, which, that");
export const QUESTIONS = setOf(`
  what, how, why, whether, when, where, who, which, whom, whose, if, whatever, whoever, whichever`);
export const SUBORDINATORS = setOf(`
  because, while, although, though, since, after, before, until, till, unless, if, when, whenever, where, whereas,
  once, lest, whilst
`);
export const PREPOSITIONS = setOf(`
  of, in, on, at, by, for, with, from, about, against, over, into, onto, upon, among, amongst, between, through,
  during, despite, toward, towards, under, within, without, across, behind, beyond, near, off, per, via, beside,
  besides, above, below, around, along, amid, amidst, following, including, excluding, concerning, regarding, like,
  unlike, than, except, throughout, versus, inside, outside, aboard, atop, alongside, plus, minus, until, since,
  before, after, given, to, up, down, out, past
`);
export const CONJUNCTIONS = setOf("and, or, but, nor, yet, so, &");
export const DETERMINERS = setOf(`
  the, a, an, this, these, those, that, some, any, no, every, each, either, neither, both, all, another, such, many,
  much, few, several, most, more, less, fewer, half, what, whatever, which, whose, enough
`);
export const POSSESSIVES = setOf("my, your, his, her, its, our, their, whose");

/** Verbs that only give another verb its phase or colour: continued to insist, began asking, has yet to say. */
export const PHASES = setOf(`
  continue, continues, continued, continuing, begin, begins, began, begun, beginning, start, starts, started,
  starting, keep, keeps, kept, keeping, use, used, have, has, had, having, seem, seems, seemed, seeming, appear,
  appears, appeared, appearing, tend, tends, tended, tending, go, goes, went, going, gone, happen, happens,
  happened, proceed, proceeds, proceeded, cease, ceases, ceased, stop, stops, stopped, come, comes, came, get, gets,
  got, yet, fail, fails, failed, failing, manage, manages, managed, need, needs, needed, able, about, quick, rush,
  rushed, rushes
`);

export const ADVERBS_NOT_LY = setOf(`
  also, now, then, here, there, again, soon, still, even, just, only, too, very, well, often, always, never, ever,
  once, twice, already, perhaps, maybe, rather, quite, almost, instead, meanwhile, later, earlier, since, yet, not,
  n't, first, last, long, far, hard, so, ago, however, therefore, thus, moreover, nonetheless, nevertheless,
  otherwise, anyway, indeed, though, alike, together, away, back, further, furthermore, besides, else, somewhat,
  somehow, sometimes, today, yesterday, tomorrow, tonight, overnight, recently
`);
export const NOT_ADVERBS_LY = setOf(`
  family, ally, rally, reply, supply, july, italy, assembly, anomaly, monopoly, bully, belly, jelly, folly, fly,
  apply, rely, imply, comply, multiply, daily, weekly, monthly, early, likely, unlikely, friendly, elderly, only,
  costly, deadly, lovely, ugly, holy, silly, lonely, lively, orderly, timely, cowardly, homely
`);

export const NUMBERS = setOf(`
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen, dozens, hundred, hundreds,
  thousand, thousands, million, millions, billion, billions, trillion
`);

/** Plain forms of cue verbs that are no nouns. */
export const VERBS_ONLY = setOf(`
  say, tell, think, believe, know, argue, insist, contend, deny, agree, disagree, describe, consider, suggest,
  assert, allege, maintain, acknowledge, confirm, explain, admit, concede, reveal, disclose, announce, declare,
  predict, expect, want, oppose, accuse, criticize, condemn, denounce, warn, complain, reckon, imply, assume, write,
  refuse
`);

/** Forms of be, and verbs that join a subject and an adjective as it does. */
export const COPULAS = setOf(`
  be, is, are, was, were, been, being, am, 's, 're, 'm, feel, feels, felt, seem, seems, seemed, become, becomes,
  became, remain, remains, remained, grow, grows, grew, sound, sounds, sounded, appear, appears, appeared, get,
  gets, got, look, looks, looked
`);
