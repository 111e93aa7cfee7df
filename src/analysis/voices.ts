// Who says what: the ledger of attributions, and from it the voice of every stretch of the body.

import type {Attribution, Text} from "./model.js";

export {voiceMap} from "./voices/map.js";

/** The attributions of an article, in text order. */
export function findAttributions(_text: string, _t: Text): Attribution[] {
  return [];
}
