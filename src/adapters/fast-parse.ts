import { createRequire } from 'node:module';
import { analyze } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { ParsedFile } from '../analysis/parsed-file.js';
import { mayBeTooDeep } from '../analysis/nesting.js';
import { isFramed } from './framed.js';
import { frameOf } from './frames.js';
import { codeOf, isLocated } from './located.js';
import { isStop, LostFile, TOO_DEEP, UnparsableFile } from './lost-file.js';
import { parseText, readingOf } from './parse.js';
import { tokensOf, type Token } from './tokens-of.js';

/**
 * Parses with oxc, whose tree is that of typescript-eslint at a seventh of its cost (tests/fast-parse.test.ts compares
 * them, node by node). What it does not have is added here: lines and columns, parents; scopes, and tokens, which only
 * edits ask for, on first use.
 */
type Oxc = typeof import('oxc-parser');

const requireHere = createRequire(import.meta.url);

type OxcError = ReturnType<Oxc['parseSync']>['errors'][number];

let oxc: Oxc | null | undefined;

/** `null` where the package has no binary for this platform. */
function loadOxc(): Oxc | null {
  if (oxc === undefined) {
    try {
      oxc = requireHere('oxc-parser') as Oxc;
    } catch {
      oxc = null;
    }
  }
  return oxc;
}

/** Absent children that typescript-eslint leaves undefined, where oxc has null. */
const UNDEFINED = new Set([
  'typeAnnotation',
  'typeArguments',
  'typeParameters',
  'returnType',
  'superTypeArguments',
  'constraint',
  'default',
  'directive',
]);

class Lines {
  readonly #starts: number[] = [0];
  /** Nodes come nearly in the order of the text: the last line found is a good place to start from. */
  #at = 0;

  constructor(text: string) {
    for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) this.#starts.push(index + end.length);
  }

  of(offset: number): TSESTree.Position {
    const starts = this.#starts;
    let at = this.#at;
    while (starts[at]! > offset) at -= 1;
    if (at + 1 < starts.length && starts[at + 1]! <= offset) {
      let high = starts.length - 1;
      let low = at + 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      at = low;
    }
    this.#at = at;
    return { line: at + 1, column: offset - starts[at]! };
  }

  between([start, end]: readonly [number, number]): TSESTree.SourceLocation {
    return { start: this.of(start), end: this.of(end) };
  }
}

type Mutable = Record<string, unknown> & {
  type: string;
  range: [number, number];
  loc: TSESTree.SourceLocation;
  parent?: Mutable;
};

function complete(program: Mutable, lines: Lines): void {
  const pending: Mutable[] = [program];
  for (let node = pending.pop(); node; node = pending.pop()) {
    node.loc = lines.between(node.range);
    if (node['directive'] === null) node['directive'] = undefined;
    for (const key of visitorKeys[node.type] ?? []) {
      const child = node[key] as Mutable | (Mutable | null)[] | null | undefined;
      if (child === null) {
        if (UNDEFINED.has(key)) node[key] = undefined;
      } else if (Array.isArray(child)) {
        for (const one of child) {
          if (!one) continue;
          one.parent = node;
          pending.push(one);
        }
      } else if (child) {
        child.parent = node;
        pending.push(child);
      }
    }
  }
}

/** What is wrong with a text, typescript-eslint tells as it always has; and it reads some that oxc refuses. */
function parseSlowly(filename: string, text: string, error: OxcError | undefined, lines: Lines): ParsedFile {
  try {
    const { ast, scopeManager, visitorKeys: keys, services } = parseText(filename, text, false);
    return {
      filename,
      text,
      scopeManager,
      visitorKeys: keys,
      ...frameOf({ filename, text, ast, visitorKeys: keys }, services ?? {}),
    };
  } catch (failure) {
    if (failure instanceof LostFile) throw failure;
    if (isFramed(filename) && isStop(failure)) throw new LostFile(filename, (failure as Error).message);
    // Beside TypeScript 7 alone, or none, it cannot be loaded: oxc's word then stands.
    if (!error) throw isStop(failure) && loadOxc() ? new LostFile(filename, TOO_DEEP) : failure;
    const { line, column } = lines.of(error.labels[0]?.start ?? 0);
    throw new UnparsableFile(filename, line, column + 1, error.message);
  }
}

/** A tree as typescript-eslint gives it, without types; from typescript-eslint itself where oxc cannot serve. @throws UnparsableFile */
export function parseFast(filename: string, text: string): ParsedFile {
  if (!isLocated(filename)) return parseByOxc(filename, text);
  const parsed = parseByOxc(filename, codeOf(filename, text));
  return { ...parsed, text, ...frameOf(parsed, {}) };
}

function parseByOxc(filename: string, text: string): ParsedFile {
  const { jsx, sourceType } = readingOf(filename);
  const result =
    mayBeTooDeep(text) || (isFramed(filename) && !isLocated(filename))
      ? undefined
      : loadOxc()?.parseSync(filename, text, {
          lang: jsx ? 'tsx' : 'ts',
          astType: 'ts',
          range: true,
          preserveParens: false,
          sourceType,
        });
  const lines = new Lines(text);
  if (!result || result.errors.length > 0) return parseSlowly(filename, text, result?.errors[0], lines);
  const ast = result.program as unknown as TSESTree.Program;
  complete(ast as unknown as Mutable, lines);
  ast.sourceType = sourceType;
  ast.comments = result.comments.map(
    ({ type, value, start, end }) =>
      ({ type, value, range: [start, end], loc: lines.between([start, end]) }) as TSESTree.Comment,
  );
  let tokens: Token[] | undefined;
  Object.defineProperty(ast, 'tokens', {
    get: () => (tokens ??= tokensOf(ast, text, (range) => lines.between(range))),
    enumerable: false,
    configurable: true,
  });
  let scopes: ParsedFile['scopeManager'] | undefined;
  return {
    filename,
    text,
    ast,
    visitorKeys,
    get scopeManager() {
      return (scopes ??= analyze(ast, { globalReturn: sourceType === 'script', sourceType }));
    },
  };
}
