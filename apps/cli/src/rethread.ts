#!/usr/bin/env node
// Says which Node it needs before anything is loaded that an old one cannot read. So this file, and this one alone, keeps
// to the JavaScript of Node 14 and imports nothing.
const version = process.versions.node;

if (Number(version.split('.')[0]) < 22) {
  process.stderr.write(`rethread: Node 22 or later is needed; this is Node ${version}\n`);
  process.exitCode = 2;
} else {
  // Compiled code is kept from one start to the next. Node 22.3 is the first that can be asked for it without an import.
  process.getBuiltinModule?.('module').enableCompileCache();
  void import('./start.ts').then(({ start }) => start(process.argv.slice(2)));
}
