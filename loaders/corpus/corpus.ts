// data/ → Corpus, with errors that a teacher can act on: which file, what is wrong, what to do.

import {Ajv, type ErrorObject} from "ajv";
import {findNodeAtLocation, parse, parseTree, printParseErrorCode, type Node, type ParseError} from "jsonc-parser";
import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, realpathSync, statSync} from "node:fs";
import {basename, isAbsolute, join, relative, sep} from "node:path";
import type {Article, Corpus, Story} from "../../src/analysis/model/story.js";
import type {ZoneKind} from "../../src/analysis/model/text.js";
import {own} from "../../src/analysis/own.js";
import {headlineOf, zone} from "../../src/analysis/text/zones/zones.js";
import {decode} from "./decode.js";
import {dataFolder, listStories} from "./list.js";

const schema = JSON.parse(readFileSync(new URL("../../data/story.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({verbose: true, allowUnionTypes: true}).compile<StoryFile>(schema);
const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

interface StoryFile extends Omit<Story, "id" | "wire" | "ignore" | "publish" | "articles"> {
  wire?: string | null;
  ignore?: string[];
  publish?: "full" | "excerpts";
  articles: ArticleEntry[];
}
interface ArticleEntry extends Omit<Article, "text" | "zones" | "headline" | "captured"> {
  headline?: string;
  captured?: {at?: string; from?: string};
  zones?: {line: string; kind: ZoneKind}[];
}

/** All stories of a data folder. Throws the first fault as one sentence. */
export function readCorpus(folder = dataFolder): Corpus {
  const read = listStories(folder).map((id) => readStory(join(folder, id)));
  return {stories: read.map(({story}) => story), warnings: read.flatMap(({warnings}) => warnings)};
}

/** One story folder. Throws an Error whose message names file, fault and remedy. */
export function readStory(folder: string): {story: Story; warnings: string[]} {
  const id = basename(folder);
  const shown = relative(process.cwd(), folder).split(sep).join("/"); // how the reader finds it from here
  const path = `${shown}/story.json`;
  if (!existsSync(folder))
    throw new Error(
      `${shown}: no such folder. The stories here are: ${listStories(join(folder, "..")).join(", ") || "none"}.`
    );
  if (!idPattern.test(id))
    throw new Error(`${shown}: a story folder's name takes small letters, digits and hyphens, 64 at most. Rename it.`);
  if (!existsSync(join(folder, "story.json")))
    throw new Error(`${path}: no such file. Describe the story there; data/README.md says how.`);

  stayInside(folder, "story.json", path);
  const source = readJson(join(folder, "story.json"), path);
  const file = source.value;
  const at = (...location: (string | number)[]) => source.at(location);
  const warnings: string[] = [];

  const seen = new Set<string>();
  for (const [i, entry] of file.articles.entries()) {
    if (seen.has(entry.id))
      throw new Error(`${at("articles", i, "id")}: two articles have the id "${entry.id}". Give each its own.`);
    seen.add(entry.id);
  }
  if (file.wire != null && !seen.has(file.wire))
    throw new Error(
      `${at("wire")}: "wire" names "${file.wire}", which is no article of this story. Use one of: ${[...seen].join(", ")}; or null.`
    );

  const agencies = file.articles.flatMap(({agency}) => agency ?? []);
  if (file.publish === "full" && !file.rights?.trim())
    throw new Error(
      `${at("publish")}: "publish" is "full", but no "rights" say why. Write there by what right the whole texts may be shown, or remove "publish".`
    );

  const articles = file.articles.map((entry, i) =>
    readArticle({folder, shown, entry, where: at("articles", i), agencies, warnings})
  );
  for (const name of readdirSync(folder)) {
    const stem = name.replace(/\.(txt|html?)$/i, "");
    if (stem !== name && !seen.has(stem)) warnings.push(`${shown}/${name}: not listed in story.json, so not used.`);
  }
  const {$schema: _, ...rest} = file as StoryFile & {$schema?: string};
  return {
    story: {
      ...rest,
      id,
      wire: file.wire ?? null,
      ignore: file.ignore ?? [],
      publish: file.publish ?? "excerpts",
      articles
    },
    warnings
  };
}

// HTML, or the archive of a page that browsers save.
const PAGE =
  /^\s*(?:<!doctype html|<html\b|<\?xml\b[^>]{0,200}>\s*<(?:!doctype html|html)\b|<(?:head|body)\b|<!--[^>]{0,300}-->\s*<(?:!doctype html|html)\b|From: <Saved by|MIME-Version: 1\.0\b[\s\S]{0,400}multipart\/related)/i;

interface Reading {
  folder: string;
  shown: string;
  entry: ArticleEntry;
  where: string;
  agencies: string[]; // that the story file names
  warnings: string[];
}

function readArticle({folder, shown, entry, where, agencies, warnings}: Reading): Article {
  const {zones: hand, captured, headline, ...rest} = entry;
  const path = `${shown}/${entry.id}.txt`;
  const file = join(folder, `${entry.id}.txt`);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Error(
      existsSync(join(folder, `${entry.id}.html`))
        ? `${where}: article "${entry.id}" has a web page beside it, ${entry.id}.html, but no text. Save the page's text as ${entry.id}.txt.`
        : `${where}: article "${entry.id}": no capture file ${entry.id}.txt beside it. Save the article there, or remove the entry.`
    );
  stayInside(folder, `${entry.id}.txt`, path);
  const bytes = readFileSync(file);
  const {text, encoding} = naming(path, () => decode(bytes));
  if (PAGE.test(text.slice(0, 1000)))
    throw new Error(
      `${path}: this is a saved web page, not its text. Open it in a browser, copy the article, and save what was copied as ${entry.id}.txt.`
    );
  if (encoding === "windows-1252")
    warnings.push(`${path}: not in UTF-8, read as Windows-1252. If letters look wrong, save it in UTF-8.`);

  const lines = new Set(text.split(/\r\n|\r|\n/).map((line) => line.trim()));
  for (const {line} of hand ?? [])
    if (!lines.has(line.trim()))
      throw new Error(
        `${where}: article "${entry.id}": no line of ${entry.id}.txt reads "${line}". Quote a whole line, word for word.`
      );

  const zones = zone(text, hand, {outlet: entry.outlet.name, agencies});
  if (!zones.some((z) => z.kind === "body" && /[\p{L}\p{N}]/u.test(text.slice(z.start, z.end))))
    throw new Error(
      `${path}: no body text found. Check that the file holds the article, or label its lines in story.json under "zones".`
    );
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    ...rest,
    headline: headline ?? headlineOf(text, zones),
    text,
    zones,
    captured: {...captured, sha256, encoding}
  };
}

/** A link in a story's folder may lead to another file of it, and to nothing else on the machine. */
function stayInside(folder: string, name: string, path: string): void {
  const leads = relative(realpathSync(folder), realpathSync(join(folder, name)));
  if (isAbsolute(leads) || leads.split(sep)[0] === "..")
    throw new Error(
      `${path}: is a link that leaves the story's folder, and such links are not followed. Put the file itself there.`
    );
}

/** The JSON of a story file, with the line of anything in it. */
function readJson(file: string, path: string): {value: StoryFile; at: (location: (string | number)[]) => string} {
  const {text} = naming(path, () => decode(readFileSync(file)));
  const lineOf = (offset: number) => `${path}, line ${text.slice(0, offset).split("\n").length}`;
  const errors: ParseError[] = [];
  const value = parse(text, errors, {disallowComments: true});
  const [first] = errors;
  if (first)
    throw new Error(
      `${lineOf(first.offset)}: not valid JSON (${explain(first)}). Mend it there; an editor marks the place.`
    );
  const tree = parseTree(text) as Node;
  const at = (location: (string | number)[]) => lineOf((findNodeAtLocation(tree, location) ?? tree).offset);
  if (!validate(value)) {
    const error = validate.errors![0]!; // there is one where it is not valid
    const location = pathOf(error.instancePath, value);
    const key = error.keyword === "additionalProperties" ? [...location, error.params.additionalProperty] : location;
    throw new Error(`${at(key)}: ${wordSchemaError(error, location)}`);
  }
  return {value, at};
}

/** "/articles/0/id" → ["articles", 0, "id"] */
function pathOf(pointer: string, value: unknown): (string | number)[] {
  const location: (string | number)[] = [];
  for (const part of pointer
    .split("/")
    .slice(1)
    .map((p) => p.replace(/~1/g, "/").replace(/~0/g, "~"))) {
    location.push(Array.isArray(value) ? Number(part) : part);
    value = own(value as Record<string, unknown>, part);
  }
  return location;
}

function wordSchemaError(error: ErrorObject, location: (string | number)[]): string {
  const name = `"${location.filter((part) => typeof part === "string").join(".") || "story.json"}"`;
  const hint = (error.parentSchema as {description?: string}).description;
  const known = Object.keys((error.parentSchema as {properties?: object}).properties ?? {}).filter(
    (key) => key !== "$schema"
  );
  switch (error.keyword) {
    case "additionalProperties":
      return `unknown key "${error.params.additionalProperty}". Known here: ${known.join(", ")}.`;
    case "required":
      return `the key "${error.params.missingProperty}" is missing in ${name}. Add it; data/README.md says what belongs there.`;
    case "enum":
      return `${name} is ${JSON.stringify(error.data)}. Use one of: ${error.params.allowedValues.join(", ")}.`;
    case "pattern":
      return `${name} is ${JSON.stringify(error.data)}, which does not fit. ${hint ?? `It looks like ${error.params.pattern}.`}`;
    case "minLength":
    case "minItems":
      return `${name} is empty. ${hint ?? "Fill it in, or remove the key."}`;
    default:
      return `${name} must be ${[error.params.type].flat().join(" or ")}, not ${JSON.stringify(error.data)?.slice(0, 60)}. ${hint ?? ""}`.trim();
  }
}

function explain(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replace(/([A-Z])/g, " $1")
    .trim()
    .toLowerCase();
}

function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}
