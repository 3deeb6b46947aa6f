import { posix } from 'node:path';
import { dialectComparisons, type Import, type ImportKind, importsOf } from './imports.ts';

/** A TypeScript file of the workspace. */
export interface SourceFile {
  /** From the root of the workspace, with slashes. */
  path: string;
  text: string;
}

/** A place that breaks a rule. */
export interface Violation {
  path: string;
  /** From 1. */
  line: number;
  message: string;
}

/** The file behind each name that a workspace package is imported by, such as `@rethread/core/schema`. */
export type WorkspaceNames = Readonly<Record<string, string>>;

/** How a package may reach another: freely, not before it is needed, or for its types alone. */
type Arrow = 'free' | 'on demand' | 'types';

const permittedKinds: Record<Arrow, readonly ImportKind[]> = {
  free: ['static', 'dynamic', 'type'],
  'on demand': ['dynamic', 'type'],
  types: ['type'],
};

/** Which workspace packages each package may import; what is not listed is forbidden. The bench may import all. */
const arrows: Record<string, Record<string, Arrow>> = {
  'packages/core': {},
  'packages/export': { '@rethread/core': 'free' },
  'packages/testkit': { '@rethread/core': 'types' },
  'packages/query': { '@rethread/core': 'types' },
  'apps/tui': { '@rethread/core': 'free', '@rethread/query': 'free', '@rethread/export': 'on demand' },
  'apps/cli': {
    '@rethread/core': 'free',
    '@rethread/core/schema': 'free',
    '@rethread/export': 'free',
    '@rethread/export/registry': 'free',
    '@rethread/export/site': 'free',
    '@rethread/query': 'free',
    '@rethread/tui': 'on demand',
    '@rethread/tui/linear': 'on demand',
    '@rethread/tui/config': 'on demand',
    '@rethread/tui/plain': 'free',
    '@rethread/tui/begin': 'free',
    '@rethread/tui/folder': 'free',
    '@rethread/tui/list': 'free',
  },
};

/** The packages that core may import, and the files that may. */
const coreDependencies: Record<string, RegExp> = {
  chevrotain: /^grammar\//u,
  zod: /schema\.ts$/u,
};

/** Stages of the pipe, by the modules that make them up; `door` is what any file may import. */
const stages: { name: string; modules: RegExp; door?: string }[] = [
  { name: 'lines', modules: /^lines\//u, door: 'lines/kinds.ts' },
  { name: 'grammar', modules: /^grammar\/block/u },
  { name: 'tree', modules: /^tree\/(?:build|finish)\./u },
  { name: 'resolve', modules: /^resolve\//u },
];

/** The file that knows the order of the stages. */
const composer = 'parse.ts';

/** Tests, and what stands beside them for their sake. */
const testFiles = /\.test\.tsx?$|\/src\/(?:laws|testing)\//u;

/** What only the reader's screens need; the command answers without loading it. */
const screenLibraries = /^(?:ink|react)(?:$|[-/])/u;

const core = 'packages/core/src/';
const command = 'apps/cli/src/';

/**
 * Checks the import rules of the design over the sources of the workspace. Tests may import what they like.
 *
 * @returns Violations by path, then line.
 */
export function importViolations(files: readonly SourceFile[], names: WorkspaceNames): Violation[] {
  const sources = files.filter(({ path }) => !testFiles.test(path));
  const graph = new Map(sources.map(({ path, text }) => [path, importsOf(path, text)]));
  const violations: Violation[] = [];
  for (const { path, text } of sources) {
    for (const found of graph.get(path) ?? []) {
      const message = packageViolation(path, found, names) ?? coreViolation(path, found);
      if (message) violations.push({ path, line: found.line, message });
    }
    if (path.startsWith(core) && !path.startsWith(`${core}dialects/`)) {
      for (const line of dialectComparisons(path, text)) {
        violations.push({ path, line, message: 'a branch on a dialect; let a field of the dialect answer' });
      }
    }
  }
  violations.push(...screenViolations(graph, names));
  return violations.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

function packageViolation(path: string, { specifier, kind }: Import, names: WorkspaceNames): string | null {
  const [, folder] = /^((?:packages|apps)\/[^/]+)\//u.exec(path) ?? [];
  const permitted = folder === undefined ? undefined : arrows[folder];
  if (!permitted) return null;
  if (specifier === null) return 'a computed import, which no check can follow';
  if (specifier.startsWith('.')) {
    const leaves = !posix.join(posix.dirname(path), specifier).startsWith(`${folder}/`);
    return leaves ? `\`${specifier}\` is in another package; import that by its name` : null;
  }
  if (!specifier.startsWith('@rethread/')) return null;
  const arrow = permitted[specifier];
  if (!arrow) return `${folder} may not import \`${specifier}\``;
  if (names[specifier] === undefined)
    return `\`${specifier}\` is unknown, so that its imports cannot be followed`;
  return permittedKinds[arrow].includes(kind) ? null : `\`${specifier}\` may be imported ${reasons[arrow]}`;
}

const reasons: Record<Arrow, string> = {
  free: '',
  'on demand': 'by `import()` only, where it is needed',
  types: 'by `import type` only',
};

function coreViolation(path: string, { specifier, kind }: Import): string | null {
  if (!path.startsWith(core) || specifier === null) return null;
  const from = path.slice(core.length);
  if (!specifier.startsWith('.')) {
    if (specifier.startsWith('@rethread/')) return null;
    const allowed = coreDependencies[specifier];
    if (!allowed) return `core may not import \`${specifier}\``;
    return allowed.test(from) ? null : `\`${specifier}\` may be imported from ${allowed} only`;
  }
  const to = posix.join(posix.dirname(from), specifier);
  if (from.startsWith('resolve/') && /^(?:grammar|lines)\//u.test(to))
    return `resolve may not import \`${to}\``;
  const stage = stages.find(({ modules }) => modules.test(to));
  const isOpen = !stage || to === stage.door || stage.modules.test(from) || from === composer;
  if (isOpen || kind === 'type') return null;
  return `only ${composer} may call the stage ${stage.name} (\`${to}\`)`;
}

/** Finds the files of the command from which static imports lead to a screen library, in whatever package. */
function screenViolations(graph: ReadonlyMap<string, Import[]>, names: WorkspaceNames): Violation[] {
  const violations: Violation[] = [];
  for (const [path, imports] of graph) {
    if (!path.startsWith(command)) continue;
    for (const { specifier, kind, line } of imports) {
      if (specifier === null || kind !== 'static') continue;
      const library = screenLibraryBehind(path, specifier, graph, names);
      if (library) violations.push({ path, line, message: `\`${specifier}\` loads \`${library}\` at start` });
    }
  }
  return violations;
}

function screenLibraryBehind(
  from: string,
  specifier: string,
  graph: ReadonlyMap<string, Import[]>,
  names: WorkspaceNames,
): string | null {
  const seen = new Set<string>();
  const pending = [{ from, specifier }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (screenLibraries.test(next.specifier)) return next.specifier;
    const isRelative = next.specifier.startsWith('.');
    const path = isRelative ? posix.join(posix.dirname(next.from), next.specifier) : names[next.specifier];
    if (path === undefined || seen.has(path)) continue;
    seen.add(path);
    for (const { specifier, kind } of graph.get(path) ?? []) {
      if (specifier !== null && kind === 'static') pending.push({ from: path, specifier });
    }
  }
  return null;
}
