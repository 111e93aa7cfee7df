// How sure a text says it is of what it reports. Reporting verbs by the stance of the reporter after Thompson & Ye
// (1991) Evaluation in the Reporting Verbs Used in Academic Papers (factive, non-factive) and Kiparsky & Kiparsky (1970)
// Fact; boosters after Hyland (2005) Metadiscourse and Quirk et al. (1985) 8.104-8.107 (maximizers, boosters) and
// 8.127-8.130 (disjuncts of certainty); denials after Wierzbicka (1987) English Speech Act Verbs. Hedges are those of
// hedges.ts. Plain forms; `verb` in inflect.ts adds the others.

import {list, nouns, verb, verbs} from "../inflect.js";
import {setOf} from "../words.js";

/** Classes of hedges.ts that weaken the verb they stand at. */
export const weakening: ReadonlySet<string> = setOf("modal, probability, hearsay, appearance, agentless");

/** Classes that hold a claim open in another way: a verb beside one of these is not compared. */
export const opening: ReadonlySet<string> = setOf(`
  would, conditional, future, plan, attempt, obligation, expectation, ability, possible, doubt, dispute, worry,
  appeal, evidence, belief
`);

/** Words that turn a verb into its contrary. */
export const negating: ReadonlySet<string> = new Set(
  list(`
    not, no, never, neither, nor, without, don't, doesn't, didn't, hasn't, haven't, hadn't, wasn't, weren't, isn't,
    aren't, won't, wouldn't, can't, cannot, couldn't, hardly, scarcely
  `)
);

/** Adverbs that put an act of speech or of will more firmly. */
export const firmly = list(`
  vehemently, categorically, flatly, emphatically, strongly, strenuously, firmly, fiercely, adamantly, vigorously,
  unequivocally, forcefully, resolutely, roundly, staunchly, steadfastly, hotly, fervently, furiously, unambiguously
`);

/** Such acts. */
export const firm: ReadonlySet<string> = new Set(
  verbs(`
    deny, refute, rebut, reject, dismiss, dispute, contest, condemn, denounce, criticise, criticize, oppose, object,
    protest, disagree, refuse, insist, maintain, assert, affirm, state, declare, argue, claim, believe, suspect, support,
    back, endorse, defend, urge, warn, advise, recommend, deplore, rebuke
  `)
);

/** Adverbs by which a writer is sure. */
const surely = list(`
  clearly, certainly, undoubtedly, definitely, indisputably, unquestionably, undeniably, conclusively, plainly, obviously
`);

/** Adverbs that put a verb more firmly. */
export const boosters = [
  ...firmly,
  ...surely,
  ...list("absolutely, outright, completely, totally, utterly, decisively")
];

/** Words by which a writer is sure: adverbs, adjectives, fixed phrases. Not "never" and "always": they tell how often. */
export const sure = {
  adverb: [
    ...surely,
    ...list(`
      surely, evidently, manifestly, demonstrably, doubtless, doubtlessly, unmistakably, incontrovertibly, irrefutably,
      inarguably, inevitably, assuredly, indeed, truly
    `)
  ],
  adjective: list(`
    undeniable, indisputable, undisputed, unquestionable, unmistakable, incontrovertible, irrefutable, incontestable,
    self-evident, obvious
  `),
  phrase: list(`
    of course, no doubt, without doubt, without a doubt, without any doubt, beyond doubt, beyond any doubt, beyond question,
    there is no doubt, there is no question, there can be no doubt, leaves no doubt, left no doubt, leaving no doubt, it is
    clear that, it is obvious that, it is evident that, it is certain that, needless to say, as everyone knows, make no
    mistake, for certain, for sure, in fact, in truth, in no uncertain terms
  `)
};

/** Reporting verbs whose user keeps a distance from what is reported. */
export const distant = [...verbs("claim, allege, assert, contend, purport, insinuate, profess"), ...verb("maintain")];

/** Reporting verbs whose user takes what is reported as true. */
export const factive = [
  ...verbs("confirm, acknowledge, admit, concede, reveal, disclose, verify, prove, demonstrate, establish"),
  ...list("proven, made clear, makes clear")
];

/** Verbs that report and do nothing else. */
export const neutral = [
  ...verbs("add, state, announce, report, note, remark, explain, comment"),
  ...verb("say"),
  ...verb("tell"),
  ...verb("write"),
  ...list("according to, according, per")
];

/** Speech acts that say that something bad is so, without the reporter saying it. */
export const accusing = [
  ...verbs("accuse, allege, charge, blame"),
  ...nouns("accusation, allegation, charge, claim, complaint, report, assertion, suggestion")
];

/** Verbs that deny that something is so. */
export const denying = [...verbs("deny, refute, rebut, reject, dismiss, dispute"), ...nouns("denial")];

/** Verbs of answering that, refused or left undone, leave a matter unanswered. */
export const answering = [
  ...verbs("address, comment, respond, answer, reply, react, discuss"),
  ...list("comment on, respond to, reply to, react to")
];

/** Verbs by which somebody will not do what follows. */
export const declining = verbs("decline, refuse");

/** Occasions of speech: a sentence that names one tells whose words it gives, even without a verb of saying. */
export const occasions = nouns(
  "interview, statement, tweet, testimony, remark, speech, press release, news conference, op-ed, letter, memo"
);
