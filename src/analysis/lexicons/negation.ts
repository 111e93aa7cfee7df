// Words that turn round or set aside what follows. Negators after Quirk et al. (1985), 10.54–10.70 and Horn (1989) A Natural
// History of Negation; contrast after Polanyi & Zaenen (2006) Contextual Valence Shifters.

import {list} from "../inflect.js";

/** Turn the next words round: "not good", "without success". */
export const negators: readonly string[] = list(`
  not, no, never, none, nobody, nothing, neither, nor, nowhere, without, cannot, hardly, scarcely, barely, rarely, seldom,
  don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, can't, couldn't, won't, wouldn't, shouldn't,
  mustn't, needn't, ain't, lack, lacks, lacked, lacking, lack of, absence of, free of, far from, fail to, fails to, failed to,
  failing to, failure to, unable to, refuse to, refuses to, refused to, stop short of, rather than, instead of, less
`);

/** After these the writer's weight lies on what follows. */
export const contrast: readonly string[] = list("but, yet, however, nevertheless, nonetheless");
