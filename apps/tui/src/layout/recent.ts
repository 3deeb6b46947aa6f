/** A memo that keeps only the entries used last. */
export interface Recent<Value> {
  /** Gives the value kept under `key`, or makes it. */
  get(key: string, make: () => Value): Value;
  readonly size: number;
}

/** Starts an empty memo of at most `limit` entries. */
export function createRecent<Value>(limit: number): Recent<Value> {
  // A Map iterates in order of insertion, so the first entry is the one unused for longest.
  const entries = new Map<string, { value: Value }>();
  return {
    get(key, make) {
      const entry = entries.get(key) ?? { value: make() };
      entries.delete(key);
      entries.set(key, entry);
      if (entries.size > limit) entries.delete(entries.keys().next().value as string);
      return entry.value;
    },
    get size() {
      return entries.size;
    },
  };
}
