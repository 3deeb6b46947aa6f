import { CommandError } from '../command-error.ts';
import type { System } from '../system.ts';
import type { ConvertRequest } from '../understand-arguments.ts';
import { doTasks, type Work } from '../workers/do-tasks.ts';
import { createDrafter, type Drafted, type DraftTask, sentRecipe, tooLarge } from './draft-task.ts';
import { removeDraft } from './drafts.ts';
import { planFolders } from './folder-plan.ts';
import { loadMadeFiles } from './made-files.ts';
import type { ReportedOutcome } from './outcome.ts';
import { createPlacing, type Found } from './place-outputs.ts';
import { createProgress } from './progress.ts';
import type { Recipe } from './recipe.ts';
import { gatherFound, summaryOf } from './summary.ts';

/** Milliseconds after which is written down what was made: what a crash may cost. */
const SAVE_INTERVAL = 5000;

/** Bytes of a dump that takes so long to convert that signals would go unheard: a worker does it. */
const HEAVY_SIZE = 200_000;

type FolderRequest = ConvertRequest & { directory: string };

/**
 * Converts the files of folders into a directory of the same structure, several at a time. What is up to date is skipped, and
 * what fails leaves its output as it was.
 *
 * Workers read dumps and write drafts. Only this thread gives those their names, and so it knows at any time what was made.
 *
 * @throws {CommandError} If the output directory cannot be made.
 */
export async function convertFolders(
  request: FolderRequest,
  recipe: Recipe,
  system: System,
): Promise<ReportedOutcome> {
  const { directory, quiet, jobs, parallel } = request;
  await system.makeDirectory(directory);
  const made = await loadMadeFiles(directory, system);
  const { extension } = recipe.format;
  const sourceOf = (output: string) => made.get(output)?.input ?? null;
  const planned = await planFolders({ jobs, directory, extension, sourceOf }, system);
  const showsProgress = system.stderrIsTerminal && !quiet;
  const progress = createProgress(planned.length, showsProgress ? system.showProgress : () => {});
  const [soon, now] = [new AbortController(), new AbortController()];
  const stop = { soon: soon.signal, now: now.signal };
  const found: (Found | null)[] = [];
  let noted = 0;
  const note = (index: number, each: Found | null): void => {
    found[index] = each;
    noted += 1;
    progress.step();
  };
  const placing = createPlacing(planned, { request, recipe, made, stop: soon.signal, note }, system);
  let exitCode: number | undefined;
  const listen = () =>
    system.onInterrupt((interrupt) => {
      exitCode = interrupt.exitCode;
      soon.abort();
      if (interrupt.isUrgent) now.abort();
      else if (!quiet && placing.openDrafts().length > 0)
        system.note('Waiting for files that were begun; Ctrl-C again stops at once');
    });
  let forget = listen();
  // Nobody may ever write into a pipe, and no signal would be heard until then: there it ends the process.
  const read: System['read'] = async (place) => {
    const isDevice = place.kind === 'file' && (await system.look(place.path))?.kind === 'device';
    if (!isDevice) return system.read(place);
    forget();
    try {
      return await system.read(place);
    } finally {
      forget = listen();
    }
  };
  const crew = { skill: { kind: 'convert', recipe: sentRecipe(recipe) }, count: parallel } as const;
  const work: Work<DraftTask, Drafted> = {
    perform: createDrafter(recipe, read),
    isOwn: ({ isDevice }) => isDevice,
    isHeavy: ({ size }) => size > HEAVY_SIZE,
    aheadCount: () => planned.length - noted,
    isOrdered: false,
    sizeOf: () => 0,
    lost: tooLarge,
    stop,
  };
  let saved = performance.now();
  let unsaved: CommandError | null = null;
  try {
    for await (const drafted of doTasks(placing.tasks(), work, crew, system)) {
      note(drafted.index, await placing.place(drafted));
      if (performance.now() - saved < SAVE_INTERVAL) continue;
      unsaved = await failureOf(made.save());
      saved = performance.now();
    }
  } finally {
    progress.end();
    for (const draft of placing.openDrafts()) removeDraft(draft);
    unsaved = await failureOf(made.save());
    forget();
  }

  const { entries, errors, isNamedFailed } = gatherFound(planned, found, directory);
  const interrupted = soon.signal.aborted;
  if (!quiet) {
    const total = interrupted ? planned.length : entries.length;
    for (const sentence of summaryOf(entries, { total, hasReport: request.report !== null }))
      system.note(sentence);
  }
  if (unsaved !== null) {
    errors.push(unsaved);
    exitCode ??= 2;
  }
  if (errors.length > 0 && !isNamedFailed) exitCode ??= 1;
  return { errors, interrupted, entries, ...(exitCode !== undefined && { exitCode }) };
}

/** Says why it is not noted what was made. Outputs are there all the same, and so the rest is told as well. */
async function failureOf(saving: Promise<void>): Promise<CommandError | null> {
  try {
    await saving;
    return null;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return new CommandError(
      `${error.message}; what was made is not noted, and needs \`--force\` to be made anew`,
      { cause: error },
    );
  }
}
