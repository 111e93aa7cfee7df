// Words that strengthen or weaken the word after them. Degree adverbs after Quirk et al. (1985), 8.104–8.115 (amplifiers and
// downtoners) and Bolinger (1972) Degree Words.

import {list} from "../inflect.js";

export const degree = {
  strong: list(`
    very, really, extremely, highly, deeply, absolutely, utterly, totally, completely, entirely, thoroughly, incredibly,
    exceptionally, especially, particularly, remarkably, enormously, hugely, greatly, immensely, intensely, profoundly,
    strongly, vehemently, fiercely, bitterly, severely, seriously, badly, terribly, awfully, wildly, sharply, heavily,
    increasingly, overwhelmingly, undeniably, unusually, so, too, more, most, such, far, truly, outright, downright, sheer,
    massive, massively, major, total, complete, absolute, extreme, deep, great, huge, utter, substantially, considerably
  `),
  weak: list(`
    somewhat, slightly, fairly, rather, partly, partially, mildly, moderately, relatively, a bit, a little, sort of, kind of,
    almost, nearly, barely, hardly, scarcely, marginally, less, least, potentially, possibly, perhaps, occasionally, sometimes,
    allegedly, reportedly, minor, slight, mild, modest, some
  `)
} as const;
