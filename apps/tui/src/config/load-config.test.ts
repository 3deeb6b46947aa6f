import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfigText } from './default-config.ts';
import { type ConfigFile, type ConfigSources, findingLine, loadConfig } from './load-config.ts';
import { settingDescriptions } from './settings.ts';

const parts = {
  commands: [
    { name: 'line-down', defaultKeys: ['j', 'Down'], mode: 'read', help: 'one line down' },
    { name: 'fold', defaultKeys: ['z z'], mode: 'read' },
    { name: 'quit', defaultKeys: ['q'], mode: 'read', help: 'leave' },
    { name: 'open-link', defaultKeys: ['o'], mode: 'read', runs: true },
    { name: 'drop', defaultKeys: [], mode: 'read' },
  ],
  listCommands: [
    { name: 'line-down', defaultKeys: ['j', 'Down'], mode: 'list' },
    { name: 'open', defaultKeys: ['Enter'], mode: 'list', help: 'open the thread' },
    { name: 'quit', defaultKeys: ['q'], mode: 'list' },
  ],
  styles: ['title', 'quote-1', 'hit'],
  themes: ['auto', 'dark'],
};

const user = (text: string): ConfigFile => ({ path: 'u.toml', text, scope: 'user' });
const project = (text: string): ConfigFile => ({ path: 'p.toml', text, scope: 'project' });

function load(files: ConfigFile[], more: Partial<ConfigSources> = {}) {
  const { config, findings } = loadConfig({ files, environment: {}, ...parts, ...more });
  return { config, findings: findings.map(findingLine) };
}

const defaults = load([]).config;

describe('loadConfig', () => {
  it('gives the defaults where nobody says anything', () => {
    expect(defaults).toMatchObject({ theme: 'auto', textWidth: 90, mouse: false, editor: null, themes: {} });
    expect(defaults.keys.get('line-down')).toEqual(['j', 'Down']);
    expect(load([user('')])).toEqual({ config: defaults, findings: [] });
  });

  it('puts flags over variables over the project over the user', () => {
    const files = [
      user('text-width = 30\nemoji = "safe"\nmouse = true\ncentre = true'),
      project('text-width = 40\nemoji = "ascii"\nmouse = false'),
    ];
    const environment = { RETHREAD_TEXT_WIDTH: '50', RETHREAD_MOUSE: 'yes', RETHREAD_ASCII: '' };
    const { config, findings } = load(files, { environment, flags: { textWidth: 60 } });
    expect(config).toMatchObject({ textWidth: 60, mouse: true, emoji: 'ascii', centre: true, ascii: false });
    expect(findings).toEqual([]);
  });

  it('lets no project say what is run', () => {
    const run = 'editor = "rm -rf ~"\nbrowser = "x"\n';
    const { config, findings } = load([project(`${run}mouse = true`)]);
    expect(config).toMatchObject({ editor: null, browser: null, mouse: true });
    expect(findings).toHaveLength(2);
    expect(findings[0]).toBe('p.toml:1:1: `editor` is run, so that only your own settings may say it');
    const bound = load([project('keys.open-link = "j"')]);
    expect(bound.config.keys).toEqual(defaults.keys);
    expect(bound.findings).toEqual([
      'p.toml:1:1: `open-link` starts another program, so that only your own settings may bind it',
    ]);
    expect(load([user('keys.open-link = "j"')]).config.keys.get('open-link')).toEqual(['j']);
    expect(load([user('editor = "vi -R"')]).config.editor).toBe('vi -R');
    expect(load([], { environment: { RETHREAD_BROWSER: 'w3m' } }).config.browser).toBe('w3m');
  });

  it.each<[string, string, string]>([
    ['an unknown setting', '\nmosue = true', '2:1: unknown setting `mosue`; did you mean `mouse`?'],
    ['a value of the wrong type', 'mouse = "yes"', '1:9: `mouse` is true or false'],
    ['a number out of range', 'text-width = 5', '1:14: `text-width` is a whole number from 20 to 1000'],
    ['no number', 'text-width = 80.5', '1:14: `text-width` is a whole number from 20 to 1000'],
    [
      'an unknown choice',
      'emoji = "ful"',
      '1:9: `emoji` is one of "full", "safe", "ascii"; did you mean `full`?',
    ],
    ['an unknown theme', 'theme = "drak"', '1:9: `theme` is one of "auto", "dark"; did you mean `dark`?'],
    ['an unknown command', '[keys]\nqiut = "q"', '2:1: unknown command `qiut`; did you mean `quit`?'],
    [
      'an unknown key',
      'keys.quit = [\n  "Q",\n  "Ctrl-Shift-q",\n]',
      '3:3: `quit`: unknown key `Ctrl-Shift-q`; did you mean `Ctrl-q`?',
    ],
    ['no key', 'keys = { quit = 3 }', '1:17: `quit`: a key is a text in quotes, or a list of them'],
    ['no table', 'keys = 3', '1:8: `keys` is a table: `[keys]`'],
    ['a command that the list has not', '[list-keys]\nfold = "q"', '2:1: unknown command `fold`'],
    [
      'a key of two commands of the list',
      '[list-keys]\nquit = "x"\nopen = "x"',
      '3:1: `x` is bound to `quit` already (line 2); `open` does not get it',
    ],
    ['no table of keys for the list', 'list-keys = 3', '1:13: `list-keys` is a table: `[list-keys]`'],
    ['a style', '[themes."my own"]\n"titel" = "red"', '2:1: unknown style `titel`; did you mean `title`?'],
    ['a colour', '[themes.mine]\ntitle = 3', '2:9: `title`: colours are a text in quotes'],
    [
      'a key of two commands',
      '[keys]\nquit = "x"\nfold = ["y", "x"]',
      '3:1: `x` is bound to `quit` already (line 2); `fold` does not get it',
    ],
    [
      'a key that begins another',
      '[keys]\nquit = "x"\nfold = "x y"',
      '3:1: `x y` begins like `x`, which is bound to `quit` already (line 2); `fold` does not get it',
    ],
    [
      'a key that begins a default',
      '[keys]\nquit = "z"',
      '2:1: `z` and `z z`, a default of `fold`, begin alike; `z z` is not bound',
    ],
    ['what is no TOML', 'mouse = true\nascii == 3', '2:8: not TOML: '],
    ['what commands a terminal', '"\\u001b[2J" = 1', '1:1: unknown setting `␛[2J`'],
  ])('reports %s and goes on', (_, text, finding) => {
    const { config, findings } = load([user(text)]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.slice(0, `u.toml:${finding}`.length)).toBe(`u.toml:${finding}`);
    expect(config).toMatchObject({ mouse: false, textWidth: 90, emoji: 'safe', theme: 'auto' });
  });

  it('reports a variable by its name', () => {
    const environment = { RETHREAD_MOUSE: 'maybe', RETHREAD_TEXT_WIDTH: '-1' };
    expect(load([], { environment }).findings).toEqual([
      'RETHREAD_MOUSE: `mouse` is true or false',
      'RETHREAD_TEXT_WIDTH: `text-width` is a whole number from 20 to 1000',
    ]);
  });

  it('keeps the sound keys of a list, and the defaults where none is sound', () => {
    const { keys } = load([user('[keys]\nquit = ["Q", "??"]\nline-down = "??"\nfold = []')]).config;
    expect([keys.get('quit'), keys.get('line-down'), keys.get('fold')]).toEqual([['Q'], ['j', 'Down'], []]);
  });

  it('lets the keys of a project stand over those of the user', () => {
    const { config, findings } = load([user('[keys]\nquit = "x"'), project('[keys]\nfold = "x"')]);
    expect([config.keys.get('quit'), config.keys.get('fold')]).toEqual([[], ['x']]);
    expect(findings).toEqual([]);
  });

  it('takes themes of the user, in any order', () => {
    const { config, findings } = load([
      user('theme = "mine"\n[themes.mine]\ntitle = "red bold"\n[themes.dark]\nhit = "blue"'),
    ]);
    expect(config).toMatchObject({
      theme: 'mine',
      themes: { mine: { title: 'red bold' }, dark: { hit: 'blue' } },
    });
    expect(findings).toEqual([]);
    const colourMistake = (words: string) => (words === 'rde' ? 'unknown colour `rde`' : null);
    expect(load([user('themes.mine.hit = "rde"')], { colourMistake }).findings).toEqual([
      'u.toml:1:19: `hit`: unknown colour `rde`',
    ]);
  });

  it('has keys of its own for the list', () => {
    const { config, findings } = load([
      user('[keys]\nquit = "x"\n[list-keys]\nopen = ["j", "F2"]'),
      project('list-keys.quit = []'),
    ]);
    expect(findings).toEqual([]);
    expect(config.keys.get('line-down')).toEqual(['j', 'Down']);
    expect([...config.listKeys]).toEqual([
      ['line-down', ['Down']],
      ['open', ['j', 'F2']],
      ['quit', []],
    ]);
  });

  it('opens with any file', () => {
    const line = fc.constantFrom(
      '[keys]',
      '[list-keys]',
      '[themes.a]',
      'keys = 1',
      'quit = ["q", 3, [1]]',
      'theme = 1979-05-27',
      'mouse = {}',
      'title = []',
      '[[themes]]',
      '[themes.title.hit]',
      '__proto__ = 1',
      'constructor = 2',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line).map((lines) => lines.join('\n')),
        ),
        (text) => {
          expect(load([user(text)]).config.keys.size).toBe(parts.commands.length);
        },
      ),
    );
  });
});

describe('defaultConfigText', () => {
  const text = defaultConfigText(parts);

  it('changes nothing as it is, and says the defaults where its # are taken away', () => {
    expect(load([user(text)])).toEqual({ config: defaults, findings: [] });
    const active = text.replace(/^#(?=[a-z[])/gmu, '');
    expect(load([user(active)])).toEqual({ config: { ...defaults, themes: { mine: {} } }, findings: [] });
    for (const { name } of settingDescriptions) expect(active).toMatch(new RegExp(`^(?:# )?${name} = `, 'm'));
    for (const { name } of [...parts.commands, ...parts.listCommands])
      expect(active).toMatch(new RegExp(`^${name} = `, 'm'));
  });

  it('says how a command is set', () => {
    expect(text).toContain('\n# editor = "…"\n');
  });
});
