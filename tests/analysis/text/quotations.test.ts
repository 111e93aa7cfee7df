import {expect, test} from "vitest";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";

function quote(text: string): string[] {
  return segment(text, bodyOf(text)).quotations.map(({start, end, inner, closed}) => {
    expect(inner.start).toBeGreaterThanOrEqual(start);
    expect(inner.end).toBeLessThanOrEqual(end);
    return text.slice(inner.start, inner.end) + (closed ? "" : " …open");
  });
}

test("straight and curly double marks, paired single ones and backquotes hold quotations", () => {
  expect(quote('He said "one", “two” and ``three\'\', then "four."')).toEqual(["one", "two", "three", "four."]);
  expect(quote("''It is late,'' she said. „Spät“, «tard».")).toEqual(["It is late,", "Spät", "tard"]);
  expect(quote('He called it “over" and left.')).toEqual(["over"]);
});

test("single marks hold quotations, apostrophes do not", () => {
  expect(quote("She called it ‘a farce’ and the workers’ rights ‘gone’.")).toEqual(["a farce", "gone"]);
  expect(quote("'It's the '90s,' the Joneses' son said, rockin' and rollin'.")).toEqual(["It's the '90s,"]);
  expect(quote("Kim’s aides don’t say ’tis so; rock ’n’ roll isn't it, y'all.")).toEqual([]);
  expect(quote("They 'll say we 're late, but it 's early.")).toEqual([]);
});

test("nested quotations are found, outer before inner", () => {
  expect(quote("“He told me ‘go home’ and I went,” she said.")).toEqual([
    "He told me ‘go home’ and I went,",
    "go home"
  ]);
  expect(quote('"He told me "go home" twice," she said.')).toEqual(['He told me "go home" twice,', "go home"]);
  expect(quote("‘He said “no” to me.’ She left.")).toEqual(["He said “no” to me.", "no"]);
});

test("marks nested deeper than anybody writes are left alone", () => {
  expect(quote("“a “b “c “d “e” d” c” b” a”")).toEqual([
    "a “b “c “d “e” d” c” b” a",
    "b “c “d “e” d” c” b",
    "c “d “e” d” c",
    "d “e” d"
  ]);
});

test("inches and feet are no quotation marks", () => {
  expect(quote('A 12" pipe and a 6\'2" man met "a friend" there.')).toEqual(["a friend"]);
  expect(quote('"The 12" pipe broke," he said.')).toEqual(['The 12" pipe broke,']);
});

test("a quotation carried over paragraphs stays open until the last one closes it", () => {
  expect(quote("“First we came.\n\n“Then we saw.\n\n“Then we left,” he said.")).toEqual([
    "First we came. …open",
    "Then we saw. …open",
    "Then we left,"
  ]);
  expect(quote("He said: “First we came.\nThen we left,” and sat down.")).toEqual([
    "First we came. …open",
    "Then we left,"
  ]);
  expect(quote('"They call it “a farce” here.\n\n"It is one."')).toEqual([
    "They call it “a farce” here. …open",
    "a farce",
    "It is one."
  ]);
});

test("a missing mark harms neither the quotations after it nor the next paragraph", () => {
  expect(quote("He called it “over and left. She called it “open” again.\n\nHe said “no”.")).toEqual([
    "over and left. …open",
    "open",
    "no"
  ]);
  expect(quote('So" it was. He said "no" to it.')).toEqual(["no"]);
});

test("quotations know their words", () => {
  const text = "He said “we will go” today.";
  const {quotations, words} = segment(text, bodyOf(text));
  const [from, to] = quotations[0].words;
  expect(words.slice(from, to).map(({start, end}) => text.slice(start, end))).toEqual(["we", "will", "go"]);
});

test("single marks carry on over paragraphs, and closing ones may open", () => {
  expect(quote("‘The tide turned,’ Bo said. ‘But the pier’s still wet.\n\n‘We wait,’ he said.")).toEqual([
    "The tide turned,",
    "But the pier’s still wet. …open",
    "We wait,"
  ]);
  expect(quote("’We wait,’ he said. ’It rains.’ The ’90s were dry, the dogs’ owners said.")).toEqual([
    "We wait,",
    "It rains."
  ]);
  expect(quote("Ada said: 'It was rock 'n' roll.' Bo left.")).toEqual(["It was rock 'n' roll."]);
});

test("a letter or a statement printed whole after a colon is quoted, a paragraph each", () => {
  const letter = "Dear harbour master, your quay is a disgrace.\n\nMend it before my boat sinks.\n\nYours, Bo Dahl";
  const around = (above: string, below: string) => quote(`${above}\n\n${letter}\n\n${below}`);
  expect(around("He wrote a letter to the board. It reads in full:", "The quay was built in 1931.")).toEqual(
    letter.split("\n\n")
  );
  expect(around("The quay has three faults:", "The quay was built in 1931.")).toEqual([]);
  expect(quote("The firm’s statement in full:\n\nWe regret the delay.\n\nThe port said it was glad.")).toEqual([
    "We regret the delay."
  ]);
  expect(quote("The firm’s statement in full:\n\n“We regret the delay.”\n\nIt rains.")).toEqual([
    "We regret the delay."
  ]);
});
