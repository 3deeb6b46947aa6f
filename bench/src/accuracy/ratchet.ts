import { type FigureName, type Figures, figureList, groupsOf, type Summary, worsening } from './aggregate.ts';

/** The figures that must hold, by the folder of the dumps as seen from the project's root. */
export type Baseline = Record<string, Summary>;

/** A figure that is worse than it was. */
export interface Fall {
  /** `overall`, `engine smf`, `extractor lynx`. */
  group: string;
  figure: FigureName;
  from: number;
  /** `null` where there is nothing to find any more. */
  to: number | null;
}

/** How much worse a figure may get: it is rounded to a tenth, so that one letter may move it by that. */
const TOLERANCE = 0.1;

/** Finds the figures that are worse than the baseline by more than a tenth; groups that it does not have are free. */
export function findFalls(now: Summary, baseline: Summary): Fall[] {
  const groups = groupsOf(now);
  return [...groupsOf(baseline)].flatMap(([group, before]) =>
    figureList.flatMap(([figure]) => {
      const [from, to] = [before.values[figure], groups.get(group)?.values[figure] ?? null];
      if (from === null) return [];
      return (worsening(figure, to, from) ?? Number.POSITIVE_INFINITY) > TOLERANCE
        ? [{ group, figure, from, to }]
        : [];
    }),
  );
}

/**
 * Raises a baseline to what was reached: of each figure the better one stays, and a group that was not met is kept.
 *
 * To lower it, take `now` instead.
 */
export function raiseBaseline(now: Summary, baseline: Summary): Summary {
  return {
    overall: better(now.overall, baseline.overall),
    engines: betterGroups(now.engines, baseline.engines),
    extractors: betterGroups(now.extractors, baseline.extractors),
  };
}

function betterGroups(
  now: Record<string, Figures>,
  baseline: Record<string, Figures>,
): Record<string, Figures> {
  const names = [...new Set([...Object.keys(now), ...Object.keys(baseline)])].sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const figures = better(now[name] ?? baseline[name], baseline[name]);
      return figures ? [[name, figures]] : [];
    }),
  );
}

function better<T extends Figures | undefined>(now: T, baseline: Figures | undefined): T {
  if (now === undefined || baseline === undefined) return now;
  const values = Object.fromEntries(
    figureList.map(([name]) => {
      const [value, before] = [now.values[name], baseline.values[name]];
      return [name, value === null || (worsening(name, value, before) ?? 0) > 0 ? before : value];
    }),
  );
  return { ...now, values };
}
