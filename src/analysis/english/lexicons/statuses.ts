// What state a person, a case or a plan is in, by what is said to have happened to it. Steps of one line exclude one
// another where two texts tell of the same moment. Terms of criminal procedure and of office after Black's Law Dictionary
// and the AP and Reuters style books; plain forms with their inflections.

const lines = `
  custody: held held detained detains detention jailed custody remanded imprisoned / released released freed bail bailed
  case: suspected suspected suspicion suspect suspects / arrested arrested arrest arrests / charged charged charges charge indicted / convicted convicted conviction guilty sentenced / acquitted acquitted cleared exonerated
  office: resigned resigned resigns resignation quit quits / fired fired sacked dismissed ousted removed / suspended suspended leave / apologised apologised apologized apology apologises apologizes / retired retired retires retirement
  life: dead killed died dead dies death / injured injured wounded hurt injuries / missing missing
  plan: approved approved passed adopted approves / rejected rejected refused blocked rejects / postponed postponed delayed / planned planned proposed / withdrawn withdrawn cancelled canceled scrapped
  suit: sued sued sues suing lawsuit / settled settled settlement
  offence: theft theft stolen stole / robbery robbery robbed / murder murder murdered / manslaughter manslaughter`;

/** Lower-case word → its line and its step. */
export const statusOf: ReadonlyMap<string, {line: string; step: string}> = new Map(
  lines
    .split("\n")
    .filter((row) => row.trim())
    .flatMap((row) => {
      const [line, steps] = row.split(": ").map((part) => part.trim());
      return steps.split(" / ").flatMap((part) => {
        const [step, ...words] = part.trim().split(/\s+/);
        return words.map((word): [string, {line: string; step: string}] => [word, {line, step}]);
      });
    })
);
