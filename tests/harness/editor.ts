import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Project } from '../cli/project.js';
import { withEdits, type TextEdit } from './oxlint.js';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const server = join(
  dirname(require.resolve('vscode-langservers-extracted/package.json')),
  'bin/vscode-eslint-language-server',
);

interface Diagnostic {
  readonly range: TextEdit['range'];
  readonly message: string;
}

/** What an editor offers at a finding. */
interface Offer {
  readonly title: string;
  /** The text of the file once it is taken. */
  readonly text: string;
}

interface CodeAction {
  readonly title: string;
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
}

interface WorkspaceEdit {
  readonly documentChanges?: readonly { readonly edits: readonly TextEdit[] }[];
}

/** An editor with ESLint's language server, over a project of a test. */
export interface EditorSession {
  open(file: string, text: string): Promise<void>;
  /** Types other text, without saving it. */
  type(file: string, text: string): Promise<void>;
  /** Lints a file that is open: its findings, as `line:column message`. */
  lint(file: string): Promise<string[]>;
  diagnostics(file: string): Promise<readonly Diagnostic[]>;
  /** What changes code at a finding of a file with this text, the first first. */
  offers(file: string, text: string, diagnostic: Diagnostic): Promise<Offer[]>;
  end(): Promise<void>;
}

/** The project lints with this plugin as it was built, and with this repository's ESLint and parser. */
export function configureEslint(project: Project, config = 'recommended'): void {
  const linked = (name: string): void => {
    const path = join(project.folder, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), path, 'dir');
  };
  linked('eslint');
  linked('@typescript-eslint/parser');
  project.write(
    'eslint.config.js',
    `import * as parser from '@typescript-eslint/parser';
import plugin from ${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)};
export default [
  { files: ['**/*.ts'], languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  plugin.configs['${config}'],
];
`,
  );
}

/** @param heap MiB that what the server keeps may take at most; it ends when there is more */
export async function editorSession({ folder }: Project, heap = 4_000): Promise<EditorSession> {
  const uri = (file: string): string => pathToFileURL(join(folder, file)).href;
  const workspaceFolder = { uri: pathToFileURL(folder).href, name: 'project' };
  const settings = {
    ...{
      validate: 'on',
      packageManager: 'npm',
      useESLintClass: true,
      useFlatConfig: null,
      experimental: {},
      format: false,
      quiet: false,
      onIgnoredFiles: 'off',
      options: {},
    },
    ...{
      rulesCustomizations: [],
      run: 'onType',
      problems: { shortenToSingleLine: false },
      nodePath: null,
      workingDirectory: { mode: 'location' },
      workspaceFolder,
    },
    codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } },
    codeActionOnSave: { enable: false, mode: 'all' },
  };
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, server, '--stdio'], {
    cwd: folder,
    // By CI's variable typescript-eslint takes a server for a single run, whose programs know nothing of edits (8.74).
    env: { ...process.env, TSESTREE_SINGLE_RUN: 'false' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const applied: TextEdit[][] = [];
  connection.onRequest('workspace/applyEdit', ({ edit }: { readonly edit: WorkspaceEdit }) => {
    applied.push((edit.documentChanges ?? []).flatMap(({ edits }) => edits));
    return { applied: true };
  });
  connection.onRequest((method, params) => {
    if (method === 'workspace/configuration')
      return (params as { readonly items: readonly unknown[] }).items.map(() => settings);
    if (method === 'eslint/confirmESLintExecution') return 4; // Allow.
    return method === 'workspace/workspaceFolders' ? [workspaceFolder] : null;
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: workspaceFolder.uri,
    workspaceFolders: [workspaceFolder],
    capabilities: {
      workspace: {
        applyEdit: true,
        configuration: true,
        workspaceFolders: true,
        diagnostics: { refreshSupport: true },
      },
      textDocument: {},
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  let version = 0;
  const diagnostics = async (file: string): Promise<readonly Diagnostic[]> => {
    const asked = { textDocument: { uri: uri(file) } };
    const { items } = await connection.sendRequest<{ readonly items: readonly Diagnostic[] }>(
      'textDocument/diagnostic',
      asked,
    );
    return items;
  };
  return {
    diagnostics,
    open: (file, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(file), languageId: 'typescript', version: (version += 1), text },
      }),
    type: (file, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(file), version: (version += 1) },
        contentChanges: [{ text }],
      }),
    async lint(file) {
      return (await diagnostics(file)).map(
        ({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`,
      );
    },
    async offers(file, text, diagnostic) {
      const actions = await connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri: uri(file) },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic], only: ['quickfix'] },
      });
      const offers: Offer[] = [];
      for (const { title, command } of actions ?? []) {
        if (!command || !/applySuggestion|applySingleFix/.test(command.command)) continue;
        await connection.sendRequest('workspace/executeCommand', command);
        offers.push({ title, text: withEdits(text, applied.pop() ?? []) });
      }
      return offers;
    },
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      child.kill();
    },
  };
}
