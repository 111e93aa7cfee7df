// Rules as rows of tables, each with a name under which it can be switched off, to see what it is worth.

/** What every row has: its name, and a sentence that it reads right. */
export interface Row {
  name: string;
  example: string;
}

const all = new Map<string, Row>();
const off = new Set<string>();

/** Enters a table's rows, whose names must be new. */
export function tableOf<R extends Row>(rows: readonly R[]): readonly R[] {
  for (const row of rows) {
    if (all.has(row.name)) throw new Error(`two rules are called “${row.name}”`);
    all.set(row.name, row);
  }
  return rows;
}

/** Whether a row counts. */
export const isOn = ({name}: Row): boolean => off.size === 0 || !off.has(name);

/** The names of all rows, in the order of their tables. */
export const rowNames = (): string[] => [...all.keys()];

/** Does some work with a row switched off. Throws where no row has that name. */
export function withoutRow<T>(name: string, work: () => T): T {
  if (!all.has(name)) throw new Error(`no rule is called “${name}”. There are ${rowNames().join(", ")}.`);
  off.add(name);
  try {
    return work();
  } finally {
    off.delete(name);
  }
}
