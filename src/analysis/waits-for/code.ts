import { analyze } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { FunctionNode, ParsedFile } from '../parsed-file.js';
import { plainTree } from '../plain-tree.js';
import { bare, isFunction, lastName, readNodes, type NodesByType } from '../tree.js';
import type { WaitHop } from './settling.js';

/** A file whose code is read: the one under judgement, or one that it leads to. */
export interface Code {
  readonly parsed: ParsedFile;
  readonly nodes: NodesByType;
}

/** A node of a file. */
export interface Place<T extends TSESTree.Node = TSESTree.Node> {
  readonly code: Code;
  readonly node: T;
}

/** Larger files are generated, and cost more than they tell. */
const LARGEST = 1 << 20;
/** So much text of files is kept with its trees, which take some thirty times its size. */
const KEPT = 4 << 20;
let kept = 0;
const read = new Map<string, { readonly text: string; readonly code: Code | undefined }>();

/** The code of a file beside the judged one; nothing where it cannot be parsed. The last ones are kept, by their text. */
export function codeOf(filename: string, text: string): Code | undefined {
  const known = read.get(filename);
  const code = known?.text === text ? known.code : parse(filename, text);
  forget(filename);
  read.set(filename, { text, code });
  kept += text.length;
  for (const oldest of read.keys()) {
    if (kept <= KEPT || oldest === filename) break;
    forget(oldest);
  }
  return code;
}

function forget(filename: string): void {
  kept -= read.get(filename)?.text.length ?? 0;
  read.delete(filename);
}

function parse(filename: string, text: string): Code | undefined {
  const ast = text.length > LARGEST ? undefined : plainTree(filename, text);
  if (!ast) return undefined;
  const nodes = readNodes({ ast, visitorKeys });
  const sourceType = /\.cjs$/.test(filename) ? 'script' : 'module';
  let scopes: ParsedFile['scopeManager'] | undefined;
  const parsed: ParsedFile = {
    filename,
    text,
    ast,
    visitorKeys,
    get scopeManager() {
      return (scopes ??= analyze(ast, { sourceType, globalReturn: sourceType === 'script' }));
    },
  };
  return { parsed, nodes };
}

function lineOf({ code, node }: Place): number {
  return code.parsed.text.slice(0, node.range[0]).split(/\r\n|[\n\r\u2028\u2029]/).length;
}

/** The part of a node that says what it is: the head of a loop or a function, what is assigned to where what is assigned is long. */
function headOf({ code, node }: Place): string {
  const text = code.parsed.text.slice(node.range[0], node.range[1]);
  const upTo = (inner: TSESTree.Node): string => text.slice(0, inner.range[1] - node.range[0]);
  switch (node.type) {
    case 'WhileStatement':
    case 'ForStatement':
      return text.slice(0, node.body.range[0] - node.range[0]).trimEnd();
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return `${text.slice(0, node.body.range[0] - node.range[0])}…`;
    case 'AssignmentExpression':
      return text.length > LONG ? `${upTo(node.left)} = …` : text;
    case 'CallExpression':
      return text.length > LONG ? `${upTo(node.callee)}(…)` : text;
    default:
      return text;
  }
}

const LONG = 40;

/** As chains name it: its last names where it is long. */
function textOf(place: Place): string {
  const text = headOf(place).replace(/\s+/g, ' ');
  return text.length <= LONG ? text : `…${text.slice(1 - LONG)}`;
}

/** The step of a chain that a place is. */
export function hopAt(place: Place): WaitHop {
  return { name: textOf(place), file: place.code.parsed.filename, line: lineOf(place) };
}

const namesOf = new WeakMap<Code, ReadonlyMap<number, TSESTree.Node>>();

/** What is declared by the name at an offset: a function, a class, a variable's declarator, a member. */
export function declaredAt(code: Code, offset: number): TSESTree.Node | undefined {
  let names = namesOf.get(code);
  if (!names) {
    const { nodes } = code;
    const found = new Map<number, TSESTree.Node>();
    for (const type of ['Identifier', 'PrivateIdentifier', 'Literal'] as const)
      for (const node of nodes.of(type)) found.set(node.range[0], node.parent);
    for (const node of nodes.of('ExportDefaultDeclaration')) found.set(node.range[0], node.declaration);
    namesOf.set(code, (names = found));
  }
  return implemented(names.get(offset));
}

/** What has the body, of a declaration that is one of its overloads. */
export function implemented(node: TSESTree.Node | undefined): TSESTree.Node | undefined {
  if (node?.type === 'MethodDefinition' && node.value.type === 'TSEmptyBodyFunctionExpression') {
    const { key } = node;
    const body = node.parent.body.find(
      (other) =>
        other.type === 'MethodDefinition' &&
        other.value.type !== 'TSEmptyBodyFunctionExpression' &&
        other.static === node.static &&
        other.key.type === key.type &&
        lastName(other.key) === lastName(key),
    );
    return body ?? node;
  }
  if (node?.type !== 'TSDeclareFunction') return node;
  const { parent } = node;
  const around =
    parent.type === 'ExportNamedDeclaration' || parent.type === 'ExportDefaultDeclaration' ? parent.parent : parent;
  const statements = around && 'body' in around && Array.isArray(around.body) ? around.body : [];
  const body = statements
    .map((statement) => ('declaration' in statement ? statement.declaration : statement))
    .find((other) => other?.type === 'FunctionDeclaration' && other.id?.name === node.id?.name);
  return body ?? node;
}

/** The function that a declaration holds; `undefined` where it has none, or no body. */
export function functionIn(declaration: TSESTree.Node | undefined): FunctionNode | undefined {
  const node = declaration && bare(declaration);
  switch (node?.type) {
    case 'VariableDeclarator':
      return node.init ? functionIn(node.init) : undefined;
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return node.value ? functionIn(node.value) : undefined;
    case 'AssignmentExpression':
      return functionIn(node.right);
    default:
      return isFunction(node) && node.body ? node : undefined;
  }
}
