import { z } from 'zod';
import type { OptionSpec, OptionTable } from './options.ts';

/**
 * Checks options that come from outside against the table of a format.
 *
 * @returns The options themselves.
 * @throws {RangeError} If there is no such option, or it may not have that value: one sentence that says which.
 */
export function checkOptions(format: string, table: OptionTable, given: unknown): Record<string, unknown> {
  const { data, error } = z.strictObject(mapSpecs(table)).safeParse(given);
  if (error === undefined) return data as Record<string, unknown>;
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(table).map((name) => `\`${name}\``);
    const others = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
    throw new RangeError(`Format \`${format}\` has no option \`${issue.keys[0]}\`; ${others}`);
  }
  const name = String(issue?.path[0] ?? '');
  const spec = table[name];
  if (spec === undefined) throw new RangeError(`The options of format \`${format}\` are no object`);
  throw new RangeError(`Option \`${name}\` of format \`${format}\` must be ${expectationOf(spec)}`);
}

function mapSpecs(table: OptionTable): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(table).map(([name, spec]) => [name, schemaOf(spec).optional()]));
}

function schemaOf(spec: OptionSpec): z.ZodType {
  switch (spec.type) {
    case 'choice':
      return z.enum(spec.choices as [string, ...string[]]);
    case 'number':
      return z.int().min(spec.min).max(spec.max);
    case 'flag':
      return z.boolean();
    default:
      return z.string();
  }
}

/** Says what an option may be, to follow "must be". */
function expectationOf(spec: OptionSpec): string {
  switch (spec.type) {
    case 'choice':
      return spec.choices.map((choice) => `\`${choice}\``).join(' or ');
    case 'number':
      return `a whole number from ${spec.min} to ${spec.max}`;
    case 'flag':
      return '`true` or `false`';
    default:
      return 'a text';
  }
}
