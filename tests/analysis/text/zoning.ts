// What the tests of zones share.

import type {ZoneKind} from "../../../src/analysis/model/text.js";
import {zone} from "../../../src/analysis/text/zones/zones.js";

/** The lines of a text with what each is. */
export const show = (text: string, zones = zone(text)): [string, ZoneKind][] =>
  zones.map(({start, end, kind}) => [text.slice(start, end).trim(), kind]);

/** What they are, in order. */
export const kinds = (text: string) => zone(text).map(({kind}) => kind);

export const LEAD =
  "The harbour of Port Ellery was closed on Monday after a freighter lost forty containers in heavy seas.";
export const SECOND =
  "Tugs worked through the night to clear the channel, the port authority said in a statement on Tuesday.";
export const THIRD = "Fishermen in the bay said they had not been told when they would be allowed to leave port again.";
export const BODY = `${LEAD}\n\n${SECOND}\n\n${THIRD}`;
