import { readFileSync } from 'node:fs';

/** The most that a process and its children held at a time, in bytes; 0 where the system does not say. */
export function peakMemory(pid: number): number {
  const children = readOr(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return peakIn(readOr(`/proc/${pid}/status`)) + children.reduce((sum, child) => sum + peakMemory(child), 0);
}

/** Reads the peak out of what Linux says of a process, in bytes. */
export function peakIn(status: string): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
