import {Ajv} from "ajv";
import {expect, test} from "vitest";
import {analyze} from "../../../src/analysis/analyze.js";
import {excerpt} from "../../../src/analysis/publish/excerpt.js";
import {annotate, codebook, markRows} from "../../../src/analysis/publish/exports.js";
import {article, rewriteText, story, wireText} from "../../stories.js";

const articles = [article("wire", wireText), article("rewrite", rewriteText, {url: "https://example.org/bridge"})];
const report = {...analyze(story(articles, {publish: "excerpts"})), lists: "0123456789abcdef"};
const name = (text: string) => `urn:example:${encodeURIComponent(text)}`;

test("the table has one row a mark, in the order of the texts", () => {
  const rows = markRows(report);
  expect(rows).toHaveLength(report.articles.reduce((n, {marks}) => n + marks.length, 0));
  expect(rows.length).toBeGreaterThan(5);
  for (const {article: id} of report.articles) {
    const starts = rows.filter((row) => row.article === id.id).map(({start}) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});

test("a row's words, sentence and offsets agree", () => {
  for (const {article: id, start, end, words, sentence} of markRows(report)) {
    const one = report.articles.find(({article}) => article.id === id);
    expect(one?.article.text.slice(start, end)).toBe(words);
    const {start: from, end: to} = one?.text.sentences[(sentence ?? 0) - 1] ?? {start: 0, end: 0};
    expect(from <= start && end <= to).toBe(true);
  }
});

test("each row carries the version and the state of the word lists", () => {
  for (const {version, lists} of markRows(report)) expect([version, lists]).toEqual([report.version, report.lists]);
});

test("what a spreadsheet would take for a formula begins with an apostrophe, and a number does not", () => {
  const evil = analyze(story([article("a", wireText, {outlet: {name: "=HYPERLINK(1)"}})]));
  evil.articles[0].marks = [
    {start: 0, end: 5, feature: "tone", kind: "negative", voice: "own", weight: -1, note: "+1 for “x”"},
    {start: 0, end: 5, feature: "tone", kind: "negative", voice: "own", weight: 1, note: "@SUM(A1)"}
  ];
  const [first, second] = markRows(evil);
  expect(first).toMatchObject({label: "'=HYPERLINK(1)", note: "'+1 for “x”", weight: -1});
  expect(second.note).toBe("'@SUM(A1)");
});

test("the codebook explains every column, every feature, kind and voice", () => {
  const book = codebook(report);
  const rows = markRows(report);
  for (const column of Object.keys(rows[0]))
    expect(book.some(({variable, value, meaning}) => variable === column && !value && meaning)).toBe(true);
  const explained = (variable: string) =>
    new Set(book.filter((row) => row.variable === variable).map(({value}) => value));
  for (const variable of ["story", "feature", "kind", "voice"] as const)
    for (const row of rows) expect(explained(variable)).toContain(row[variable]);
  expect(book.filter(({meaning}) => meaning.includes("apostrophe"))).toHaveLength(1);
});

// The Web Annotation Data Model's musts, as far as this program's annotations use it.
const iri = {type: "string", pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|^`\\\\]+$'};
const position = {type: "integer", minimum: 0};
const motivations = ["tagging", "classifying", "describing"];
const annotation = {
  type: "object",
  required: ["id", "type", "target"],
  properties: {
    id: iri,
    type: {const: "Annotation"},
    motivation: {enum: motivations},
    creator: {
      type: "object",
      required: ["type", "name"],
      properties: {type: {enum: ["Person", "Organization", "Software"]}, name: {type: "string", minLength: 1}}
    },
    body: {
      type: "array",
      minItems: 2,
      items: {
        type: "object",
        required: ["type", "value", "purpose"],
        properties: {
          type: {const: "TextualBody"},
          value: {type: "string", minLength: 1},
          purpose: {enum: motivations},
          format: {const: "text/plain"},
          language: {const: "en"}
        },
        additionalProperties: false
      }
    },
    target: {
      type: "object",
      required: ["type", "source", "selector"],
      properties: {
        type: {const: "SpecificResource"},
        source: {
          type: "object",
          required: ["id"],
          properties: {
            id: {type: "string", pattern: "^[a-z0-9-]+/[a-z0-9-]+\\.txt$"},
            type: {const: "Text"},
            format: {const: "text/plain"},
            language: {type: "string"},
            via: iri
          },
          additionalProperties: false
        },
        selector: {
          type: "array",
          minItems: 1,
          items: {
            oneOf: [
              {
                type: "object",
                required: ["type", "start", "end"],
                properties: {type: {const: "TextPositionSelector"}, start: position, end: position},
                additionalProperties: false
              },
              {
                type: "object",
                required: ["type", "exact", "prefix", "suffix"],
                properties: {
                  type: {const: "TextQuoteSelector"},
                  exact: {type: "string", minLength: 1},
                  prefix: {type: "string"},
                  suffix: {type: "string"}
                },
                additionalProperties: false
              }
            ]
          }
        }
      },
      additionalProperties: false
    }
  },
  additionalProperties: false
};
const collection = {
  type: "object",
  required: ["@context", "id", "type", "label", "total", "first"],
  properties: {
    "@context": {const: "http://www.w3.org/ns/anno.jsonld"},
    id: iri,
    type: {const: "AnnotationCollection"},
    label: {type: "string"},
    total: position,
    first: {
      type: "object",
      required: ["id", "type", "items"],
      properties: {
        id: iri,
        type: {const: "AnnotationPage"},
        partOf: iri,
        startIndex: position,
        items: {type: "array", minItems: 1, items: annotation}
      },
      additionalProperties: false
    }
  },
  additionalProperties: false
};

function judge(value: unknown): unknown {
  const validate = new Ajv({strict: false, allErrors: true}).compile(collection);
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors;
}

test("the annotations are valid against the Web Annotation Data Model, whole and as excerpts", () => {
  expect(judge(annotate(report, name))).toEqual([]);
  expect(judge(annotate(excerpt(report, []), name, report))).toEqual([]);
});

test("there is one annotation a mark, each with an id of its own", () => {
  const {total, first} = annotate(report, name);
  const items = first ? first.items : [];
  expect(total).toBe(markRows(report).length);
  expect(new Set(items.map(({id}) => id)).size).toBe(total);
  for (const {creator} of items) expect(creator.name).toBe(`Copytaster ${report.version}, word lists ${report.lists}`);
});

test("a quotation selector holds the words with what stands around them, an emoji counts as one character", () => {
  const text = "One\n\nThe \u{1F600} mayor \u{1F600} may come. Nothing else happened on that day.\n";
  const {first} = annotate(analyze(story([article("a", text)])), name);
  const hedge = first ? first.items.find(({body}) => body[0].value === "Hedging") : undefined;
  expect(hedge?.target.selector).toEqual([
    {type: "TextPositionSelector", start: 19, end: 22},
    {type: "TextQuoteSelector", exact: "may", prefix: "The \u{1F600} mayor \u{1F600} ", suffix: " come."}
  ]);
});

test("where the words are withheld there is a position and no quotation, and the row's words are empty", () => {
  const none = excerpt(report, []);
  const {first} = annotate(none, name, report);
  const whole = annotate(report, name).first;
  const positions = (list: typeof first) => (list ? list.items.map(({target}) => target.selector[0]) : []);
  expect(positions(first)).toEqual(positions(whole));
  for (const {target} of first ? first.items : []) expect(target.selector).toHaveLength(1);
  expect(
    markRows(none)
      .map(({words}) => words)
      .join("")
  ).toBe("");
  expect(codebook(none).some(({variable, meaning}) => variable === "words" && meaning.includes("withheld"))).toBe(true);
});
