import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ValueKind } from '../../src/analysis/types/oracle.js';
import { parseTyped, parseUntyped } from '../harness/parse.js';

const folder = mkdtempSync(join(tmpdir(), 'async-boundary-declared-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** The kind of the last expression statement at any depth. */
function kindOf(text: string, filename = join(folder, 'input.ts')): ValueKind | undefined {
  const { parsed, oracle } = parseUntyped(text, filename);
  return oracle().values([lastIn(parsed.ast.body)])[0]?.kind;
}

type Parsed = ReturnType<typeof parseUntyped>['parsed'];
type Expression = Parameters<ReturnType<ReturnType<typeof parseUntyped>['oracle']>['values']>[0][number];

function lastIn(body: readonly unknown[]): Expression {
  let last: Expression | undefined;
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ((node as Expression).type === 'ExpressionStatement') last = (node as { expression: Expression }).expression;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent' || key === 'loc' || key === 'range') continue;
      if (Array.isArray(value)) value.forEach(visit);
      else visit(value);
    }
  };
  (body as Parsed['ast']['body']).forEach(visit);
  if (!last) throw new Error('an expression statement was expected');
  return last;
}

describe('declarations of one file say', () => {
  it.each<[string, ValueKind]>([
    ['class A { async f() {} g() { this.f() } }', 'promise'],
    ['class A { #f = async () => {}; g() { [1].forEach(() => { this.#f() }) } }', 'promise'],
    ['class A { async f() {} g() { function h(this: any) { this.f() } } }', 'unknown'],
    ['class A { async f() {} } class B extends A { g() { super.f() } }', 'promise'],
    ['class A { static async f() {} } A.f()', 'promise'],
    ['class A { constructor(private b: B) {} g() { this.b.f() } } interface B { f(): Promise<void> }', 'promise'],
    ['class A { get p(): Promise<void> { return null! } } new A().p', 'promise'],
    ['class A { f(): Promise<void>; f(x: 1): void; f(x?: 1): any {} } new A().f()', 'unknown'],
    ['interface A { f(): Promise<void> } interface B extends A {} declare const b: B | undefined; b?.f()', 'promise'],
    ['declare const a: { f(): Promise<void> } | { f(): void }; a.f()', 'promise'],
    ['declare const a: { f(): Promise<void> } | { f(): any }; a.f()', 'unknown'],
    ['const f = () => fetch("a"); f()', 'promise'],
    ['function f(x: boolean) { if (x) return; return fetch("a") } f(true)', 'promise'],
    ['declare const any: any; function f(x: boolean) { if (x) return any; return fetch("a") } f(true)', 'unknown'],
    ['function f(): any { return fetch("a") } f()', 'unknown'],
    ['async function f() {} f() as any', 'unknown'],
    ['declare const x: any; x as Promise<void>', 'promise'],
    ['function f<T>(x: T): T { return x } f(fetch("a"))', 'unknown'],
    ['type F = () => Promise<void>; function g(f: F) { f() }', 'promise'],
    ['const api = { async f() {} }; api.f()', 'promise'],
    ['declare const rest: any; const api = { async f() {}, ...rest }; api.f()', 'unknown'],
    ['const { f } = { async f() {} }; f()', 'promise'],
    ['declare const ids: string[]; ids.map(async (id) => id)', 'promise-array'],
    ['declare const as: { f(): Promise<void> }[]; for (const a of as) { a.f() }', 'promise'],
    ['declare const as: { f(): Promise<void> }[]; as.forEach((a) => { a.f() })', 'promise'],
    [
      'async function f() { const a = await g(); a.h() } declare function g(): Promise<{ h(): Promise<void> }>',
      'promise',
    ],
    ['fetch("a").then(() => 1).finally(() => {})', 'promise'],
    ['class Promise {} new Promise()', 'unknown'],
    ['let f: any = async () => {}; f()', 'unknown'],
    ["import { f } from 'package'; f()", 'unknown'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
    // Where the text says something, types say the same.
    const { parsed, oracle } = parseTyped(text);
    if (kind !== 'unknown') expect(oracle().values([lastIn(parsed.ast.body)])[0]?.kind).toBe(kind);
  });

  it('more in JavaScript, where the compiler reads JSDoc as well', () => {
    const text = '/** @returns {Promise<void>} */\nfunction f() { return g }\nf()';
    expect(kindOf(text, join(folder, 'input.js'))).toBe('promise');
    expect(kindOf(text.replace('/** ', '/* '), join(folder, 'input.js'))).toBe('unknown');
    expect(kindOf(text)).toBe('unknown');
  });
});

describe('project files that a file imports say', () => {
  written({
    'save.ts':
      'export async function save() {}\nexport const store = { save };\nexport class Store { save(): Promise<void> { return null! } }\nexport default save;\nexport type Saved = Promise<void>;\n',
    'legacy.js': '/** @returns {Promise<void>} */\nexport function legacy() {}\n',
    'all/index.ts':
      "export * from '../save.js';\nexport { save as renamed } from '../save';\nexport * as inner from './inner';\n",
    'all/inner.ts':
      "import type { Store } from '../save';\nexport declare function open(): Store;\nexport class Own extends Base {}\nimport { Store as Base } from '../save';\n",
    'broken.ts': 'export async function save( {',
    'generic.ts': 'export class Box<Promise> { f(): Promise { return null! } }\n',
  });

  it.each<[string, ValueKind]>([
    ["import { save } from './save'; save()", 'promise'],
    ["import { save } from './save.js'; save()", 'promise'],
    ["import save from './save'; save()", 'promise'],
    ["import * as all from './save'; all.save()", 'promise'],
    ["import { store } from './save'; store.save()", 'promise'],
    ["import { Store } from './save'; new Store().save()", 'promise'],
    ["import type { Store } from './save'; function f(store: Store) { store.save() }", 'promise'],
    ["import type { Saved } from './save'; declare const saved: Saved; saved", 'promise'],
    ["import { renamed } from './all'; renamed()", 'promise'],
    ["import { save } from './all/index.js'; save()", 'promise'],
    ["import { open } from './all/inner'; open().save()", 'promise'],
    ["import { Own } from './all/inner'; new Own().save()", 'promise'],
    ["import { legacy } from './legacy.js'; legacy()", 'promise'],
    ["import { save } from './broken'; save()", 'unknown'],
    ["import { save } from './missing'; save()", 'unknown'],
    ["import { Box } from './generic'; new Box().f()", 'unknown'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('something else once they have changed on disk', () => {
    const text = "import { changing } from './changing'; changing()";
    written({ 'changing.ts': 'export async function changing() {}\n' });
    expect(kindOf(text)).toBe('promise');
    written({ 'changing.ts': 'export function changing(): void {}\n' });
    utimesSync(join(folder, 'changing.ts'), 1, 1);
    expect(kindOf(text)).toBe('plain');
  });
});
