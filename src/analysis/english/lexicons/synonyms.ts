// The few words that news uses for one another so regularly that a comparison must read them as one: the speech acts of
// accusing and denying (Wierzbicka 1987, English Speech Act Verbs), and titles that differ by gender or house style.

import {classes} from "../words.js";

/** Lower-case form → the form that stands for its class: "refuted" → "deny". */
export const synonyms: ReadonlyMap<string, string> = new Map(
  classes(`
accuse: accuses, accused, accusing, accusation, accusations, allege, alleges, alleged, alleging, allegation, allegations, allegedly
deny: denies, denied, denying, denial, denials, refute, refutes, refuted, refuting, reject, rejects, rejected, rejecting, rejection,
  dismiss, dismisses, dismissed, dismissing, rebut, rebuts, rebutted, rebutting, disavow, disavows, disavowed
spokesperson: spokesman, spokeswoman, spokesmen, spokeswomen, spokespeople, spokespersons
adviser: advisor, advisors, advisers, aide, aides
`).flatMap(([head, words]) => words.map((word): [string, string] => [word, head]))
);
