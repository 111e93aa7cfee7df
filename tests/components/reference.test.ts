// @vitest-environment jsdom

import {expect, test} from "vitest";
import {analyze} from "../../src/analysis/analyze.js";
import {compareAddress, referenceSwitch} from "../../src/components/state/reference.js";
import {article, rewriteText, story, wireText} from "../stories.js";

const name = (name: string) => ({outlet: {name}});
const agency = (text: string) => text.replace("Gazette Agency", "Harbour Press");
const told = story([
  article("gazette", wireText, name("Gazette Agency")),
  article("post", rewriteText, name("The Post")),
  article("harbour", agency(wireText), {...name("Harbour Press"), role: "wire"})
]);
const offered = (element: HTMLElement) => [...element.querySelectorAll("option")].map(({text}) => text);

function choose(element: HTMLElement, label: string): void {
  const select = element.querySelector("select")!;
  select.selectedIndex = offered(element).indexOf(label);
  select.dispatchEvent(new Event("input", {bubbles: true}));
}

test("every article is offered as the reference, both wires first and called so", () => {
  const own = analyze(told);
  const element = referenceSwitch(own, own);
  expect(offered(element)).toEqual(["Gazette Agency (the wire)", "Harbour Press (another wire)", "The Post"]);
  expect(element.querySelector("select")!.selectedOptions[0].text).toBe("Gazette Agency (the wire)");
});

test("the choice of the other wire stands in the address, that of the story's own does not", () => {
  const own = analyze(told);
  const element = referenceSwitch(own, own);
  choose(element, "Harbour Press (another wire)");
  expect(location.hash).toBe("#ref=harbour");
  choose(element, "Gazette Agency (the wire)");
  expect(location.hash).toBe("");
});

test("a report with the other wire as the reference keeps both in the switch and says which one is compared with", () => {
  const own = analyze(told);
  const turned = analyze(told, "harbour");
  expect(turned).toMatchObject({reference: "harbour", referenceName: "Harbour Press"});
  const element = referenceSwitch(turned, own);
  expect(offered(element).slice(0, 2)).toEqual(["Gazette Agency (the wire)", "Harbour Press (another wire)"]);
  expect(element.querySelector("select")!.selectedOptions[0].text).toBe("Harbour Press (another wire)");
  expect(compareAddress(turned, own)).toBe("../compare/invented#ref=harbour&");
  expect(compareAddress(own, own)).toBe("../compare/invented#");
});

test("where the story names no wire, an article that is one is called a wire; one article has no switch", () => {
  const own = analyze({...told, wire: null});
  expect(offered(referenceSwitch(own, own))[0]).toBe("Harbour Press (a wire)");
  const alone = analyze(story([article("a", wireText)]));
  expect(referenceSwitch(alone, alone).querySelector("select")).toBeNull();
});
