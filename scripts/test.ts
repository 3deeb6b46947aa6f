/**
 * Runs everything that must hold: build, static checks, then every test suite.
 *
 * The last line of its output is `N passed, N failed`: each test of a suite counts as one, and so does the build and each
 * check. A skipped test counts as failed, and so does a run without tests.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** npm scripts that pass or fail as a whole and do not depend on each other; all but the first need the build. */
const checks = ['typecheck', 'lint', 'check:imports', 'check:registries', 'check:unused', 'check:packages'];

/** Tests have time limits, so that nothing else runs beside them; the checks share the cores of a small machine. */
const CHECKS_AT_ONCE = 2;

interface Tally {
  passed: number;
  failed: number;
}

/** What is read from the report of vitest's JSON reporter. */
interface VitestReport {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const tally: Tally = { passed: 0, failed: 0 };
add(await runCheck('build'));
const pending = [...checks];
await Promise.all(
  Array.from({ length: CHECKS_AT_ONCE }, async () => {
    for (let name = pending.shift(); name; name = pending.shift()) add(await runCheck(name));
  }),
);
add(await runSuites());

console.log(`${tally.passed} passed, ${tally.failed} failed`);
if (tally.failed > 0) process.exitCode = 1;

function add({ passed, failed }: Tally) {
  tally.passed += passed;
  tally.failed += failed;
}

/** Runs an npm script and shows its output only where it fails. */
async function runCheck(name: string): Promise<Tally> {
  const start = performance.now();
  const { code, output } = await run(['npm', 'run', '--silent', name], 'captured');
  report(name, start, code === 0);
  if (code !== 0) console.log(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs every vitest suite and counts its tests. */
async function runSuites(): Promise<Tally> {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'rethread-test-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await run(['vitest', 'run', ...reporters], 'shown');
    const counted = countTests(JSON.parse(readFileSync(file, 'utf8')) as VitestReport);
    // An error outside of any test fails the run without failing a test.
    if (code !== 0 && counted.failed === 0) counted.failed = 1;
    report('suites', start, counted.failed === 0);
    return counted;
  } catch (error) {
    report('suites', start, false);
    console.log(`The suites left no report: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countTests({ numPassedTests, testResults }: VitestReport): Tally {
  const notPassed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed'),
  );
  for (const { fullName, status } of notPassed) console.log(`${status}: ${fullName}`);
  // A file that could not be loaded has no tests to fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  for (const { name, message } of broken) console.log(`not loaded: ${name}\n${message}`);
  if (numPassedTests + notPassed.length === 0) console.log('There was no test to run');
  const failed = notPassed.length + broken.length;
  return { passed: numPassedTests, failed: numPassedTests + failed === 0 ? 1 : failed };
}

function report(name: string, start: number, hasPassed: boolean) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${hasPassed ? '✓' : '✗'} ${name} (${seconds} s)`);
}

function run(
  [command = '', ...args]: string[],
  output: 'captured' | 'shown',
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', output === 'shown' ? 'inherit' : 'pipe', output === 'shown' ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }));
  });
}
