import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { mentionsOf } from '../../src/migration/tell/mentions.js';
import { Project } from '../cli/project.js';

it('finds what files outside of the program say of a name, where code would say it', () => {
  const project = new Project({
    'src/store.ts': 'export class Store { readAll() {} get() {} }\n',
    'scripts/run.sh': '# readAll, or not readAllOf\nnode -e "store.get(1)"\n',
    'tests/store.js': "spy(store, 'get');\nget();\nlet widget;\nforget(1);\n",
    'README.md': 'You get what you want with `get`.\n',
    'dist/out.js': 'readAll();\n',
    'yarn.lock': 'readAll\n',
    'big.js': 'x'.repeat(3000) + ' readAll()\n',
    'image.bin': '\0 readAll()\n',
    '.gitignore': 'ignored\n',
    'ignored/a.js': 'readAll()\n',
  });
  const program = new Set([join(project.folder, 'src/store.ts')]);
  const found = mentionsOf(['Store.readAll', 'Store.get', 'constructor', '(anonymous)', 'x'], project.folder, program);
  expect(
    found.map(({ file, line, column, name }) => `${relative(project.folder, file)}:${line}:${column} ${name}`),
  ).toEqual([
    'README.md:1:29 get',
    'scripts/run.sh:1:3 readAll',
    'scripts/run.sh:2:16 get',
    'tests/store.js:1:13 get',
    'tests/store.js:2:1 get',
  ]);
  expect(found[1]!.text).toBe('# readAll, or not readAllOf');
});

it('names a few of many', () => {
  const project = new Project({ 'a.sh': 'readAll\n'.repeat(100) });
  expect(mentionsOf(['readAll'], project.folder, new Set())).toHaveLength(20);
});
