import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { fileError } from './command-error.ts';
import type { Drafted, DraftTask, SentRecipe } from './convert/draft-task.ts';
import type { FileOutcome, SearchJob } from './search/search-file.ts';
import type { Found } from './search/walk.ts';
import { nameOf, type System } from './system.ts';
import { serveTasks, type TaskPort } from './workers/serve-tasks.ts';

/** What a worker is started for. */
export type WorkerSkill = { kind: 'search'; job: SearchJob } | { kind: 'convert'; recipe: SentRecipe };

const read: System['read'] = async (place) => {
  try {
    return readFileSync(place.kind === 'file' ? place.path : 0);
  } catch (error) {
    throw fileError('read', nameOf(place, 'standard input'), error);
  }
};

// What workers of the command run: it is a file of its own in the bundle, and the code of each skill another.
void serve(workerData as WorkerSkill);

async function serve(skill: WorkerSkill): Promise<void> {
  switch (skill.kind) {
    case 'search': {
      const [{ createFileSearch }, { searchWork }] = await Promise.all([
        import('./search/search-file.ts'),
        import('./search/search-work.ts'),
      ]);
      const { perform } = searchWork(createFileSearch(skill.job, read));
      return serveTasks(parentPort as TaskPort<Found, FileOutcome>, perform);
    }
    case 'convert': {
      const { createSentDrafter } = await import('./convert/draft-task.ts');
      return serveTasks(parentPort as TaskPort<DraftTask, Drafted>, createSentDrafter(skill.recipe, read));
    }
  }
}
