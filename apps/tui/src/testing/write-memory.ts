import { openMemory } from '../memory/open-memory.ts';

// What the tests of the memory run at the same time: saves many times, each time a mark of its own thread and one of a
// thread that all share. Arguments: its name, how many times; `XDG_STATE_HOME` says where.
const [name = '', count = '0'] = process.argv.slice(2);
const memory = openMemory({ environment: process.env, home: '/', platform: 'linux', enabled: true });
const filler = 'x'.repeat(20_000);
for (let done = 0; done < Number(count); done += 1) {
  const place = { post: name, after: '', number: done + 1, offset: 0 };
  const marks = { [`${name}${done}`]: place };
  await memory.save({ path: `/threads/${name}`, fingerprint: name }, { place, marks, title: filler });
  await memory.save({ path: '/threads/shared', fingerprint: 'shared' }, { place, marks });
  if (done === 0) console.log('writing');
}
// Changes that found the file held go with the next save.
await memory.save({ path: `/threads/${name}`, fingerprint: name }, { title: 'done' });
console.log(memory.takeNotes().join('\n'));
