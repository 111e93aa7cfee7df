// @vitest-environment jsdom
// The front page of a story: cards of the first differences, the list to walk, the matrix, what is folded away.

import {beforeEach, expect, test} from "vitest";
import {analyze} from "../../src/analysis/analyze.js";
import type {Difference} from "../../src/analysis/model/differences.js";
import type {Report} from "../../src/analysis/model/report.js";
import {more} from "../../src/components/card/more.js";
import {isLikely, strip} from "../../src/components/charts/strip.js";
import {cards} from "../../src/components/tables/cards.js";
import {differences} from "../../src/components/tables/differences.js";
import {headingOf} from "../../src/components/tables/headings.js";
import {matrix} from "../../src/components/tables/matrix.js";
import {article, story, wireText} from "../stories.js";

Element.prototype.scrollIntoView = () => {}; // jsdom has no layout
Object.assign(globalThis, {CSS: {escape: (text: string) => text}}); // nor this

const retold = `Bridge opens in Riverton

The mayor of Riverton opened a bridge over the Silver River on Monday, a year later than planned. <b>Nobody</b> came.

"The old bridge served us badly for ninety years," Mayor Ada Brook said at the ceremony.

The work had cost 14 million crowns. It will <img src=x onerror=alert(1)> be repaid.
`;
const at = {compare: "../compare/x#"};
const words = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

const base = analyze(
  story([
    article("a", wireText, {outlet: {name: "Gazette Agency"}}),
    article("b", retold, {outlet: {name: "The Post"}})
  ])
);
const [wire, post] = base.articles;

/** A difference between the sentences that hold these words. */
function difference(there: string, here: string, rest: Partial<Difference> = {}): Difference {
  const side = ({article: {id, text}, text: {sentences}}: typeof wire, part: string) => {
    const start = text.indexOf(part);
    const span = {start, end: start + part.length};
    const sentence = sentences.findIndex(({end}) => end > start);
    return part
      ? {side: {article: id, spans: [span], sentences: [sentence]}, words: [span]}
      : {side: {article: id, spans: [], sentences: []}, words: []};
  };
  const [one, other] = [side(wire, there), side(post, here)];
  return {
    kinds: ["number"],
    reference: one.side,
    article: other.side,
    words: {reference: one.words, article: other.words},
    text: "The numbers differ: “14 million” in The Post, “12 million” in the wire. The Post: “a passage so long that nobody would want to read it twice”. The wire: “another passage that is as long as the first of the two”.",
    rule: "number differs",
    rank: 1,
    why: "",
    told: true,
    sure: true,
    ...rest
  };
}

const with_ = (list: Difference[]): Report => ({...base, differences: list});
const three = with_([
  difference("12 million crowns", "14 million crowns"),
  difference("The council said", "", {
    kinds: ["attribution-lost"],
    sure: false,
    text: "The Post says in its own voice: “the work had cost 14 million crowns, and what stands behind it”. The wire gives it to the council: “the work had cost 12 million crowns, as it stands there”."
  }),
  difference("served us well", "served us badly", {kinds: ["quotation"], sure: false, told: false})
]);

beforeEach(() => {
  document.body.replaceChildren();
  location.hash = "";
});

test("a card says the difference in one sentence, marks its words on both sides, and leads to the text", () => {
  const [card] = cards(three, at).querySelectorAll(".difference");
  expect(words(card.querySelector("h2"))).toBe(
    "The numbers differ: “14 million” in The Post, “12 million” in the wire."
  );
  expect(words(card.querySelector("del"))).toBe("12 million crowns");
  expect(words(card.querySelector("ins"))).toBe("14 million crowns");
  const s = post.text.sentences.findIndex(({end}) => end > post.article.text.indexOf("14 million")) + 1;
  expect(card.querySelector("a")?.getAttribute("href")).toBe(`../compare/x#a=b&s=${s}`);
  expect(card.getAttribute("data-keys")).toMatch(new RegExp(`^w\\d+,b ${s}$`));
});

test("what was lost is in bold, and a side without a passage says so", () => {
  const card = cards(three, at).querySelectorAll(".difference")[1];
  expect(words(card.querySelector("h2"))).toBe(
    "The Post says this in its own voice; the wire gives it to the council."
  );
  expect(words(card.querySelector("b"))).toBe("The council said");
  expect(words(card.querySelectorAll("blockquote")[1])).toBe("The Post no matching sentence found");
  expect(words(card)).toContain("Told otherwise: read both.");
});

test("only what is told makes a card; how often a kind is right is said where the report has it", () => {
  expect(cards(three, at).querySelectorAll(".difference")).toHaveLength(2);
  expect(words(cards(three, at))).not.toContain("Right in");
  const footnote = "Right in 28 of 36 that were judged.";
  const judged = {...three, trust: {number: footnote}};
  expect(words(cards(judged, at).querySelector(".difference"))).toContain(footnote);
});

test("a heading never repeats a bare name, and what has no long passage stays whole", () => {
  expect(headingOf({text: "Told otherwise. The Post: “short”."}, ["the wire", "The Post"])).toContain("Told otherwise");
  expect(headingOf(three.differences[0], ["the wire", "The Post"])).not.toMatch(/; the Post\.$/i);
});

test("the text of an article never becomes markup on a card or in the list", () => {
  const hostile = with_([
    difference("12 million crowns", "<img src=x onerror=alert(1)>"),
    difference("on Monday", "<b>Nobody</b>")
  ]);
  const list = differences(hostile, at);
  document.body.append(list);
  for (const row of list.querySelectorAll("details")) {
    row.open = true;
    row.dispatchEvent(new Event("toggle"));
  }
  for (const element of [cards(hostile, at), list]) {
    expect(element.querySelectorAll("img, blockquote b")).toHaveLength(0);
    expect(element.textContent).toContain("<img src=x");
  }
});

test("the list is walked by n and p, one open at a time, and opens what is not among the first", () => {
  const list = differences(three, at);
  document.body.append(list);
  const open = () => [...list.querySelectorAll("details[open]")].map(({id}) => id);
  const press = (key: string) => {
    list.querySelector("summary")?.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
  };
  expect(list.querySelectorAll("details")).toHaveLength(2);
  press("n");
  expect(open()).toEqual(["difference-1"]);
  press("n");
  expect(open()).toEqual(["difference-2"]);
  press("n");
  expect(list.querySelectorAll("details")).toHaveLength(3);
  press("p");
  expect(open()).toEqual(["difference-2"]);
  list.querySelector("select")?.dispatchEvent(new KeyboardEvent("keydown", {key: "n", bubbles: true}));
  expect(open()).toEqual(["difference-2"]); // a letter typed into a filter is the filter's
});

test("filters by kind and outlet look through all; sure ones are differences, others passages told otherwise", () => {
  const list = differences(three, at);
  document.body.append(list);
  expect([...list.querySelectorAll("h3")].map(words)).toEqual([
    "Differences",
    "Passages told otherwise: worth reading side by side"
  ]);
  const [kind] = list.querySelectorAll("select");
  kind.value = "quotation";
  kind.dispatchEvent(new Event("input"));
  expect([...list.querySelectorAll("details:not([hidden])")].map(({id}) => id)).toEqual(["difference-3"]);
});

test("an address that names a difference opens it", () => {
  const list = differences(three, at);
  document.body.append(list);
  location.hash = "#difference-3";
  dispatchEvent(new Event("hashchange"));
  expect(list.querySelector<HTMLDetailsElement>("#difference-3")?.open).toBe(true);
});

test("nothing that differs: what was compared is said; texts that are the same are called so", () => {
  expect(words(cards(with_([]), at))).toMatch(/^In \d sentences? with a match, .* no difference was noticed/);
  const same = analyze(story([article("a", wireText), article("b", wireText)]));
  expect(words(cards({...same, differences: []}, at))).toBe("The texts are the same, word for word.");
  expect(differences(with_([]), at).className).toBe("nothing");
});

test("a cell of the matrix opens the words it counted, each a way to its sentence, and closes again", () => {
  const card = matrix(base, at);
  document.body.append(card);
  const rows = card.querySelectorAll("tbody tr:not(#row-makeup)");
  expect(rows).toHaveLength(base.features.length);
  for (const row of rows) expect(row.querySelectorAll("td")).toHaveLength(base.articles.length);
  const feature = base.features.find(({id}) => id === "attribution");
  const [cell] = card.querySelectorAll<HTMLButtonElement>("#row-attribution button");
  cell.click();
  const counted = wire.measures.find((one) => one.feature === "attribution" && one.voice === feature?.voice)?.count;
  const links = card.querySelectorAll(".opened a:not(.no-print)");
  expect(links).toHaveLength(counted ?? -1);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link.getAttribute("href")).toMatch(/^\.\.\/compare\/x#s=w\d+&lens=attribution$/);
  cell.click();
  expect(card.querySelector(".opened")).toBeNull();
});

test("the first row says what each article is made of, and opens the sentences of every part", () => {
  const card = matrix(base, at);
  document.body.append(card);
  expect(card.querySelector("tbody tr")?.id).toBe("row-makeup");
  const cells = [...card.querySelectorAll<HTMLButtonElement>("#row-makeup button")];
  expect(cells.map(words)).toEqual(
    base.articles.map(({makeup, text}) => `${makeup?.comments} of ${text.sentences.length} comment`)
  );
  cells[1].click();
  expect(words(card.querySelector(".opened"))).toMatch(/^The Post\. .*reported \d+% \(\d+ words\): sentences \d/);
  for (const link of card.querySelectorAll(".opened a"))
    expect(link.getAttribute("href")).toBe(`../compare/x#a=b&s=${link.textContent}`);
});

test("what is folded is its line, drawn when it is opened; without anything to show it is the line alone", () => {
  let drawn = 0;
  const draw = () => {
    drawn++;
    return document.createElement("p");
  };
  const fold = more("x", "Sources.", {title: "Two are named"}, draw) as HTMLDetailsElement;
  document.body.append(fold);
  expect([words(fold.querySelector("summary")), drawn]).toEqual(["Sources. Two are named", 0]);
  fold.open = true;
  fold.dispatchEvent(new Event("toggle"));
  expect(drawn).toBe(1);
  const empty = more("y", "Labels.", {title: "None"}, draw, true);
  expect([empty.tagName, words(empty), drawn]).toEqual(["P", "Labels. None", 1]);
});

test("a sentence is likely where none of its matches is sure, and a strip shows it", () => {
  const match = {reference: 0, score: 1, shared: [], verbatim: []};
  const matches = [
    {...match, article: 0, grade: "sure" as const},
    {...match, article: 0, grade: "likely" as const},
    {...match, article: 1, grade: "likely" as const}
  ];
  expect([0, 1, 2].map((index) => isLikely({matches}, index))).toEqual([false, true, false]);
  const drawn = strip(
    [
      {words: 3, origin: "reworded", likely: true},
      {words: 3, origin: "reworded"}
    ],
    "x"
  );
  expect([...drawn.querySelectorAll(".block")].map((one) => one.classList.contains("likely"))).toEqual([true, false]);
});
