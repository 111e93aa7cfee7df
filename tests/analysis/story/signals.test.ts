import fc from "fast-check";
import {expect, test} from "vitest";
import {readStory} from "../../../loaders/corpus/corpus.js";
import type {SignalKind} from "../../../src/analysis/model/report.js";
import type {Article} from "../../../src/analysis/model/story.js";
import {findSignals} from "../../../src/analysis/story/signals.js";
import {article} from "../../stories.js";

const {articles} = readStory("data/kim-limousine").story;
const sample = (id: string) => articles.find((one) => one.id === id) as Article;

/** The signals that are present, with their words. */
function present(one: Article): Record<string, string[]> {
  const found = findSignals(one).filter(({state}) => state === "present");
  return Object.fromEntries(
    found.map(({kind, spans}) => [kind, spans.map(({start, end}) => one.text.slice(start, end))])
  );
}

const body = `The mayor of Riverton opened a bridge over the Silver River on Monday, a year later than planned.

The council said the work had cost 12 million crowns, more than the town had put aside for it.
`;
const page = (...above: string[]) =>
  article("a", `Mayor opens new bridge in Riverton\n\n${above.join("\n")}\n\n${body}`);

test("the sample captures say of themselves what a reader finds in them", () => {
  expect(Object.keys(present(sample("lbci")))).toEqual(["outlet", "date", "agency"]);
  expect(present(sample("lbci")).date).toEqual(["2024-02-20 | 07:27"]);
  expect(present(sample("imamovic"))).toEqual({
    byline: ["by Faruk Imamovic"],
    caption: ["© Getty Images/Chung Sun-Jun"]
  });
  expect(present(sample("unnamed-1"))).toEqual({label: ["Sponsored Post"], contact: ["• Talk to us?"]});
  expect(present(sample("unnamed-2"))).toEqual({agency: ["Sources By Agencies"]});
  expect(present(sample("unnamed-3"))).toEqual({});
});

test("a credit to agencies says that it names none", () => {
  expect(findSignals(sample("unnamed-2")).find(({kind}) => kind === "agency")?.note).toBe("no agency is named");
});

test("a text capture cannot tell of links; one that keeps them can", () => {
  const state = (one: Article) => findSignals(one).find(({kind}) => kind === "sources")?.state;
  expect(state(page())).toBe("cannot be told");
  expect(state({...page(), links: []})).toBe("not in the capture");
  const one = page();
  const start = one.text.indexOf("The council");
  expect(state({...one, links: [{start, end: start + 11}]})).toBe("present");
});

test("a byline counts where it names a person, and says so where it does not", () => {
  const byline = (line: string) => findSignals(page(line)).find(({kind}) => kind === "byline");
  expect(byline("By Ada Brook, Staff Writer")?.state).toBe("present");
  expect(byline("By Ada Brook and Bo Lind")?.state).toBe("present");
  expect(byline("By Staff Reporter")).toMatchObject({
    state: "not in the capture",
    note: "“By Staff Reporter” names no person"
  });
  expect(byline("Share")?.state).toBe("not in the capture");
});

test("a place before the first sentence is a dateline; a line with a date is none", () => {
  const dated = article(
    "a",
    `Mayor opens new bridge\n\nRIVERTON, March 3 (Reuters) - ${body}`.replace("\n\nThe council", " The council")
  );
  expect(Object.keys(present(dated))).toEqual(["date", "dateline", "agency"]);
  expect(findSignals(dated).find(({kind}) => kind === "date")?.note).toBe("a date without a time");
  expect(Object.keys(present(page("March 3, 2024 10:15 am")))).toEqual(["date"]);
});

test("a label stands alone above the text or before the headline; one of a row of sections is a menu", () => {
  expect(present(article("a", `Opinion\nMayor opens new bridge in Riverton\n\nBy Ada Brook\n\n${body}`)).label).toEqual(
    ["Opinion"]
  );
  const menu = article(
    "a",
    `Home\nNews\nOpinion\nSport\nMayor opens new bridge in Riverton\n\nBy Ada Brook\n\n${body}`
  );
  expect(present(menu).label).toBeUndefined();
});

test("corrections and ways to reach the newsroom are found in the capture's own words", () => {
  const one = article(
    "a",
    `Mayor opens new bridge in Riverton\n\nBy Ada Brook\n\n${body}\nCorrection: An earlier version of this article gave the wrong year.\n\nContact us: desk@gazette.example\n`
  );
  expect(present(one).corrections).toHaveLength(1);
  expect(present(one).contact).toHaveLength(1);
  expect(present(page("Updated March 3, 2024")).corrections).toBeUndefined();
});

test("the outlet is named only where the capture names it", () => {
  const outlet = (one: Article) => findSignals(one).find(({kind}) => kind === "outlet");
  expect(outlet({...page(), outlet: {name: "The Gazette"}})?.state).toBe("not in the capture");
  expect(outlet({...page("The Gazette"), outlet: {name: "The Gazette"}})?.state).toBe("present");
  expect(outlet({...page("The Gazetteer"), outlet: {name: "The Gazette"}})?.state).toBe("not in the capture");
  const rights = article("a", `${page().text}\n© 2024 The Gazette. All rights reserved.\n`);
  expect(outlet(rights)).toMatchObject({state: "present", note: "in the notice of copyright"});
});

test("any capture: all signals in one order, spans inside it, nothing present without words", () => {
  const kinds: SignalKind[] = findSignals(page()).map(({kind}) => kind);
  const piece = fc.constantFrom(
    "By ",
    "©",
    "Opinion",
    "\n",
    "\n\n",
    "March 3",
    "(Reuters) - ",
    "Contact",
    "@",
    ". ",
    "The mayor said so",
    ":",
    "Photo: ",
    "\ud800"
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({maxLength: 8})), {maxLength: 60}), (pieces) => {
      const one = article("a", pieces.join(" "), {outlet: {name: "By"}});
      const signals = findSignals(one);
      expect(signals.map(({kind}) => kind)).toEqual(kinds);
      for (const {state, spans} of signals) {
        expect(state === "present").toBe(spans.length > 0);
        for (const {start, end} of spans) expect(start >= 0 && end > start && end <= one.text.length).toBe(true);
      }
    }),
    {numRuns: 200, seed: 7}
  );
});
