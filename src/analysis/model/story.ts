// A story and its articles, as the folder describes them.

import type {Id, Span, Zone} from "./text.js";

export interface Corpus {
  stories: Story[];
  warnings: string[];
}

export interface Story {
  id: Id;
  title: string;
  date?: string; // YYYY-MM-DD
  about: string;
  wire: Id | null; // the article the others are compared with by default
  ignore: string[]; // words that are the topic, not the tone
  publish: "full" | "excerpts";
  rights?: string;
  articles: Article[];
}

export interface Outlet {
  name: string | null; // null: not named in the capture
  kind?: "agency" | "broadcaster" | "newspaper" | "site";
  url?: string;
}

export interface Article {
  id: Id;
  outlet: Outlet;
  agency?: string; // the agency credited for it, by name
  headline: string;
  text: string; // the text of record
  zones: Zone[];
  role?: "wire" | "later" | "independent"; // only where a person overrules what is computed
  url?: string;
  published?: string;
  byline?: string;
  links?: Span[]; // words that link elsewhere; absent where the capture keeps no links
  captured?: Capture;
}

export interface Capture {
  at?: string;
  sha256: string; // of the capture file's bytes
  from?: string;
  encoding?: string; // "utf-8", "utf-16le", "windows-1252" …
}
