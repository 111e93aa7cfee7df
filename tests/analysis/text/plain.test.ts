import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {analyze, analyzeArticle} from "../../../src/analysis/analyze.js";
import {bodyOf} from "../../../src/analysis/text/segment.js";
import {back, forth, garbled, plain} from "../../../src/analysis/text/plain.js";
import {zone} from "../../../src/analysis/text/zones/zones.js";

describe("plain characters", () => {
  it.each([
    ["a soft hyphen in a word", "Tug\u00adboats ar\u00adrived", "Tugboats arrived"],
    ["marks that nobody sees", "\ufeffthe quay\u200b was\u2060 shut", "the quay was shut"],
    ["ligatures and wide letters", "an oﬃcial ﬂag ＢＯＡＴ", "an official flag BOAT"],
    ["accents set apart", "Rene\u0301 Muller\u0308", "René Muller"],
    ["references of HTML", "Tide &amp; wind &#8220;rose&#x201D; &mdash; Ren&eacute;", "Tide & wind “rose” — René"],
    ["references that were escaped twice", "&amp;quot;No&amp;quot;", '"No"'],
    ["what is no reference", "AT&T; R&D; &nosuch; &#0;", "AT&T; R&D; &nosuch; &#0;"],
    ["guillemets outward, inward and apart", "«Oui», »Ja« et « Non ».", "“Oui”, “Ja” et “Non”."],
    ["single ones", "‹Oui› und ›Ja‹", "‘Oui’ und ‘Ja’"],
    ["double primes", "″No,″ he said", '"No," he said'],
    ["spaces of all widths", "9\u00a0000\u2009km", "9 000 km"],
    ["a drop capital", "T\nhe quay\n\nA\nfter noon\n\nA\nboat", "The quay\n\nAfter noon\n\nA boat"]
  ])("%s", (_, text, wanted) => expect(plain(text).text).toBe(wanted));

  it("leaves a text alone that is plain already, and the letters of other scripts", () => {
    for (const text of ["The “quay” isn’t shut.", "नमस्ते", "สวัสดี", "Ελλάδα"])
      expect(plain(text)).toEqual({text, origin: null});
  });

  it("every offset of the plain text leads to its place in the captured one, and back", () => {
    const piece = fc.oneof(
      fc.string({unit: "binary", maxLength: 8}),
      fc.constantFrom("\u00ad", "&quot;", "&amp;", "ﬁ", "e\u0301", "»", "« ", "T\nhe", "\u00a0", "quay ", "\u200b", "𝐀")
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join("");
        const letters = plain(text);
        const whole = {start: 0, end: letters.text.length};
        expect(back(letters, {...whole, start: whole.end})).toEqual({start: text.length, end: text.length});
        if (!letters.origin) return;
        expect(letters.origin).toHaveLength(letters.text.length + 1);
        expect([...letters.origin]).toEqual([...letters.origin].sort((x, y) => x - y));
        for (let at = 0; at <= text.length; at++) {
          const there = forth(letters, {start: at, end: at}).start;
          expect(letters.origin[there]).toBeGreaterThanOrEqual(at);
        }
      })
    );
  });

  it("takes time in proportion to the text, whatever it holds", () => {
    const time = (text: string) => {
      const start = performance.now();
      plain(text);
      return performance.now() - start;
    };
    for (const unit of ["&amp", "e\u0301\u0316", "\u0301", "T\n   ", "« ", "\u00ad"]) {
      const [short, long] = [2e4, 2e5].map((length) => time(unit.repeat(length / unit.length)));
      expect(long).toBeLessThan(40 * Math.max(short, 5));
    }
  });

  it("a text decoded by the wrong table is known by its signs", () => {
    expect(garbled("He said â€œnoâ€\u009d, itâ€™s late")).toBe("â€œ â€\u009d â€™");
    expect(garbled("The cafÃ© was shut \ufffd")).toBe("Ã© \ufffd");
    expect(garbled("São Tomé, Ångström, “no”, £5, Â, È")).toBe("");
  });
});

describe("what is found in a text that is not plain", () => {
  const text =
    "The har\u00adbour\u200b was un\u00adsafe, the may\u00ador said. &ldquo;We shut it,&rdquo; Ada Lind added.";
  const read = (value: string) =>
    analyzeArticle({id: "x", outlet: {name: null}, headline: "", text: value, zones: bodyOf(value)});

  it("is what is found in the plain one, at its own offsets", () => {
    const {text: letters} = plain(text);
    const [captured, clean] = [read(text), read(letters)];
    const show = (of: string, {attributions, marks, quotations, sentences}: ReturnType<typeof read>) => ({
      attributions: attributions.map(({source, content}) =>
        [source, ...content].map((s) => s && plain(of.slice(s.start, s.end)).text)
      ),
      marks: marks.map(({start, end, kind}) => [plain(of.slice(start, end)).text, kind]),
      quotations: quotations.map(({inner}) => plain(of.slice(inner.start, inner.end)).text),
      sentences: sentences.map(({start, end}) => plain(of.slice(start, end)).text)
    });
    expect(show(text, captured)).toEqual(show(letters, clean));
    expect(captured.marks.map(({start, end}) => text.slice(start, end))).toContain("un\u00adsafe");
    expect(captured.quotations).toHaveLength(1);
  });

  it("compares like any other, and both sides point into their own texts", () => {
    const wire =
      "“We will mend the old harbour wall before the winter storms come,” Ada Lind said on Monday in Ellery.\n\nThe repair costs four million crowns, and the ferry company pays a third of that.\n\nNobody was hurt when the wall broke.";
    const other = wire
      .replace("harbour", "har\u00adbour")
      .replace("“", "&ldquo;")
      .replace("”", "&rdquo;")
      .replace("before", "be\u200bfore");
    const article = (id: string, value: string) => ({
      id,
      outlet: {name: id},
      headline: "",
      text: value,
      zones: zone(value)
    });
    const story = {id: "s", title: "", about: "", wire: "a", ignore: [], publish: "full" as const};
    const report = analyze({...story, articles: [article("a", wire), {...article("b", other), role: "independent"}]});
    const [quotation] = report.quotations;
    expect(quotation.fidelity).toBe("verbatim");
    expect(other.slice(quotation.quote.start, quotation.quote.end)).toMatch(/^&ldquo;We.*come,&rdquo;$/);
    const pair = report.pairs.find(({a, b}) => a === "b" && b === "a")!;
    const [mine, theirs] = pair.longest!;
    expect(plain(other.slice(mine.start, mine.end)).text).toBe(wire.slice(theirs.start, theirs.end));
    const runs = report.articles[1].alignment!.matches.flatMap(({verbatim}) => verbatim);
    expect(runs.length).toBeGreaterThan(0);
    for (const [reference, here] of runs)
      expect(plain(other.slice(here.start, here.end)).text).toBe(wire.slice(reference.start, reference.end));
    expect(report.articles[1].article.text).toBe(other);
  });

  it("a text decoded by the wrong table is warned of", () => {
    const bad = "The mayor said â€œno comment todayâ€\u009d and left the quay by the old road.";
    const article = {id: "b", outlet: {name: "Echo"}, headline: "", text: bad, zones: bodyOf(bad)};
    const {warnings} = analyze({
      id: "s",
      title: "",
      about: "",
      wire: null,
      ignore: [],
      publish: "full",
      articles: [article]
    });
    expect(warnings.join()).toMatch(/Echo: the text was decoded by the wrong table/);
  });
});
