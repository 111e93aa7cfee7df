import {cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {gzipSync} from "node:zlib";
import {beforeAll, expect, test} from "vitest";
import {openStory} from "../../../loaders/site/pages.js";
import {toJson} from "../../../loaders/run.js";
import {openOf, ownWords, searchFolder, soughtOf} from "../../../loaders/site/withheld.js";
import type {Report} from "../../../src/analysis/model/report.js";
import {project} from "../../project.js";

let whole: Report;
let shown: Report;
let hidden: string[];

beforeAll(() => {
  const story = openStory(join(project, "data/kim-limousine"));
  [whole, shown] = [story.whole(), story.published()];
  const texts = new Map(shown.articles.map(({article}) => [article.id, article.text]));
  hidden = whole.articles.flatMap(({article, text}) =>
    text.sentences
      .filter(({start, end}) => !texts.get(article.id)?.slice(start, end).trim())
      .map(({start, end}) => article.text.slice(start, end))
  );
});

const site = (files: Record<string, string | Buffer>) => {
  const folder = mkdtempSync(join(tmpdir(), "copytaster-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  return folder;
};
const search = (folder: string) => searchFolder(folder, soughtOf(whole, shown), openOf(shown));

test("what may be published is passed", async () => {
  expect(hidden.length).toBeGreaterThan(30);
  await search(site({"story/kim.json": toJson(shown), "index.html": "<p>Counted by rules you can read.</p>"}));
});

test("a short sentence that the program says itself is open, a long one is not", async () => {
  const own = [{text: "Why: nobody would say more. The mayor of Oldwick would not say who had paid for it.", below: 8}];
  const sought = [
    {from: "data/x/a.txt", text: "Nobody would say more.", lengths: [4]},
    {from: "data/x/b.txt", text: "The mayor of Oldwick would not say who had paid for it.", lengths: [8]}
  ];
  await searchFolder(site({"a.txt": own[0].text.slice(0, 30)}), sought, own);
  await expect(searchFolder(site({"a.txt": own[0].text}), sought, own)).rejects.toThrow("data/x/b.txt");
  const words = ownWords(project);
  expect(words.find(({text}) => text.includes("export function soughtOf"))?.below).toBe(8);
  expect(words.find(({text}) => text.includes("export const hedges"))).not.toHaveProperty("below"); // a word list
});

test("every withheld sentence of four words or more is found, alone", async () => {
  const folder = site({"a.txt": ""});
  for (const sentence of hidden.filter((text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 4)) {
    writeFileSync(join(folder, "a.txt"), sentence);
    await expect(search(folder), sentence).rejects.toThrow(
      /^a\.txt: would publish what data\/kim-limousine\/[\w-]+\.txt/
    );
  }
});

test("the files are named, whatever they are packed in", async () => {
  const folder = site({
    "_file/story/kim.json": toJson(whole),
    "deep/er/still.bin": gzipSync(toJson(whole)),
    "page.html": `<script>${gzipSync(toJson(whole)).toString("base64")}</script>`,
    "ok.html": "<p>The reports of this site are counted by rules you can read.</p>",
    "shown.json": toJson(shown)
  });
  await expect(search(folder)).rejects.toThrow(
    /^_file\/story\/kim\.json, deep\/er\/still\.bin, page\.html: would publish what data\/kim-limousine\/.* withholds, “.+” first\. Nothing is published; the last report is untouched\./
  );
});

test("a name of a file is searched too", async () => {
  const words = (hidden.find((text) => text.length > 80) ?? "").match(/\p{L}+/gu) ?? [];
  await expect(search(site({[`${words.slice(0, 9).join("-")}.txt`]: "x"}))).rejects.toThrow("would publish");
});

test("what cannot be searched is not published", async () => {
  let bytes = Buffer.from("Nothing.");
  for (let i = 0; i < 9; i++) bytes = gzipSync(bytes);
  await expect(search(site({"a/b.gz": bytes}))).rejects.toThrow(
    "a/b.gz: is packed more than 6 times over, so it cannot be searched for what may not be published. Unpack it, or leave it out."
  );
});

test("what one story withholds and another shows by right is open", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "copytaster-")), "free");
  cpSync(join(project, "data/kim-limousine"), folder, {recursive: true});
  const file = join(folder, "story.json");
  const described = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({...described, publish: "full", rights: "Bought for this test."}));
  const free = openStory(folder).published();
  expect(free.shown).toBeUndefined();
  await searchFolder(site({"a.json": toJson(free)}), soughtOf(whole, shown), [...openOf(shown), ...openOf(free)]);
});
