import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const exists = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
const sources = filesBelow('src');

/** What each folder of `src` may import of ours; itself always. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  plans: [],
  settings: ['catalogue'],
  analysis: ['catalogue'],
  decisions: ['analysis', 'plans', 'catalogue', 'settings'],
  rules: ['decisions', 'analysis', 'settings'],
  adapters: ['analysis', 'catalogue', 'decisions', 'plans', 'rules', 'settings'],
  codemods: ['adapters'],
  migration: ['adapters', 'analysis', 'catalogue', 'decisions', 'plans', 'rules', 'settings'],
  cli: ['adapters', 'analysis', 'catalogue', 'decisions', 'migration', 'plans', 'rules', 'settings'],
};
/** Tools, by the folders that may name them. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  eslint: ['adapters', 'index.ts'],
  jscodeshift: [],
  cac: ['cli'],
  diff: ['cli'],
  '#dagre': ['migration'],
  '@clack/prompts': ['cli'],
  tinyglobby: ['cli'],
  ignore: ['cli'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = sources.flatMap((from) =>
  [...read(from).matchAll(/^(?:import|export)( type)?[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    ([, type, named, bare]) => ({ from, to: named ?? bare ?? '', typeOnly: type !== undefined }),
  ),
);
/** Files that import each other in circles, directly or through others (Tarjan's strongly connected components). */
function circlesOf(targets: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const order = new Map<string, number>();
  const open: string[] = [];
  /** Gives the earliest file, among those still open, that a file leads to. */
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    open.push(file);
    const earliest = Math.min(
      own,
      ...(targets.get(file) ?? []).map((to) =>
        order.has(to) ? (open.includes(to) ? order.get(to)! : own) : visit(to),
      ),
    );
    if (earliest === own) {
      const closed = open.splice(open.indexOf(file));
      if (closed.length > 1) found.push(closed.sort());
    }
    return earliest;
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return found;
}
const circles = circlesOf(
  new Map(
    sources.map((file) => [
      file,
      imports
        .filter(({ from, to }) => from === file && to.startsWith('.'))
        .map(({ to }) => join(dirname(file), to.replace(/\.js$/, '.ts'))),
    ]),
  ),
);
const areaOf = (path: string): string => relative('src', path).split('/')[0] ?? '';

describe('scripts', () => {
  it('import of the build only what its sources export', () => {
    const scripts = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' });
    const missing = scripts
      .filter((path) => path.endsWith('.mjs'))
      .flatMap((path) =>
        [...read(join('scripts', path)).matchAll(/^import \{([^}]*)\} from '(?:\.\.\/)+dist\/([^']*)\.js'/gm)].flatMap(
          ([, names = '', module = '']) => {
            const source = read(`src/${module}.ts`);
            const isExported = (name: string): boolean =>
              new RegExp(String.raw`^export (?!type).*\b${name}\b`, 'm').test(source);
            return names
              .split(',')
              .map((name) => name.trim().replace(/ as .*/, ''))
              .filter((name) => name !== '' && !isExported(name))
              .map((name) => `${path}: ${name} of ${module}`);
          },
        ),
      );
    expect(missing).toEqual([]);
  });
});

describe('one slug everywhere', () => {
  const ROOM = [
    'src/rules/<slug>.ts',
    'src/decisions/<slug>/judge.ts',
    'src/decisions/<slug>/messages.ts',
    'src/codemods/<slug>.ts',
    'docs/rules/<slug>.md',
    'tests/cases/<slug>',
  ];

  it.each(rules.map(({ slug }) => slug))('%s has its whole room', (slug) => {
    expect(ROOM.map((path) => path.replace('<slug>', slug)).filter((path) => !exists(path))).toEqual([]);
  });

  it.each(rules)('$slug is what its codemod applies, and is named in its own room alone', ({ slug }) => {
    expect(read(`src/codemods/${slug}.ts`)).toContain(`codemodFor('${slug}')`);
    const rooms = [`src/rules/${slug}.ts`, `src/codemods/${slug}.ts`];
    const named = sources.filter((path) => !rooms.includes(path) && read(path).includes(`'${slug}'`));
    expect(named.filter((path) => areaOf(path) !== 'migration')).toEqual([]);
  });

  it('is registered where it has a file', () => {
    const files = readdirSync(join(root, 'src/rules')).map((file) => file.replace(/\.ts$/, ''));
    const slugs = files.filter((file) => file.includes('-'));
    expect(slugs.sort()).toEqual(rules.map(({ slug }) => slug).sort());
  });

  it('has nothing that belongs to no rule', () => {
    const slugs = new Set(rules.map(({ slug }) => slug));
    const named = [
      ...readdirSync(join(root, 'src/codemods')).map((file) => file.replace(/\.ts$/, '')),
      ...readdirSync(join(root, 'docs/rules')).map((file) => file.replace(/\.md$/, '')),
      ...readdirSync(join(root, 'tests/cases'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name),
    ];
    expect(named.filter((name) => !slugs.has(name))).toEqual([]);
  });

  it.each(rules.map(({ slug }) => slug))('%s has at least sixty cases, a third of them valid code', (slug) => {
    const folders = ['tests/cases', 'tests/newer-versions/cases'].map((folder) => join(folder, slug)).filter(exists);
    const names = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)));
    const valid = names.filter((name) => read(join(name, 'findings.txt')) === '');
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(valid.length * 3).toBeGreaterThanOrEqual(names.length);
  });
});

describe('imports go one way', () => {
  it('between the folders of src', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ from, to }) => ({ from, target: areaOf(join(dirname(from), to)) }))
      .filter(({ from, target }) => {
        const area = areaOf(from);
        return area !== target && area in MAY_IMPORT && !MAY_IMPORT[area]?.includes(target);
      });
    expect(wrong).toEqual([]);
  });

  it('rules and codemods never import each other', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (areaOf(from) === 'rules' && to.includes('codemods')) || (areaOf(from) === 'codemods' && to.includes('rules')),
    );
    expect(wrong).toEqual([]);
  });

  it('no circles, type imports included', () => {
    expect(circles).toEqual([]);
  });

  it('tools stay where they are known', () => {
    const wrong = imports.filter(({ from, to }) => to in TOOLS && !TOOLS[to]?.includes(areaOf(from)));
    expect(wrong).toEqual([]);
  });

  it('only the compiler backend may load typescript', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => to === 'typescript' && !typeOnly && !from.startsWith('src/analysis/types/compiler'),
    );
    expect(wrong).toEqual([]);
  });
});

it('names say what a thing is', () => {
  const vague = /(?:^|\/)(?:utils|helpers|common|misc|manager)(?:\/|\.)|\/(?:process|handle)[A-Z-]/;
  expect(sources.filter((path) => vague.test(path))).toEqual([]);
});

it('no file passes 300 lines', () => {
  const lines = (path: string): number => read(path).split('\n').length - 1;
  expect(sources.filter((path) => lines(path) > 300)).toEqual([]);
});
