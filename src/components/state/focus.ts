// What the address bar keeps: the article beside the wire, the selected sentence, the lens. Keys in a fixed order.

export interface State {
  ref?: string; // the article that the others are compared with, where it is not the story's own
  a?: string; // the article's id
  s?: string; // the selected sentence: "w3" in the wire, "7" in the article
  lens?: string; // a feature's id
}

const keys = ["ref", "a", "s", "lens"] as const;

let local: string | null = null; // where a page keeps its state out of the address

/**
 * From now on the state of this page is forgotten with it: what a reader pasted leaves no trace, not even the number of
 * a sentence. Links that would write it into the address are followed without.
 */
export function keepLocal(): void {
  if (local !== null) return;
  local = "#";
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const href = link?.getAttribute("href") ?? link?.getAttributeNS("http://www.w3.org/1999/xlink", "href"); // Plot's
    if (!href?.startsWith("#")) return;
    event.preventDefault();
    const state = readState(href);
    if (state === null) return document.getElementById(href.slice(1))?.scrollIntoView();
    updateState(state.lens ? {...state, s: undefined} : state);
    const sentence = document.querySelector<HTMLElement>(".sentence[aria-current]");
    sentence?.focus({preventScroll: true});
    (sentence ?? document.querySelector(".reader"))?.scrollIntoView({block: sentence ? "center" : "start"});
  });
}

/** The state as it is now; null where the address names a place on the page. */
export function currentState(): State | null {
  return readState(local ?? location.hash);
}

/** "#ref=lbci&a=imamovic&s=8&lens=hedging" → State. Unknown keys are ignored; a bare word (#sources) is an anchor: null. */
export function readState(hash: string): State | null {
  const text = hash.replace(/^#/, "");
  if (text && !text.includes("=")) return null;
  const params = new URLSearchParams(text);
  return Object.fromEntries(keys.filter((key) => params.get(key)).map((key) => [key, params.get(key) as string]));
}

/** State → "#a=imamovic&s=8&lens=hedging"; "#" where nothing is set. */
export function writeState(state: State): string {
  return `#${keys
    .filter((key) => state[key])
    .map((key) => `${key}=${encodeURIComponent(state[key] as string)}`)
    .join("&")}`;
}

/** Changes part of the state in the address without a new entry in the history, and tells whoever listens. */
export function updateState(change: State): void {
  const before = local ?? location.hash;
  const hash = writeState({...readState(before), ...change});
  if (hash === before || (hash === "#" && !before)) return;
  if (local === null) history.replaceState(history.state, "", hash);
  else local = hash;
  dispatchEvent(new Event("hashchange"));
}

/**
 * For Framework's Generators.observe: article and lens, now and whenever they change. A selection changes nothing here,
 * so that no cell runs again for it.
 */
export function observeChoice(notify: (state: State) => void): () => void {
  let last: State | undefined;
  const tell = () => {
    const state = currentState();
    if (last && (!state || (["ref", "a", "lens"] as const).every((key) => state[key] === last?.[key]))) return;
    notify((last = state ?? {}));
  };
  addEventListener("hashchange", tell);
  tell();
  return () => removeEventListener("hashchange", tell);
}
