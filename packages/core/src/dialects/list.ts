import { allDialects } from './registry.ts';

/** A dialect as callers see it. */
export interface DialectInfo {
  /** What `ParseOptions.dialect` takes. */
  id: string;
  /** For people. */
  title: string;
}

/** Every dialect that `parse` knows, by id. */
export const dialects: readonly DialectInfo[] = allDialects.map(({ id, name }) => ({ id, title: name }));
