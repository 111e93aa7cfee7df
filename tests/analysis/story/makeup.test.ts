import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {analyze} from "../../../src/analysis/analyze.js";
import {readsAsComment} from "../../../src/analysis/story/makeup.js";
import {article, rewriteText, story, wireText} from "../../stories.js";

const opinion = `Save the lock

Clearly, the plan for the Orlan lock is a reckless farce. We must not let it happen.

“The lock is safe and it will be kept,” Mayor Ada Brook said. Brook added that the repairs would cost less.

The lock was built by hand. Everyone should be ashamed of this.
`;
const made = (text: string) => analyze(story([article("a", text)])).articles[0];
const words = (text: string) => Object.fromEntries(made(text).makeup!.parts.map(({kind, words}) => [kind, words]));

describe("what an article is made of", () => {
  it("is told of every word once", () => {
    for (const text of [opinion, wireText, rewriteText]) {
      const {makeup, text: cut} = made(text);
      expect(makeup!.parts.reduce((sum, {words}) => sum + words, 0)).toBe(cut.words);
      expect(makeup!.parts.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 10);
    }
  });

  it("is quoted, attributed, reported and comment", () => {
    expect(words(opinion)).toEqual({quoted: 9, attributed: 6, reported: 6 + 4 + 2, comment: 11 + 6 + 6});
  });

  it("opens the sentences that each part has words in", () => {
    const {parts, comments} = made(opinion).makeup!;
    expect(Object.fromEntries(parts.map(({kind, sentences}) => [kind, sentences]))).toEqual({
      quoted: [2],
      attributed: [3],
      reported: [2, 3, 4],
      comment: [0, 1, 5]
    });
    expect(comments).toBe(3);
  });

  it("reads as comment from a share of the sentences on, and not where they are few", () => {
    expect(made(opinion).makeup).toMatchObject({from: 0.35, reads: true});
    expect(made(wireText).makeup).toMatchObject({comments: 0, reads: false});
    expect(readsAsComment(7, 20)).toBe(true);
    expect(readsAsComment(6, 20)).toBe(false);
    expect(readsAsComment(2, 2)).toBe(false);
  });

  it("is not told of a text without words, or in another language", () => {
    expect(made("").makeup).toBeUndefined();
    const foreign =
      "Die Brücke über den Fluss wurde am Montag nach langen Arbeiten wieder für den Verkehr geöffnet. Der Bürgermeister sprach von einem guten Tag für die ganze Stadt und dankte allen Arbeitern.";
    expect(made(`Brücke geöffnet\n\n${foreign}\n`).makeup).toBeUndefined();
  });

  it("has shares that sum to one for any text", () => {
    const piece = fc.constantFrom(
      "Clearly, it is a farce. ",
      "“We will go home,” Holm said. ",
      "Holm said it rained. ",
      "It fell. ",
      "“",
      "\n\n"
    );
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 12}), (pieces) => {
        const makeup = made(`A title\n\n${pieces.join("")}`).makeup;
        const sum = makeup?.parts.reduce((all, {share}) => all + share, 0) ?? 1;
        expect(sum).toBeCloseTo(1, 10);
      }),
      {seed: 3, numRuns: 40}
    );
  });
});
