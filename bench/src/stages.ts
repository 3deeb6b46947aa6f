import type { Profiler } from 'node:inspector';

/** The folders of core that are stages of the pipe; what the others do is counted for the stage that called them. */
const stageFolder = /\/packages\/core\/src\/(lines|grammar|tree|resolve)\//u;

/** What stands between the stages, and what no stage called: splitting lines, detecting the dialect, passing on. */
const coreFolder = /\/packages\/core\/src\//u;

const GARBAGE_COLLECTOR = '(garbage collector)';

/**
 * Splits the time of a profile of `parse` among the stages.
 *
 * @returns Shares by stage, of 1; `source` is the time between the stages, `memory` the garbage collector's.
 */
export function stageShares({
  nodes,
  samples = [],
  timeDeltas = [],
}: Profiler.Profile): Record<string, number> {
  const parents = new Map<number, Profiler.ProfileNode>();
  for (const node of nodes) {
    for (const child of node.children ?? []) parents.set(child, node);
  }
  const stages = new Map(nodes.map((node) => [node.id, stageOf(node, parents)]));
  const times: Record<string, number> = { source: 0, lines: 0, grammar: 0, tree: 0, resolve: 0, memory: 0 };
  samples.forEach((sample, index) => {
    const stage = stages.get(sample);
    if (stage !== undefined) times[stage] = (times[stage] ?? 0) + (timeDeltas[index] ?? 0);
  });
  const total = Object.values(times).reduce((sum, time) => sum + time, 0);
  return Object.fromEntries(Object.entries(times).map(([stage, time]) => [stage, time / total]));
}

/** Finds the innermost stage that is running; `undefined` outside of `parse`. */
function stageOf(
  node: Profiler.ProfileNode,
  parents: ReadonlyMap<number, Profiler.ProfileNode>,
): string | undefined {
  if (node.callFrame.functionName === GARBAGE_COLLECTOR) return 'memory';
  let isInCore = false;
  for (let at: Profiler.ProfileNode | undefined = node; at; at = parents.get(at.id)) {
    const { url } = at.callFrame;
    const [, stage] = stageFolder.exec(url) ?? [];
    if (stage !== undefined) return stage;
    isInCore ||= coreFolder.test(url);
  }
  return isInCore ? 'source' : undefined;
}
