import { describe, expect, it } from 'vitest';
import { foundIn, migrated, projectWith, setup } from './vue-project.js';

const found = async (template: string, script: string): Promise<string[]> =>
  (await foundIn(projectWith(setup(template, script)))).map(({ message }) => message);

const ENDS = 'Nothing waits for this promise: `act` ends before it settles, and nothing handles its rejection.';
const CALLERS =
  'Nothing waits for this promise: the callers of `act` cannot tell when it settles, and nothing handles its rejection.';

describe('functions that a template of Vue gives to events', () => {
  it.each([
    ['<b @click="act" />'],
    ['<b @click="act()" />'],
    ['<b @click.prevent="open &amp;&amp; act()" @focus="open ? act() : close()" />'],
    ['<b @click="() => act()" />'],
    ['<Child @done="async () => { close(); await act() }" />'],
    ['<Child @done="function () { return act() }" />'],
  ])('are called by Vue, which takes a rejection, by `%s`', async (template) => {
    const script = 'function act(): void {\n  open = false;\n  load();\n}\n';
    expect(await found(template, script)).toEqual([ENDS]);
    expect(await migrated(setup(template, script))).toBe(
      setup(template, 'async function act(): Promise<void> {\n  open = false;\n  await load();\n}\n'),
    );
  });

  it.each([
    ['<b @click="act();" />'],
    ['<b @click="open = false; act()" />'],
    ['<b @click="act" :title="act()" />'],
    ['<b @click="act">{{ act() }}</b>'],
    ['<b @click="items.forEach(() => act())" />'],
    ['<b @click="[act()]" />'],
    ['<Child :on-done="act" />'],
    ['<b v-on="{ click: act }" />'],
    ['<b v-for="act in items" @click="act" />'],
    ['<b />'],
  ])('have callers that nothing is known of, by `%s`', async (template) => {
    const text = setup(template, 'const act = (): void => {\n  load();\n};\n');
    expect(await found(template, 'const act = (): void => {\n  load();\n};\n')).toEqual([CALLERS]);
    expect(await migrated(text)).toBe(text);
  });

  it.each([
    ['function act(): void {\n  load();\n}\ndefineExpose({ act });\n', CALLERS],
    // A component may ask for what its listener gives.
    ['function act(): boolean {\n  load();\n  return false;\n}\n', ENDS],
    // What follows is seen at once, or keeps the event from its default.
    ['function act(): void {\n  load();\n  open = true;\n}\n', ENDS],
    ['function act(event: Event): void {\n  if (open) {\n    load();\n  }\n  event.preventDefault();\n}\n', ENDS],
  ])('are left to a person: `%s`', async (script, said) => {
    const text = setup('<b @click="act" />', script);
    expect(await found('<b @click="act" />', script)).toEqual([said]);
    expect(await migrated(text)).toBe(text);
  });

  it('start what they start side by side', async () => {
    const script = 'function act(): void {\n  load();\n  reload();\n}\n';
    expect(await found('<b @click="act" />', script)).toEqual([ENDS, ENDS]);
    expect(await migrated(setup('<b @click="act" />', script))).toBe(setup('<b @click="act" />', script));
  });

  it.each([
    ['if (open) {\n    LOAD;\n  } else {\n    RELOAD;\n  }'],
    ['if (open) {\n    LOAD;\n    return;\n  }\n  RELOAD;'],
    ['switch (items[0]) {\n    case 1:\n      LOAD;\n      break;\n    default:\n      RELOAD;\n  }'],
  ])('may wait at the end of each branch: `%s`', async (branches) => {
    const script = (start: string, wait: string): string =>
      `${start} {\n  ${branches.replace('RELOAD', `${wait}reload()`).replace('LOAD', `${wait}load()`)}\n}\n`;
    expect(await migrated(setup('<b @click="act" />', script('function act(): void', '')))).toBe(
      setup('<b @click="act" />', script('async function act(): Promise<void>', 'await ')),
    );
  });

  it.each([
    ['switch (items[0]) {\n    case 1:\n      load();\n    default:\n      close();\n  }'],
    ['for (const item of items) {\n    load(item);\n  }'],
    ['if (open) {\n    load();\n  }\n  close();'],
  ])('may go on behind a branch: `%s`', async (branches) => {
    const text = setup('<b @click="act" />', `function act(): void {\n  ${branches}\n}\n`);
    expect(await migrated(text)).toBe(text);
  });

  it('lose no rejection of what catches all that it waits for', async () => {
    const script = `async function refresh(): Promise<void> {
  if (!open) {
    return;
  }
  try {
    await load();
  } catch (error) {
    console.error(error);
  }
}
function act(): void {
  refresh();
}
`;
    expect(await found('<b @click="act" />', script)).toEqual([
      'Nothing waits for this promise: `act` ends before it settles.',
    ]);
  });

  it('may be what Vue 2 gives nothing of', async () => {
    const text = setup('<b @click="open &amp;&amp; act()" />', 'function act(): void {\n  load();\n}\n');
    expect(await migrated(text, '2.7.16')).toBe(text);
  });

  const strict = { extends: 'strict' };
  const contextIn = async (template: string, script: string): Promise<string[]> =>
    (await foundIn(projectWith(setup(template, script), '3.5.22', strict))).map(({ message }) => message);

  it.each([
    ['<b @click="act" />', 1],
    ['<b @click="open = false; act(1)" />', 1],
    ['<b @click="() => act(1)" />', 1],
    // Not an event that a browser counts, and what a component calls so.
    ['<b @scroll="act" />', 0],
    ['<Child @click="act" />', 0],
    ['<b @click="items.forEach(() => act())" />', 0],
  ])('run within a click by `%s`: %i', async (template, count) => {
    const script =
      'async function act(_: unknown): Promise<void> {\n  const answer = await fetch("x");\n  window.open(answer.url);\n}\n';
    expect((await contextIn(template, script)).filter((message) => message.includes("the user's click"))).toHaveLength(
      count,
    );
  });

  it.each([
    ['<b @click="act" />', 1],
    ['<b @click="act($event)" />', 1],
    ['<b @click="act(items[0])" />', 0],
  ])('are given the event by `%s`: %i', async (template, count) => {
    const script =
      'async function act(event: any): Promise<void> {\n  await load();\n  load(event.currentTarget);\n}\n';
    expect((await contextIn(template, script)).filter((message) => message.includes('currentTarget'))).toHaveLength(
      count,
    );
  });

  it('run at each event, and block it', async () => {
    const script = `import { readFileSync } from 'node:fs';\nfunction act(): void {\n  load(readFileSync('x')).catch(close);\n}\n`;
    const project = (template: string) => {
      const made = projectWith(setup(template, script));
      made.write('src/node.d.ts', 'declare module "node:fs" { export function readFileSync(path: string): string; }\n');
      return made;
    };
    const [only] = await foundIn(project('<b @click="act()" />'));
    expect(only!.message).toContain('`readFileSync` blocks the event loop at each event until the disk has answered');
    expect(await foundIn(project('<b>{{ act() }}</b>'))).toEqual([]);
  });
});
