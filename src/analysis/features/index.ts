// The measures, in reading order: lens switch, charts, methods page and CSV columns follow it.
//
// To add a feature: copy one, add it here; `npm test` tells you what is missing. In short: a file in this folder exports one
// Feature, an idea with a question, a unit, a `detect` that marks the words it counts, and examples, in which [brackets] stand
// around exactly what is marked. Words live in ../english/lexicons, one array of strings a kind: to add a word, add a string.

import type {Feature} from "../model/features.js";
import {attributed} from "./attributed.js";
import {attribution} from "./attribution.js";
import {boosting} from "./boosting.js";
import {comment} from "./comment.js";
import {hedging} from "./hedging.js";
import {loaded} from "./loaded.js";
import {named} from "./named.js";
import {tone} from "./tone.js";
import {vague} from "./vague.js";

export const features: readonly Feature[] = [
  attribution,
  attributed,
  named,
  vague,
  hedging,
  boosting,
  loaded,
  comment,
  tone
];
