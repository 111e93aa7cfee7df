// Hedges by class, the words with which a text holds back from a flat claim. To add a word, add it to the line of its class;
// `verbs`, `nouns` and `passive` add its forms.
//
// Classes after Hyland (1998) Hedging in Scientific Research Articles and (2005) Metadiscourse; approximators after Prince,
// Frader & Bosk (1982) and Channell (1994) Vague Language; hearsay and appearance after Chafe (1986) and Aikhenvald (2004)
// Evidentiality; unrealised events after Quirk et al. (1985) A Comprehensive Grammar, 4.2–4.17 and 15.33. Guards against
// double meanings (May the month, "some" before a noun) stand in ../hedges.ts.

import {list, nouns, pairs, passive, verb, verbs} from "../inflect.js";

const PEOPLE = `
  people, critics, experts, analysts, observers, scholars, historians, scientists, researchers, authors, writers,
  commentators, fans, sources, officials, economists, insiders, reviewers, biographers, others, supporters,
  opponents, proponents, detractors, journalists, academics, groups, sceptics, skeptics
`;
const OPINE = `
  say, said, believe, believed, think, thought, claim, claimed, argue, argued, consider, considered, feel, felt,
  suggest, suggested, have said, have suggested, have argued, have claimed, contend, contended, regard, regarded,
  see, view, call, describe, agree, maintain, speculate, speculated, assert, fear, feared, hold, held, note,
  noted, refer, attribute, assume, attest, insist, insisted, point, interpret, suspect, doubt, also believe, also
  say, still believe, now believe, would say, would argue
`;

export const hedges = {
  // what may be so: weak epistemic modals
  modal: list("may, might, could, mayn't, mightn't, may well, might well, could well, may or may not"),

  // what would be so under some condition
  would: list("would, wouldn't, he'd, she'd, they'd, it'd, we'd, you'd, i'd, would've"),

  // judgements of likelihood
  probability: list(`
    perhaps, maybe, possibly, probably, presumably, conceivably, arguably, potentially, plausibly, likely, unlikely,
    most likely, very likely, quite possibly, in all likelihood, in all probability, hypothetically, theoretically,
    in theory, feasibly, doubtfully, questionably, maybe even, perchance
  `),
  possible: [
    ...list(`
      possible, probable, improbable, plausible, conceivable, potential, imaginable, feasible, thinkable,
      likelihood, a chance, some chance, prospect, prospects, prone to, liable to, capable of
    `),
    ...nouns("possibility, probability, potentiality")
  ],
  doubt: list(`
    unclear, unsure, uncertain, not clear, not certain, not sure, not known, unknown, undecided, doubtful,
    dubious, questionable, debatable, arguable, unconfirmed, unverified, unproven, inconclusive, ambiguous,
    speculative, tentative, tentatively, in doubt, open to question, unresolved, remains to be seen, not
    necessarily, uncertainty, uncertainties
  `),
  dispute: [
    ...list(`
      disputed, controversial, controversially, contentious, open to debate, a matter of debate, debated, mystery,
      little evidence, no evidence, limited evidence
    `),
    ...verbs("doubt, conjecture, guess"),
    ...nouns("rumor, rumour, speculation, allegation, suspicion, hypothesis")
  ],

  // hearsay and other marks of second-hand knowledge
  hearsay: list(`
    reportedly, allegedly, supposedly, purportedly, apparently, seemingly, ostensibly, evidently, alleged,
    purported, supposed, reputed, reputedly, rumored, rumoured, putative, presumed, suspected, would-be, it is said, it was said, is said, are said, was said, were said, it is understood, it was
    reported, it is reported, on the face of it, by all accounts, word has it
  `),

  // how things look
  appearance: [
    ...list("as if, as though, give the impression, gives the impression, gave the impression, semblance of"),
    ...verbs("seem, appear"),
    ...pairs("look, looks, looked, looking, sound, sounds, sounded, feel, feels, felt", "like, as if"),
    ...pairs("look, looks, looked, sound, sounds, sounded", "as though, set to, likely to")
  ],

  // what evidence hints at
  inference: [
    ...verbs(`
      suggest, indicate, imply, hint, infer, estimate, deduce, surmise, extrapolate, tend to, hypothesize,
      hypothesise, postulate, theorize, theorise
    `)
  ],
  evidence: [
    ...list("suggestive, indicative, consistent with, in line with, associated with, linked to, correlated with"),
    ...verbs("point to"),
    ...nouns("indication, suggestion, implication, inference, assumption, tendency")
  ],

  // belief, as a verb with its holder
  belief: [
    ...list("in my view, in our view, in my opinion, in our opinion, to my mind, to our knowledge, as far as we know"),
    ...verbs(`
      believe, suppose, presume, assume, suspect, reckon, imagine, speculate, wonder,
      perceive, deem, regard, view, consider, expect, anticipate, predict, project
    `),
    ...nouns("belief, opinion, expectation, prediction, theory"),
    ...verb("think"),
    ...verb("feel"),
    ...verb("foresee"),
    ...verb("forecast")
  ],

  // belief with nobody who holds it: "it is thought that"
  agentless: [
    ...passive(`
      thought, believed, assumed, presumed, supposed, suspected, estimated, rumored, rumoured, understood, alleged,
      reported, said to, claimed, speculated, suggested, argued, theorized, hypothesized, deemed, perceived,
      inferred, reputed
    `)
  ],
  expectation: [
    ...passive("expected, predicted, anticipated, projected, forecast, hoped, feared, tipped, meant, intended")
  ],
  esteem: [
    ...list(`
      widely considered, widely regarded, widely known, widely believed, well known, well-known, best known,
      generally considered, generally regarded, often considered, often regarded, often called, also considered,
      sometimes called, commonly known, commonly called, often referred, sometimes referred, popularly known
    `),
    ...passive(`
      considered, regarded, viewed, seen as, recognized, recognised, credited, described as, cited as, hailed as,
      praised, criticized, criticised, acclaimed, remembered, acknowledged, accepted, held to be, touted, attributed
      to, referred to as, dubbed, thought of, interpreted, felt
    `)
  ],

  // a claim with nobody one could ask
  nameless: [
    ...list(`
      some of whom, many of whom, critics have, popular belief, conventional wisdom, public opinion,
      it has been said, it has been suggested, it has been claimed, it has been argued, it has been reported, it is
      often said, it is claimed, it is argued, it could be argued, it can be argued, it may be argued, there are
      claims, there have been claims, there are reports, reports suggest, reports indicate, reports say, studies
      suggest, studies show, studies have shown, research suggests, evidence suggests, according to
      some, according to many, according to reports, according to sources, according to legend, by some, by many, by
      others, by critics, by most, by several, considered by, regarded by, seen by, a source, sources,
      insiders, observers, pundits, legend has it, tradition has it, folklore
    `),
    ...pairs("some, many, most, several, certain, various, numerous, other", PEOPLE),
    ...pairs(PEOPLE, OPINE),
    ...pairs("some, many, most, several, few", OPINE)
  ],

  // report, with whoever reports
  report: [
    ...list("according to"),
    ...verbs(`
      claim, argue, allege, assert, contend, maintain, insist, purport, propose, posit, report, note, remark,
      comment, state, announce, add, explain, describe, criticize, accuse
    `),
    ...nouns("argument, accusation, interpretation"),
    ...verb("say"),
    ...verb("tell")
  ],

  // numbers made round; a number must follow (or precede "or so")
  approximator: list(`
    about, around, approximately, roughly, some, nearly, almost, close to, circa, an estimated, somewhere around,
    in the region of, in the neighborhood of, in the neighbourhood of, on the order of, or so, or thereabouts,
    give or take, just about, in the vicinity of, reportedly some
  `),
  bound: list(`
    more than, less than, fewer than, at least, at most, up to, over, under, as many as, as much as, no more than,
    no less than, no fewer than, as few as, as little as, upwards of, in excess of, just over, just under, well
    over, well under, or more, or less, or fewer, between
  `),

  // amounts left open
  some: list(`
    some, certain, various, others, a certain, some kind of, some sort of, certain other, some other, various other,
    someone, somebody, something like, any number of
  `),
  quantity: list(`
    several, many, numerous, countless, multiple, much, most, a number of, a variety of, a range of, a large number of,
    large numbers of, a great deal of, a good deal of, a great many, a majority of, the majority, dozens of, scores of,
    hundreds of, thousands of, millions of, tens of thousands of, hundreds of thousands of, a lot of, lots of, plenty of,
    a significant number, considerable, most of, many of, much of, for the most part, many other, several other
  `),
  part: list(`
    few, a few, a handful of, a couple of, a series of, some of, several of, part of, parts of, a portion of, to date,
    somehow, something, somewhere, sometime, sizable, large part, not all
  `),
  frequency: list(`
    sometimes, usually, frequently, typically, occasionally, rarely, seldom, normally, at times, from time to time, as a
    rule, in many cases, in most cases, in some cases, regularly, once in a while, every so often, more often than not,
    at some point, mostly, mainly, largely, primarily, predominantly, on the whole
  `),
  generality: list(`
    often, generally, commonly, in general, traditionally, by and large, historically, popularly, widely, very often,
    increasingly, widespread, universally, typically considered
  `),

  // words that blunt the edge of another: "somewhat", "sort of"
  downtoner: list(`
    somewhat, sort of, kind of, more or less, in a sense, to some extent, to some degree, to a certain extent, in
    part, partly, partially, fairly, rather, quite, relatively, comparatively, reasonably, moderately,
    essentially, basically, virtually, practically, effectively, in effect, broadly, loosely, almost, nearly,
    slightly, a bit, a little, mildly, in some ways, in some respects, so to speak, as it were, if you will, not
    entirely, not fully, not quite, not exactly, not always, up to a point, more like, technically, roughly
  `),

  // praise and rank that nobody vouches for
  puffery: list(`
    one of the most, one of the best, one of the greatest, one of the largest, one of the first, among the most, some of
    the most, some of the best, some of the greatest, among the best, among the greatest, perhaps the most, probably the
    most, arguably the most, one of the finest, one of the leading, critically acclaimed, highly regarded, highly
    acclaimed, legendary, renowned, acclaimed, celebrated, notorious, infamous, famously, influential, remarkable,
    excellent, greatest, unique, excellently, iconic, cult
  `),
  importance: list(`
    famous, notable, notably, prominent, popular, significant, important, major, great, leading, key
  `),
  stance: list(`
    interestingly, surprisingly, ironically, unfortunately, fortunately, strangely, oddly, curiously, sadly, of course,
    naturally, understandably, clearly, obviously, undoubtedly, certainly, indeed, surely
  `),

  // what holds only if something else does
  conditional: list(`
    if, unless, whether, in case, provided that, providing that, as long as, so long as, lest,
    otherwise, in the event, depending on, even if, only if, if not, if any, on condition that, subject to, contingent on, in exchange for, in return for, or else, until, should they, should he
  `),

  // the future, and what is bound to come
  future: list(`
    will, shall, won't, i'll, you'll, he'll, she'll, it'll, we'll, they'll, that'll, there'll, going to, about to,
    set to, due to, bound to, poised to, on track to, on course to, scheduled, slated, upcoming, forthcoming,
    impending, imminent, coming, next week, next month, next year, tomorrow, soon
  `),

  // plans, wishes, promises, threats
  plan: [
    ...list(`
      willing to, ready to, eager to, determined to, keen to, intent on, prepared to, unwilling to, designed to, in
      hopes of, in the hope, in order to, in an effort to, with a view to, so as to, so that, hopefully
    `),
    ...verbs(`
      plan, intend, aim, hope, bid, want, wish, desire, pledge, vow, promise, threaten, offer, prepare, agree to, pursue, prefer, commit to, decide to, refuse to
    `),
    ...nouns("proposal, intention, goal, threat, ambition"),
    ...verb("seek"),
    ...verb("mean to"),
    ...verb("swear"),
    ...verb("choose to")
  ],
  attempt: [
    ...list("in an attempt to, in a bid to"),
    ...verbs("attempt, endeavor, endeavour, struggle to, work to, move to, fight to, push for, campaign for"),
    ...nouns("effort"),
    ...verb("try")
  ],

  // what ought to be, and what others are told to do
  obligation: list(`
    should, shouldn't, must, ought to, need to, needs to, needed to, have to, has to, had to, required to,
    supposed to, obliged to, needs, mustn't, necessary, essential, imperative, had better, let's, let us
  `),
  appeal: [
    ...verbs(`
      ask, urge, demand, request, order, recommend, encourage, advise, invite, appeal for, require, call on, call
      for, allow, permit, enable, approve, authorize, warn, caution
    `),
    ...nouns("recommendation, appeal, call, invitation"),
    ...verb("let")
  ],

  // feelings about what has not happened
  worry: [
    ...list("concerned, afraid, anxious, at risk, in danger of, vulnerable, waiting for, hopeful, confident"),
    ...verbs("fear, worry, dread, await"),
    ...nouns("concern, risk, danger, hazard")
  ],
  ability: list(`
    can, able to, unable to, ability, inability, in a position to, be able to, manage to, hard to, difficult to,
    impossible, impossible to, easy to, opportunity, opportunities, chance, chances
  `),

  // what did not happen, or is said not to have
  negation: [
    ...list(`
      not, no, never, none, nobody, nothing, neither, nor, without, cannot, hardly, scarcely, barely, don't,
      doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, can't, couldn't, yet to, rather
      than, instead of, no longer, far from, free of, absence of, lack of, failure to, ain't
    `),
    ...verbs(`
      deny, refuse, fail, lack, avoid, prevent, reject, dismiss, decline, cancel, abandon, postpone, block, ban,
      prohibit, delay, suspend, halt, oppose, rule out, refute, avert
    `),
    ...nouns("denial, refusal")
  ]
} as const satisfies Record<string, readonly string[]>;

export type HedgeClass = keyof typeof hedges;
