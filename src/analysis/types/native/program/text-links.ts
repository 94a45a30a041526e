import type { Links, ModuleLink } from '../../../colour/links.js';

type Binding = ModuleLink['bindings'][number];
type Reexport = ModuleLink['reexports'][number];

/** `import … from 'x'`, `export … from 'x'`: what stands between is cut at the last of these words, since the first may open another statement. */
const FROM = /\b(?:import|export)\b([^'"`=]*?)\bfrom\s*(['"])([^'"\n]+)\2/g;
const BARE_IMPORT = /\bimport\s*(['"])([^'"\n]+)\1/g;
const IMPORT_EQUALS = /\bimport\s+([\w$]+)\s*=\s*require\s*\(\s*(['"])([^'"\n]+)\2/g;
/** `const { a: b } = await import('x')`, `require('x')` anywhere. */
const CALLED =
  /(?:\b(?:const|let|var)\s+([\w$]+|\{[^{}]*\})\s*(?::[^=\n]+)?=\s*(?:await\s+)?\(*\s*(?:await\s+)?)?\b(require|import)\s*\(\s*(['"`])([^'"`\n]+)\3/g;
const LOCAL_EXPORTS = /\bexport\s*\{([^{}]*)\}(?!\s*from\b)/g;
const EXPORTED_NAME = /\bexport\s*(=|default\b)\s*([\w$]+)\s*(?:;|$)/gm;

const withoutComments = (clause: string): string => clause.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ');

/** `a`, `b as c`, `type T` between braces: the name there, and the one it gets. */
function named(list: string): { readonly name: string; readonly as: string }[] {
  return list.split(',').flatMap((written) => {
    const parts = written.trim().split(/\s+as\s+/);
    const [name = '', as = name] = parts;
    if (name === '' || /^type\s/.test(name)) return [];
    return [{ name, as }];
  });
}

function bracesOf(clause: string): string {
  return /\{([^{}]*)\}/.exec(clause)?.[1] ?? '';
}

function importBindings(clause: string): Binding[] {
  if (/^\s*type\s+(?!from\b)[\w${*]/.test(clause)) return [];
  const outside = clause.replace(/\{[^{}]*\}/, '');
  const bindings: Binding[] = named(bracesOf(clause)).map(({ name, as }) => ({ imported: name, local: as }));
  const namespace = /\*\s*as\s+([\w$]+)/.exec(outside)?.[1];
  if (namespace !== undefined) bindings.push({ imported: '*', local: namespace });
  const byDefault = /^\s*([\w$]+)/.exec(outside)?.[1];
  if (byDefault !== undefined) bindings.push({ imported: 'default', local: byDefault });
  return bindings;
}

function reexports(clause: string): Reexport[] {
  if (/^\s*type\b/.test(clause)) return [];
  const namespace = /\*\s*as\s+([\w$]+)/.exec(clause)?.[1];
  if (namespace !== undefined) return [{ imported: '*', exported: namespace }];
  if (clause.includes('*')) return [{ imported: '*' }];
  return named(bracesOf(clause)).map(({ name, as }) => ({ imported: name, exported: as }));
}

function variableBindings(pattern: string | undefined): Binding[] {
  if (pattern === undefined) return [{ imported: '*', local: '' }];
  if (!pattern.startsWith('{'))
    return [
      { imported: 'export=', local: pattern },
      { imported: '*', local: pattern },
    ];
  return pattern
    .slice(1, -1)
    .split(',')
    .flatMap((written) => {
      const [key = '', name = key] = written
        .replace(/=[\s\S]*/, '')
        .split(':')
        .map((part) => part.trim());
      return /^[\w$]+$/.test(key) && /^[\w$]+$/.test(name) ? [{ imported: key, local: name }] : [];
    });
}

/**
 * The imports and exports of a file, by its text: fetching the tree of every file of a program would cost more than all
 * else. May see one that stands in a comment or a string; what that leads to is looked at, and is not there.
 */
export function linksInText(text: string): Links {
  const modules: ModuleLink[] = [];
  for (const [whole, between = '', , module = ''] of text.matchAll(FROM)) {
    const words = [...withoutComments(between).matchAll(/\b(import|export)\b/g)];
    const last = words.at(-1);
    const clause = last ? withoutComments(between).slice(last.index + last[0].length) : withoutComments(between);
    const isImport = (last?.[0] ?? whole.slice(0, 6)) === 'import';
    modules.push({
      module,
      bindings: isImport ? importBindings(clause) : [],
      reexports: isImport ? [] : reexports(clause),
    });
  }
  for (const [, , module = ''] of text.matchAll(BARE_IMPORT)) modules.push({ module, bindings: [], reexports: [] });
  const typed = new Set<string>();
  for (const [, local = '', , module = ''] of text.matchAll(IMPORT_EQUALS)) {
    modules.push({ module, bindings: variableBindings(local), reexports: [] });
    typed.add(module);
  }
  for (const [, pattern, word, , module = ''] of text.matchAll(CALLED)) {
    const isRequired = word === 'require' && !typed.has(module);
    modules.push({ module, bindings: variableBindings(pattern), reexports: [], ...(isRequired && { isRequired }) });
  }
  const exported = [...text.matchAll(LOCAL_EXPORTS)].flatMap(([, list = '']) =>
    named(withoutComments(list)).map(({ name, as }) => ({ local: name, exported: as })),
  );
  for (const [, how, local = ''] of text.matchAll(EXPORTED_NAME))
    exported.push({ local, exported: how === '=' ? 'export=' : 'default' });
  return { modules, exported };
}
