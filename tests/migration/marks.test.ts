import { describe, expect, it } from 'vitest';
import { readTree } from '../../src/adapters/workspace.js';
import { isIgnored, markEdits } from '../../src/migration/tell/marks.js';
import { applyEdits } from '../../src/plans/edits.js';

const TODO = '// @async-boundary-todo(constructor): make it a method.';

/** The text with a mark at the place of `load()`; the second time has to change nothing. */
function marked(text: string, filename = 'input.tsx'): string {
  const mark = (source: string): string => {
    const before = source.slice(0, source.indexOf('load()'));
    const line = before.split('\n').length;
    const edits = markEdits(
      [{ line, column: before.length - before.lastIndexOf('\n'), reason: 'constructor', wayOut: 'make it a method' }],
      { text: source, ast: readTree(filename, source) },
    );
    return applyEdits(source, edits);
  };
  const once = mark(text);
  expect(mark(once)).toBe(once);
  return once;
}

describe('a mark', () => {
  it.each([
    [
      'a statement',
      'class A {\n\tconstructor() {\n\t\tthis.a = load();\n\t}\n}\n',
      `class A {\n\tconstructor() {\n\t\t${TODO}\n\t\tthis.a = load();\n\t}\n}\n`,
    ],
    ['a field', 'class A {\n  a = load();\n}\n', `class A {\n  ${TODO}\n  a = load();\n}\n`],
    [
      'an expression that goes over lines',
      'const a = [\n  1,\n  load(),\n];\n',
      `${TODO}\nconst a = [\n  1,\n  load(),\n];\n`,
    ],
    [
      'JSX, whose text is no place for a comment',
      'const a = () => {\n  return (\n    <p>\n      {load()}\n    </p>\n  );\n};\n',
      `const a = () => {\n  ${TODO}\n  return (\n    <p>\n      {load()}\n    </p>\n  );\n};\n`,
    ],
    ['a template', 'const a = `\n${load()}\n`;\n', `${TODO}\nconst a = \`\n\${load()}\n\`;\n`],
    ['a statement within a line', 'if (a) load();\n', `${TODO}\nif (a) load();\n`],
    ['a case', 'switch (a) {\n  case 1:\n    load();\n}\n', `switch (a) {\n  case 1:\n    ${TODO}\n    load();\n}\n`],
    [
      'a line that a comment before it speaks of',
      '// why\n// @ts-expect-error -- old\n// eslint-disable-next-line no-undef\nload();\n',
      `// why\n${TODO}\n// @ts-expect-error -- old\n// eslint-disable-next-line no-undef\nload();\n`,
    ],
    ['the first line, behind a shebang', '#!/usr/bin/env node\nload();\n', `#!/usr/bin/env node\n${TODO}\nload();\n`],
  ])('stands before %s', (_, before, after) => {
    expect(marked(before)).toBe(after);
    expect(marked(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });

  it('is put once for two sites of a statement with one reason, and beside one with another', () => {
    const text = 'a(load(), load());\n';
    const mark = (reason: string, column: number): Parameters<typeof markEdits>[0][number] => ({
      line: 1,
      column,
      reason,
      wayOut: 'x.',
    });
    const edits = markEdits([mark('field', 3), mark('field', 11), mark('enum', 3)], {
      text,
      ast: readTree('input.ts', text),
    });
    expect(applyEdits(text, edits)).toBe(
      '// @async-boundary-todo(field): x.\n// @async-boundary-todo(enum): x.\na(load(), load());\n',
    );
  });

  it('is not put where a person has said that it stays', () => {
    for (const text of [
      '// @async-boundary-ignore: a start-up cost\nload();\n',
      'a();\nload(); // @async-boundary-ignore\n',
      '/* @async-boundary-ignore */\n// more\nload();\n',
    ])
      expect(marked(text)).toBe(text);
    expect(isIgnored('// @async-boundary-ignore\n\nload();\n', 3)).toBe(false);
  });
});
