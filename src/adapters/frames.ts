import { extname } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import { waits } from '../analysis/after-await.js';
import type { Frame, FunctionNode, ParsedFile, Setup } from '../analysis/parsed-file.js';
import { isHandlerInMarkup } from '../analysis/takers/markup.js';
import { childrenOf, findInside, isFunction } from '../analysis/tree.js';
import { templateOf } from './vue-template.js';

type Statement = TSESTree.ProgramStatement;

/** An element, as vue-eslint-parser and svelte-eslint-parser have it. */
interface FrameElement {
  readonly type: string;
  readonly name?: string;
  readonly range: readonly [number, number];
  readonly startTag?: {
    readonly attributes: readonly {
      readonly key?: { readonly name: string };
      readonly value?: readonly { readonly value?: string }[];
    }[];
  };
  readonly body?: readonly Statement[];
}

interface VueServices {
  readonly getDocumentFragment?: () => { readonly children: readonly FrameElement[] } | null;
}

/** What a parser gives of a file. */
type Whole = Pick<ParsedFile, 'filename' | 'text' | 'ast' | 'visitorKeys'>;
type Framed = Pick<ParsedFile, 'ast' | 'frame'>;

const within = ([start, end]: readonly [number, number], { range }: TSESTree.Node): boolean =>
  start <= range[0] && range[1] <= end;

/** Does one of the statements wait, outside of functions? */
const awaits = (statements: readonly Statement[], keys: ParsedFile['visitorKeys']): boolean =>
  statements.some((statement) => !isFunction(statement) && findInside(statement, keys, waits) !== undefined);

function setupOf(
  of: Setup['of'],
  range: Setup['range'],
  body: readonly Statement[],
  keys: Whole['visitorKeys'],
): Frame {
  return {
    setup: {
      of,
      range,
      mayWait: awaits(
        body.filter((statement) => within(range, statement)),
        keys,
      ),
    },
  };
}

function vue({ ast, visitorKeys }: Whole, services: object): Framed {
  const children = (services as VueServices).getDocumentFragment?.()?.children ?? [];
  const script = children.find(
    ({ name, startTag }) => name === 'script' && startTag?.attributes.some(({ key }) => key?.name === 'setup'),
  );
  return { ast, frame: { ...(script && setupOf('vue', script.range, ast.body, visitorKeys)), ...templateOf(ast) } };
}

/** `<script module>`, and `<script context="module">` before Svelte 5. */
const isModuleScript = ({ startTag }: FrameElement): boolean =>
  startTag?.attributes.some(
    ({ key, value }) => key?.name === 'module' || (key?.name === 'context' && value?.[0]?.value === 'module'),
  ) === true;

/** The functions that markup gives to events; what else it computes is rendered, which takes promises. */
function handlersIn(ast: TSESTree.Program, visitorKeys: Whole['visitorKeys']): FunctionNode[] {
  const found: FunctionNode[] = [];
  const pending: TSESTree.Node[] = ast.body.filter(({ type }) => (type as string) !== 'SvelteScriptElement');
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!isFunction(node)) pending.push(...childrenOf(node, visitorKeys));
    else if (isHandlerInMarkup(node)) found.push(node);
  }
  return found;
}

function svelte({ ast, visitorKeys }: Whole): Framed {
  const scripts = (ast.body as readonly (Statement | FrameElement)[]).filter(
    (element): element is FrameElement => element.type === 'SvelteScriptElement',
  );
  const body = scripts.flatMap((script) => script.body ?? []);
  const instance = scripts.find((script) => !isModuleScript(script));
  const scripted: TSESTree.Program = { ...ast, body };
  const setup = instance ? setupOf('svelte', instance.range, body, visitorKeys) : {};
  return { ast: scripted, frame: { ...setup, handlers: handlersIn(ast, visitorKeys) } };
}

const withBody = (ast: TSESTree.Program, body: Statement[]): TSESTree.Program =>
  body.length === ast.body.length ? ast : { ...ast, body };

/** Does a page of Astro say that it is made at each request? What is said elsewhere, in its settings, is not read. */
const isOnRequest = (body: readonly Statement[]): boolean =>
  body.some(
    (statement) =>
      statement.type === 'ExportNamedDeclaration' &&
      statement.declaration?.type === 'VariableDeclaration' &&
      statement.declaration.declarations.some(
        ({ id, init }) =>
          id.type === 'Identifier' && id.name === 'prerender' && init?.type === 'Literal' && init.value === false,
      ),
  );

function astro({ ast, text }: Whole): Framed {
  const body = ast.body.filter(({ type }) => !(type as string).startsWith('Astro'));
  const setup: Setup = { of: 'astro', range: [0, text.length], mayWait: true, onRequest: isOnRequest(body) };
  return { ast: withBody(ast, body), frame: { setup } };
}

/** What stands in braces is a value of the markup, although the parser has a statement of it. */
function mdx({ ast }: Whole): Framed {
  const body = ast.body.filter(({ type }) => type.startsWith('Import') || type.startsWith('Export'));
  return { ast: withBody(ast, body), frame: {} };
}

const FRAMES: Readonly<Record<string, (whole: Whole, services: object) => Framed>> = {
  '.vue': vue,
  '.svelte': svelte,
  '.astro': astro,
  '.mdx': mdx,
};

/**
 * What rules see of a file: of one with scripts inside the statements of these, with what is known of how they run. The
 * parser's own tree stays as it is.
 *
 * @param services what the parser gives beside the tree
 */
export function frameOf(whole: Whole, services: object): Framed {
  return FRAMES[extname(whole.filename)]?.(whole, services) ?? { ast: whole.ast };
}
