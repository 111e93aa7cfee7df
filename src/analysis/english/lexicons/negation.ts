// Words that turn round or set aside what follows. Negators after Quirk et al. (1985), 10.54–10.70 and Horn (1989) A Natural
// History of Negation; contrast after Polanyi & Zaenen (2006) Contextual Valence Shifters.

import {list, nouns, verbs} from "../inflect.js";

/** Turn the next words round: "not good", "without success". */
export const negators: readonly string[] = [
  ...list(`
  not, no, never, none, nobody, nothing, neither, nor, nowhere, without, cannot, hardly, scarcely, barely, rarely, seldom,
  don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, can't, couldn't, won't, wouldn't, shouldn't,
  mustn't, needn't, ain't, lack of, absence of, free of, far from, failure to, unable to, rather than, instead of, less, cleared of,
  acquitted of, innocent of, anything but, free from, safe from, rid of, immune to
`),
  ...verbs("lack, fail to, refuse to, stop short of")
];

/** After these the writer's weight lies on what follows. */
export const contrast: readonly string[] = list("but, yet, however, nevertheless, nonetheless");

/** After a negator these leave the next words standing: "not only good". */
export const limiters: readonly string[] = list("only, merely, just, simply, solely, least, exactly");

/** Verbs that say next to nothing, so that a negation reaches their object: "did not cause harm". */
export const empty: readonly string[] = list(`
  be, have, do, make, take, give, get, find, see, show, bring, cause, pose, commit, become, seem, look, feel, sound, remain, need, want, mean,
  offer, provide, bear, hold, keep, go, come, say, think, believe, call, let, suffer, face, expect, win, use
`);

/** Falls: what falls sounds the other way round, "a drop in crime". */
export const reducers: readonly string[] = nouns(
  "fall, drop, decline, decrease, dip, slump, plunge, slide, reduction, cut, loss"
);

/** What keeps a thing from being, or makes it less, turns its object: "averted a war"; passive, its subject. */
export const preventions: readonly string[] = verbs(`
  avert, avoid, prevent, forestall, foil, thwart, preclude, escape, stave off, ward off, head off, fend off, stop, halt, quell, defuse,
  reduce, lower, lessen, diminish, alleviate, mitigate, minimize, minimise, ease, relieve, curb, combat
`);

/** What has a subject that falls: "the threat receded". */
export const falling: readonly string[] = verbs(`
  fall, drop, decline, decrease, plunge, slump, shrink, dwindle, sink, diminish, ease, recede, subside, abate, wane, tumble, plummet, slide,
  lessen, fade
`);

/** Nouns that say how much there is of what follows "of": it is this that falls. */
export const measures: ReadonlySet<string> = new Set(
  nouns(
    "number, rate, level, amount, share, count, incidence, volume, percentage, proportion, total, frequency, degree, cost, case, report"
  )
);
