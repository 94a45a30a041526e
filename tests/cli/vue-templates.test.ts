import { createRequire } from 'node:module';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import type { LintMessage, LintResult } from '../../src/cli/eslint-json.js';
import { parser } from '../harness/tools.js';
import { foundIn, migrated, options, projectWith, setup } from './vue-project.js';

const vueParser = createRequire(import.meta.url)('vue-eslint-parser') as Linter.Parser;
const { compile } = createRequire(import.meta.url)('@vue/compiler-dom') as {
  readonly compile: (template: string) => { readonly code: string };
};

const UNSEEN = 'gives nothing, so its rejection is unhandled and does not get to `app.config.errorHandler`.';
const AWAIT = 'Make the handler an async function and await the promise';
const VOID = 'Let it run, and say so with `void` (its rejection stays unhandled)';

describe('handlers in a template of Vue', () => {
  it.each([
    ['open = false; save()', `Vue makes a function of these statements that ${UNSEEN}`, [AWAIT, VOID]],
    [
      'save();',
      `with its \`;\` Vue makes a function of this that ${UNSEEN}`,
      ['Take the semicolon away, so that Vue gets the promise', VOID],
    ],
    ['() => { save() }', 'this callback ends before it settles, and nothing handles its rejection.', [AWAIT, VOID]],
    [
      'async () => { open = false; save() }',
      'the function goes on before it settles, and nothing handles its rejection.',
      ['Await the promise', VOID],
    ],
  ])('are told of where `%s` gives Vue nothing', async (handler, consequence, titles) => {
    expect(await foundIn(projectWith(setup(`<b @click="${handler}" />`)))).toEqual([
      { code: 'save', message: `Nothing waits for this promise: ${consequence}`, titles },
    ]);
  });

  it.each([
    ['open = false; save()', 'async () => { open = false; await save() }'],
    ['open = $event; save($event)', 'async ($event) => { open = $event; await save($event) }'],
    ['save();', 'save()'],
    ["save('a;b')", "() => save('a;b')"],
    ["save('a;b');", "() => save('a;b')"],
    ['open &amp;&amp; save();', '() => open &amp;&amp; save()'],
    ['() => { open = false; save().then(close) }', 'async () => { open = false; await save().then(close) }'],
    ['function () { save() }', 'async function () { await save() }'],
    ['open = false; reload(); load()', 'async () => { open = false; reload(); await load() }'],
    ['close(); if (open) reload()', 'async () => { close(); if (open) await reload() }'],
    ['close(); open ? reload() : load()', 'async () => { close(); open ? await reload() : await load() }'],
  ])('`%s` becomes `%s`', async (handler, expected) => {
    const after = await migrated(setup(`<b @click="${handler}" />`));
    expect(after).toBe(setup(`<b @click="${expected}" />`));
    const [shown, isFunction] = [expected.replaceAll('&amp;', '&'), /=>|^async/.test(expected)];
    expect(compile(`<b @click="${expected}" />`).code).toContain(
      `onClick: ${isFunction ? shown : `$event => (${shown})`}`,
    );
  });

  it('are laid out as they were', async () => {
    const lines = (...of: string[]): string => of.map((line) => `    ${line}\n`).join('');
    const before = lines('<b', '  @click="', '    open = false;', '', '    save();', '  "', '/>');
    const after = lines(
      '<b',
      '  @click="',
      '    async () => {',
      '      open = false;',
      '',
      '      await save();',
      '    }',
      '  "',
      '/>',
    );
    expect(await migrated(setup(before))).toBe(setup(after));
  });

  it.each([
    ['save()'],
    ['save'],
    ['() => save()'],
    ['open &amp;&amp; save()'],
    ['open = false; save().catch(close)'],
    ['open = false; save().then(close, close)'],
    ['open = false; void save()'],
    ['open = false; close()'],
    // Catches all that it waits for.
    ['open = false; quiet()'],
    // From elsewhere: a plugin, an auto-import, a global.
    ['open = false; $refresh()'],
    ['open = false; items.forEach((save) => { save(); })'],
    ['open = false; async () => { save() }'],
    // What cannot be parsed.
    ['open = ; save()'],
  ])('are let be where `%s` loses nothing, or nothing is known', async (handler) => {
    expect(await foundIn(projectWith(setup(`<b @click="${handler}" />`)))).toEqual([]);
  });

  it.each([
    ['<b v-for="save in items" @click="open = false; save()" />'],
    ['<Child v-slot="{ save }"><b @click="open = false; save()" /></Child>'],
    ['<b v-on="{ click: save }" :title="open; save()" />'],
    ['<b @click=open=save;save() />'],
    ['<!-- eslint-disable-next-line async-boundary/no-floating-promises -->\n  <b @click="open = false; save()" />'],
  ])('are let be in `%s`', async (template) => {
    expect(await foundIn(projectWith(setup(template)))).toEqual([]);
  });

  it('leave to a person what goes on after the promise on purpose, perhaps', async () => {
    const text = setup('<b @click="save(); open = true" />');
    const [only] = await foundIn(projectWith(text));
    expect(only!.titles).toEqual([AWAIT, VOID]);
    expect(await migrated(text)).toBe(text);
    expect(await migrated(text, '3.5.22', { fireAndForget: 'void' })).toBe(
      setup('<b @click="void save(); open = true" />'),
    );
  });

  it('call methods, and what `setup()` gives', async () => {
    const template = (name: string): string => options(`<b @click="close(); ${name}()" />`);
    for (const name of ['save', 'given', 'other']) expect(await foundIn(projectWith(template(name)))).toHaveLength(1);
    // Of the module alone.
    for (const name of ['open', 'load', 'close']) expect(await foundIn(projectWith(template(name)))).toEqual([]);
  });

  // By Vue 2.6.14 and 2.7.16, as they run: `Vue.config.errorHandler` is given the rejection of a plain call alone.
  it('are judged by the installed version', async () => {
    const said = async (handler: string, ...version: [string?]): Promise<string[]> =>
      (await foundIn(projectWith(setup(`<b @click="${handler}" />`), ...version))).map(({ message }) => message);
    const unknown = async (handler: string): Promise<string[]> => {
      const project = projectWith(setup(`<b @click="${handler}" />`), '1.0.0');
      project.write('node_modules/vue/package.json', '{}');
      return (await foundIn(project)).map(({ message }) => message);
    };
    expect(await said('save();', '2.7.16')).toEqual([]);
    expect(await said('open &amp;&amp; save()', '2.7.16')).toEqual([
      'Nothing waits for this promise: Vue 2 makes a function of this that gives nothing, as it is no plain call, so its rejection is unhandled and does not get to `Vue.config.errorHandler`.',
    ]);
    expect(await migrated(setup('<b @click="open &amp;&amp; save()" />'), '2.7.16')).toBe(
      setup('<b @click="() => open &amp;&amp; save()" />'),
    );
    expect(await said('open = false; save()', '2.7.16')).toHaveLength(1);
    expect(await said('open = false; save()', '2.5.22')).toEqual([]);
    expect(await unknown('save();')).toEqual([]);
    expect(await unknown('open &amp;&amp; save()')).toEqual([]);
    expect(await unknown('open = false; save()')).toHaveLength(1);
  });

  it('are judged by syntax where there are no types', async () => {
    const project = projectWith(setup('<b @click="close(); save()" @input="close(); reload()" />'));
    project.write('tsconfig.json', '{ "include": ["src/*.ts"] }');
    expect((await foundIn(project)).map(({ code }) => code)).toEqual(['save']);
  });

  it('are judged and edited by ESLint alike', async () => {
    const project = projectWith(setup('<b @click="open = false; save()" @input="() => { save(); close() }" />'));
    const eslint = new ESLint({
      cwd: project.folder,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.vue'],
          languageOptions: {
            parser: vueParser,
            parserOptions: { parser, projectService: true, extraFileExtensions: ['.vue'] },
          },
        },
        plugin.configs.recommended,
      ],
    });
    const [file] = await eslint.lintFiles(['src/One.vue']);
    const { stdout } = await project.run('check', 'src/One.vue', '--format', 'json');
    const [ours] = JSON.parse(stdout) as LintResult[];
    const shown = ({ message, line, column, suggestions }: LintMessage | Linter.LintMessage): unknown => ({
      message,
      line,
      column,
      suggestions: suggestions?.map(({ desc, fix }) => ({ desc, fix })),
    });
    expect(file!.messages).toHaveLength(2);
    expect(file!.messages.map(shown)).toEqual(ours!.messages.map(shown));
  });
});
