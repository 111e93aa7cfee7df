// Words that carry grammar rather than content, after the closed classes of Quirk et al. (1985), A Comprehensive
// Grammar of the English Language, chapter 2; with the plain verbs of saying, which in news mark a report and not
// what is reported.

import {setOf} from "../words.js";

const articles = "a, an, the";
const pronouns = `
  i, you, he, she, it, we, they, me, him, her, us, them, my, your, his, its, our, their, mine, yours, hers, ours,
  theirs, myself, yourself, himself, herself, itself, ourselves, themselves, one, oneself, who, whom, whose, which,
  what, that, this, these, those, there, here
`;
const auxiliaries = `
  be, am, is, are, was, were, been, being, have, has, had, having, do, does, did, doing, done, can, could, may,
  might, must, shall, should, will, would, ought
`;
const prepositions = `
  about, above, across, after, against, along, among, amid, around, as, at, before, behind, below, beside, between,
  beyond, by, down, during, for, from, in, inside, into, near, of, off, on, onto, out, outside, over, per, since,
  through, throughout, to, toward, towards, under, until, up, upon, via, with, within, without
`;
const conjunctions = `
  and, but, or, nor, so, yet, if, unless, while, whereas, although, though, because, than, when, where, why, how,
  whether
`;
const adverbs = `
  not, no, also, too, very, just, then, now, even, only, still, again, already, ever, more, most, much, such, both,
  each, other
`;
const quantifiers = "all, any, some, many, few, several, own, same, another, either, neither";
const clitics = "s, t, d, ll, m, re, ve";
const saying = "say, says, said, saying, tell, tells, told, telling";

/** Function words and plain verbs of saying, lower-case. */
export const stopwords: ReadonlySet<string> = setOf(
  [articles, pronouns, auxiliaries, prepositions, conjunctions, adverbs, quantifiers, clitics, saying].join(", ")
);
