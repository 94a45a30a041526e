import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { rules } from '../../src/rules/index.js';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');

/** A finding as every door can tell it: where, which rule, and the message. Lines and columns count from 1. */
export interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly message: string;
}

/** Writes an `.oxlintrc.json` that turns on these rules of ours, and nothing else, in a folder of its own. */
export function oxlintConfig(settings: object = {}, slugs: readonly string[] = rules.map(({ slug }) => slug)): string {
  const folder = mkdtempSync(join(tmpdir(), 'async-boundary-oxlint-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, '.oxlintrc.json');
  const config = {
    jsPlugins: [join(root, 'dist/oxlint.js')],
    categories: { correctness: 'off' },
    rules: Object.fromEntries(slugs.map((slug) => [`async-boundary/${slug}`, 'error'])),
    settings: { 'async-boundary': settings },
  };
  writeFileSync(path, JSON.stringify(config));
  return path;
}

interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly offset: number; readonly length: number } }[];
  }[];
  readonly number_of_files: number;
}

/** Line and column of an offset in bytes, counted as ESLint counts them: a byte order mark is no column. */
function placeOf(bytes: Buffer, offset: number): readonly [line: number, column: number] {
  const before = bytes
    .subarray(0, offset)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const lines = before.split(/\r\n|[\n\r\u2028\u2029]/);
  return [lines.length, lines.at(-1)!.length + 1];
}

/** Runs an oxlint process and gives its exit code, and what it printed. */
export function runOxlint(
  args: readonly string[],
  cwd: string,
  nodeArgs: readonly string[] = [],
): { readonly status: number; readonly stdout: string } {
  try {
    return {
      status: 0,
      stdout: execFileSync(process.execPath, [...nodeArgs, bin, ...args], {
        cwd,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }),
    };
  } catch (error) {
    const { status, stdout } = error as { status: number | null; stdout: string };
    if (status === null) throw error;
    return { status, stdout };
  }
}

/** What oxlint finds under these paths, in the order of files and text. */
export function oxlintFindings(config: string, paths: readonly string[], cwd: string): Told[] {
  const { stdout } = runOxlint(['-c', config, '--format', 'json', ...paths], cwd);
  if (!stdout.startsWith('{')) throw new Error(stdout);
  const output = JSON.parse(stdout) as OxlintOutput;
  const told = output.diagnostics.map(({ message, code, filename, labels }): Told => {
    const bytes = readFileSync(resolve(cwd, filename));
    const { offset, length } = labels[0]!.span;
    const [line, column] = placeOf(bytes, offset);
    const [endLine, endColumn] = placeOf(bytes, offset + length);
    const rule = /^async-boundary\((.*)\)$/.exec(code)?.[1] ?? code;
    return { file: relative(cwd, resolve(cwd, filename)), line, column, endLine, endColumn, rule, message };
  });
  return told.sort(inOrder);
}

export function inOrder(a: Told, b: Told): number {
  return a.file < b.file
    ? -1
    : a.file > b.file
      ? 1
      : a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}

interface Position {
  readonly line: number;
  readonly character: number;
}
export interface TextEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}
export interface EditorDiagnostic {
  readonly range: TextEdit['range'];
  readonly code: string;
  readonly message: string;
}
export interface EditorAction {
  readonly title: string;
  readonly isPreferred?: boolean;
  readonly edit: { readonly changes: Readonly<Record<string, readonly TextEdit[]>> };
}
interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly EditorDiagnostic[];
}

/** An editor with oxlint's language server: opens, changes and closes texts, and is told what the server publishes. */
export class OxlintEditor {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #folder: string;
  readonly #waiting = new Map<string, (diagnostics: readonly EditorDiagnostic[]) => void>();

  private constructor(config: string, folder: string) {
    this.#folder = folder;
    this.#child = spawn(process.execPath, [bin, '--lsp'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#child.stdout!),
      new StreamMessageWriter(this.#child.stdin!),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }: Published) => {
      this.#waiting.get(`${uri} ${String(version)}`)?.(diagnostics);
    });
    const options = { configPath: config, run: 'onType' };
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => options),
    );
    this.#connection.onRequest(() => null);
    this.#connection.listen();
  }

  static async start(config: string, folder: string): Promise<OxlintEditor> {
    const editor = new OxlintEditor(config, folder);
    const uri = pathToFileURL(folder).href;
    await editor.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'tests' }],
      capabilities: {
        textDocument: {
          publishDiagnostics: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
        },
        workspace: { workspaceFolders: true },
      },
      initializationOptions: [{ workspaceUri: uri, options: { configPath: config, run: 'onType' } }],
    });
    await editor.#connection.sendNotification('initialized', {});
    return editor;
  }

  uriOf(file: string): string {
    return pathToFileURL(resolve(this.#folder, file)).href;
  }

  async #published(uri: string, version: number, send: () => Promise<void>): Promise<readonly EditorDiagnostic[]> {
    const arrived = new Promise<readonly EditorDiagnostic[]>((resolvePublished) =>
      this.#waiting.set(`${uri} ${version}`, resolvePublished),
    );
    await send();
    const diagnostics = await arrived;
    this.#waiting.delete(`${uri} ${version}`);
    return diagnostics;
  }

  open(file: string, text: string): Promise<readonly EditorDiagnostic[]> {
    const uri = this.uriOf(file);
    return this.#published(uri, 1, () =>
      this.#connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'typescript', version: 1, text },
      }),
    );
  }

  change(file: string, version: number, text: string): Promise<readonly EditorDiagnostic[]> {
    const uri = this.uriOf(file);
    return this.#published(uri, version, () =>
      this.#connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    );
  }

  close(file: string): Promise<void> {
    return this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uriOf(file) } });
  }

  /** The quick fixes that change code at a place; those that write a comment to disable a rule are left out. */
  async actions(file: string, range: TextEdit['range']): Promise<EditorAction[]> {
    const actions = await this.#connection.sendRequest<EditorAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: this.uriOf(file) },
      range,
      context: { diagnostics: [] },
    });
    return (actions ?? []).filter(({ title }) => !title.startsWith('Disable '));
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolveEnded) => this.#child.once('exit', resolveEnded));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    const code = await ended;
    this.#connection.dispose();
    return code;
  }
}

/** A text after the edits of a quick fix, which count lines and UTF-16 columns from 0. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  const offset = ({ line, character }: Position): number => starts[line]! + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (changed, { range, newText }) =>
        changed.slice(0, offset(range.start)) + newText + changed.slice(offset(range.end)),
      text,
    );
}
