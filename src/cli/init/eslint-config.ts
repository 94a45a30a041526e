import type { TSESTree } from '@typescript-eslint/types';
import { readTree } from '../../adapters/workspace.js';

const NAME = 'asyncBoundary';
const PACKAGE = 'eslint-plugin-async-boundary';

/** What is to stand in a configuration: the names of our configs, and what comes before and behind them, as text. */
export interface Wanted {
  readonly configs: readonly string[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

const elements = ({ configs, before, behind }: Wanted): string[] => [
  ...before,
  ...configs.map((name) => `${NAME}.configs.${name}`),
  ...behind,
];

/** A configuration where there is none. @param parser whether typescript-eslint is installed */
export function newConfig(wanted: Wanted, parser: boolean): string {
  const imports = [
    `import ${NAME} from '${PACKAGE}';`,
    ...(parser ? [`import tseslint from 'typescript-eslint';`] : []),
  ];
  const list = elements(wanted).map((element) => `  ${element},\n`);
  return `${imports.join('\n')}\n\nexport default [\n${list.join('')}];\n`;
}

/** The lines that a person adds by hand. */
export const byHand = (wanted: Wanted): string =>
  [`import ${NAME} from '${PACKAGE}';`, '', ...elements(wanted).map((element) => `${element},`)].join('\n');

type List = TSESTree.ArrayExpression | TSESTree.CallExpression;

/** The list of configurations that a file exports: an array, or what is given to `defineConfig` and its like. */
function listIn(program: TSESTree.Program): List | undefined {
  const constants = new Map<string, TSESTree.Node>();
  let exported: TSESTree.Node | undefined;
  for (const statement of program.body) {
    if (statement.type === 'VariableDeclaration' && statement.kind === 'const')
      for (const { id, init } of statement.declarations)
        if (id.type === 'Identifier' && init) constants.set(id.name, init);
    if (statement.type === 'ExportDefaultDeclaration') exported = statement.declaration;
  }
  if (exported?.type === 'Identifier') exported = constants.get(exported.name);
  if (exported?.type === 'ArrayExpression') return exported;
  if (exported?.type !== 'CallExpression') return undefined;
  const { callee } = exported;
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  if (name.type !== 'Identifier' || !['defineConfig', 'config'].includes(name.name)) return undefined;
  const [only, ...others] = exported.arguments;
  return only?.type === 'ArrayExpression' && others.length === 0 ? only : exported;
}

const itemsOf = (list: List): readonly (TSESTree.Node | null)[] =>
  list.type === 'ArrayExpression' ? list.elements : list.arguments;

/**
 * A configuration with ours at the end of its list, where it wins.
 *
 * @returns `undefined` where it is not written as one list, or the result would not be what is meant
 */
export function extendedConfig(path: string, text: string, wanted: Wanted): string | undefined {
  const program = readTree(path, text);
  const list = listIn(program);
  const last = list && itemsOf(list).at(-1);
  if (!list || !last || new RegExp(`\\b${NAME}\\b`).test(text)) return undefined;
  const lineStart = text.lastIndexOf('\n', last.range[0]) + 1;
  const before = text.slice(lineStart, last.range[0]);
  const gap = /^\s*$/.test(before) ? `\n${before}` : ' ';
  const added = elements(wanted)
    .map((element) => `,${gap}${element}`)
    .join('');
  const imports = program.body.filter(({ type }) => type === 'ImportDeclaration');
  const at = imports.at(-1)?.range[1];
  const line = `import ${NAME} from '${PACKAGE}';`;
  const head =
    at === undefined
      ? `${line}\n${text.slice(0, last.range[1])}`
      : `${text.slice(0, at)}\n${line}${text.slice(at, last.range[1])}`;
  const result = head + added + text.slice(last.range[1]);
  const drawn = listIn(readTree(path, result));
  return drawn && itemsOf(drawn).length === itemsOf(list).length + elements(wanted).length ? result : undefined;
}
