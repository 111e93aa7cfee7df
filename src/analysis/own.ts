// Look-ups in plain objects, for what is written or stored as one. Tables that words are looked up in are Maps.

/** What an object holds under a key of its own; undefined for what every object inherits, like "constructor". */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
