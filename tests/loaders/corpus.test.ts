import {createHash} from "node:crypto";
import {cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {describe, expect, test} from "vitest";
import {readCorpus, readStory} from "../../loaders/corpus/corpus.js";
import {dataFolder, listStories} from "../../loaders/corpus/list.js";
import {project} from "../project.js";

const fixtures = join(project, "tests/fixtures/stories");
const read = (name: string) => readStory(join(fixtures, name));

// One fixture a message: which file, what is wrong, what to do.
const faults: Record<string, string> = {
  "no-story-file": "data/no-story-file/story.json: no such file. Describe the story there; data/README.md says how.",
  "no-such-folder": `data/no-such-folder: no such folder. The stories here are: ${listStories(fixtures).join(", ")}.`,
  "Bad Folder":
    "data/Bad Folder: a story folder's name takes small letters, digits and hyphens, 64 at most. Rename it.",
  "bad-json":
    "data/bad-json/story.json, line 4: not valid JSON (comma expected). Mend it there; an editor marks the place.",
  "not-an-object":
    'data/not-an-object/story.json, line 1: "story.json" must be object, not ["a"]. One event and the articles about it. Each article has its capture beside this file: <id>.txt.',
  "unknown-key":
    'data/unknown-key/story.json, line 19: unknown key "wires". Known here: title, date, about, wire, ignore, publish, rights, articles.',
  "unknown-article-key":
    'data/unknown-article-key/story.json, line 11: unknown key "author". Known here: id, outlet, agency, headline, byline, published, url, role, captured, zones.',
  "missing-key":
    'data/missing-key/story.json, line 1: the key "about" is missing in "story.json". Add it; data/README.md says what belongs there.',
  "missing-outlet":
    'data/missing-outlet/story.json, line 6: the key "outlet" is missing in "articles". Add it; data/README.md says what belongs there.',
  "bad-type": 'data/bad-type/story.json, line 2: "title" must be string, not 7. What happened, in a line.',
  "bad-date":
    'data/bad-date/story.json, line 19: "date" is "20 Feb 2024", which does not fit. The day of the event, like 2024-02-20.',
  "bad-id":
    'data/bad-id/story.json, line 7: "articles.id" is "A b", which does not fit. Small letters, digits and hyphens; the capture is <id>.txt.',
  "duplicate-id": 'data/duplicate-id/story.json, line 13: two articles have the id "a". Give each its own.',
  "wire-no-article":
    'data/wire-no-article/story.json, line 4: "wire" names "c", which is no article of this story. Use one of: a, b; or null.',
  "full-without-rights":
    'data/full-without-rights/story.json, line 5: "publish" is "full", but no "rights" say why. Write there by what right the whole texts may be shown, or remove "publish".',
  "no-articles": 'data/no-articles/story.json, line 5: "articles" is empty. Fill it in, or remove the key.',
  "empty-title": 'data/empty-title/story.json, line 2: "title" is empty. What happened, in a line.',
  "bad-role": 'data/bad-role/story.json, line 11: "articles.role" is "copy". Use one of: wire, later, independent.',
  "bad-url":
    'data/bad-url/story.json, line 11: "articles.url" is "javascript:alert(1)", which does not fit. Where the article stands.',
  "missing-capture":
    'data/missing-capture/story.json, line 12: article "b": no capture file b.txt beside it. Save the article there, or remove the entry.',
  "web-page-only":
    'data/web-page-only/story.json, line 12: article "b" has a web page beside it, b.html, but no text. Save the page\'s text as b.txt.',
  "empty-capture": "data/empty-capture/b.txt: is empty. Save the article's text in it.",
  "binary-capture":
    "data/binary-capture/b.txt: holds null bytes, so it is no text file. Save the article as plain text, in UTF-8.",
  "saved-page":
    "data/saved-page/b.txt: this is a saved web page, not its text. Open it in a browser, copy the article, and save what was copied as b.txt.",
  "broken-utf-16":
    "data/broken-utf-16/b.txt: begins with the byte order mark of UTF-16LE but is not in it. Save it again, in UTF-8.",
  "no-body":
    'data/no-body/b.txt: no body text found. Check that the file holds the article, or label its lines in story.json under "zones".',
  "zone-line-not-found":
    'data/zone-line-not-found/story.json, line 6: article "a": no line of a.txt reads "Mayor opens old bridge". Quote a whole line, word for word.',
  "bad-zone-kind":
    'data/bad-zone-kind/story.json, line 14: "articles.zones.kind" is "title". Use one of: headline, dek, byline, dateline, body, subhead, caption, credit, note, promo, advertising, furniture.'
};

test.each(Object.entries(faults))("%s is refused with file, fault and remedy", (name, message) => {
  expect(() => read(name)).toThrow(new Error(message.replace(/^data\//, "tests/fixtures/stories/")));
});

test("a good story is read whole", () => {
  const {story, warnings} = read("good");
  expect(warnings).toEqual([]);
  expect(story).toMatchObject({id: "good", wire: "a", ignore: [], publish: "excerpts"});
  expect(story.articles.map(({id, headline}) => [id, headline])).toEqual([
    ["a", "Mayor opens new bridge"],
    ["b", "Bridge opened: new bridge"]
  ]);
});

const encodings = {
  "utf-8-mark": "utf-8 with byte order mark",
  "utf-16-little": "utf-16le",
  "utf-16-big": "utf-16be",
  "windows-1252": "windows-1252"
};

test.each(Object.entries(encodings))("a capture in %s is read, and the encoding said", (name, encoding) => {
  const b = read(name).story.articles[1];
  expect(b.captured?.encoding).toBe(encoding);
  expect(b.text).toContain("“It’s done.”");
  expect(b.text.charCodeAt(0)).not.toBe(0xfeff);
});

test("a guess at Windows-1252 is a warning", () => {
  expect(read("windows-1252").warnings).toEqual([
    "tests/fixtures/stories/windows-1252/b.txt: not in UTF-8, read as Windows-1252. If letters look wrong, save it in UTF-8."
  ]);
});

test("line ends stay as they are", () => {
  const {text, zones} = read("crlf").story.articles[1];
  expect(text).toContain("\r\n");
  expect(zones.find(({kind}) => kind === "body")).toBeDefined();
});

test("a file that story.json does not list is a warning, not an error", () => {
  expect(read("stray-file").warnings).toEqual([
    "tests/fixtures/stories/stray-file/c.txt: not listed in story.json, so not used."
  ]);
});

test("a line labelled by hand outranks the rules", () => {
  const zones = read("relabelled").story.articles[0].zones;
  expect(zones.filter(({by}) => by === "hand").map(({kind}) => kind)).toEqual(["promo"]);
});

test("the captures are read byte for byte, with their digest", () => {
  for (const {id, articles} of readCorpus().stories)
    for (const {id: article, text, captured} of articles) {
      const bytes = readFileSync(join(dataFolder, id, `${article}.txt`));
      expect(Buffer.from(text, "utf8").equals(bytes)).toBe(true);
      expect(captured?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
});

test("an empty data folder is an empty corpus", () => {
  expect(readCorpus(mkdtempSync(join(tmpdir(), "copytaster-")))).toEqual({stories: [], warnings: []});
});

describe.skipIf(process.platform === "win32")("a symbolic link", () => {
  const copy = () => {
    const folder = join(mkdtempSync(join(tmpdir(), "copytaster-")), "good");
    cpSync(join(fixtures, "good"), folder, {recursive: true});
    return folder;
  };

  test.each(["b.txt", "story.json"])("that leaves the story's folder is refused: %s", (name) => {
    for (const from of ["../elsewhere", "../good-too"]) {
      const folder = copy();
      const target = join(folder, from);
      renameSync(join(folder, name), target); // the very same file, so only the link can be at fault
      for (const to of [from, target]) {
        symlinkSync(to, join(folder, name));
        expect(() => readStory(folder)).toThrow(
          new Error(
            `${relative(process.cwd(), folder)}/${name}: is a link that leaves the story's folder, and such links are not followed. Put the file itself there.`
          )
        );
        rmSync(join(folder, name));
      }
    }
  });

  test("that leaves it by way of another link is refused too", () => {
    const folder = copy();
    writeFileSync(join(folder, "../outside.txt"), "Outside\n\nNot of this story, officials of Ardmere said.\n");
    rmSync(join(folder, "b.txt"));
    symlinkSync("..", join(folder, "up"));
    symlinkSync("up/outside.txt", join(folder, "b.txt"));
    expect(() => readStory(folder)).toThrow("is a link that leaves the story's folder");
  });

  test("within it is followed, and so is one to the folder", () => {
    const folder = copy();
    renameSync(join(folder, "b.txt"), join(folder, "..b.text"));
    symlinkSync("..b.text", join(folder, "b.txt"));
    symlinkSync(folder, join(folder, "../linked"));
    for (const path of [folder, join(folder, "../linked")]) expect(readStory(path).story.articles).toHaveLength(2);
  });

  test("that leads nowhere is no capture", () => {
    const folder = copy();
    rmSync(join(folder, "b.txt"));
    symlinkSync("gone.txt", join(folder, "b.txt"));
    expect(() => readStory(folder)).toThrow('article "b": no capture file b.txt beside it');
  });
});
