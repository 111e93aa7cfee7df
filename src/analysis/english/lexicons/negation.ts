// Words that turn round or set aside what follows. Negators after Quirk et al. (1985), 10.54–10.70 and Horn (1989) A Natural
// History of Negation; contrast after Polanyi & Zaenen (2006) Contextual Valence Shifters.

import {list} from "../inflect.js";

/** Turn the next words round: "not good", "without success". */
export const negators: readonly string[] = list(`
  not, no, never, none, nobody, nothing, neither, nor, nowhere, without, cannot, hardly, scarcely, barely, rarely, seldom,
  don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, can't, couldn't, won't, wouldn't, shouldn't,
  mustn't, needn't, ain't, lack, lacks, lacked, lacking, lack of, absence of, free of, far from, fail to, fails to, failed to,
  failing to, failure to, unable to, refuse to, refuses to, refused to, stop short of, rather than, instead of, less, cleared of, acquitted of, innocent of
`);

/** After these the writer's weight lies on what follows. */
export const contrast: readonly string[] = list("but, yet, however, nevertheless, nonetheless");

/** After a negator these leave the next words standing: "not only good". */
export const limiters: readonly string[] = list("only, merely, just, simply, solely, least, exactly");

/** Verbs that say next to nothing, so that a negation reaches their object: "did not cause harm". */
export const empty: readonly string[] = list(`
  be, is, are, was, were, am, been, being, have, has, had, having, do, does, did, done, doing, make, made, making, take, took, taken, taking,
  give, gave, given, giving, get, got, getting, find, found, see, saw, seen, show, shown, bring, brought, cause, pose, commit, become, became,
  seem, look, feel, felt, sound, remain, need, want, mean, meant, offer, provide, bear, bore, hold, held, keep, kept, go, went, gone, come, came,
  say, said, think, thought, believe, call, let, suffer, face, expect, win, won, use
`);

/** Falls: what falls sounds the other way round, "a drop in crime". */
export const reducers: readonly string[] = list(`
  fall, falls, drop, drops, decline, declines, decrease, decreases, dip, slump, plunge, slide, reduction, reductions, cut, cuts, loss, losses
`);
