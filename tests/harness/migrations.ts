import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newComplaints, planMigration } from '../../src/migration/plan-migration.js';
import type { MigrationPlan } from '../../src/migration/plan.js';
import { openProject } from '../../src/migration/program/project.js';
import type { MigrationRequest } from '../../src/migration/request.js';
import { applyEdits, combineEdits } from '../../src/plans/edits.js';
import type { Settings } from '../../src/settings/settings.js';
import { rules } from '../../src/rules/index.js';
import { parser } from './tools.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../migrations');

/** What a case asks for, in its `request.json`. */
interface Asked {
  readonly kind?: MigrationRequest['kind'];
  readonly names: readonly string[];
  /** Only what lies below this folder may change. */
  readonly below?: string;
  readonly api?: 'keep' | 'change' | 'both';
  readonly order?: 'sequential' | 'parallel';
  readonly settings?: Settings;
  /** Packages of the workspace, by the names under which `node_modules` links to their folders. */
  readonly links?: Readonly<Record<string, string>>;
  /** Merged over the compiler options of every case. */
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
}

export interface MigrationCase {
  readonly name: string;
  readonly folder: string;
  readonly asked: Asked;
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

export const migrationCases: readonly MigrationCase[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    folder: join(root, name),
    asked: JSON.parse(readFileSync(join(root, name, 'request.json'), 'utf8')) as Asked,
  }));

export type Files = Readonly<Record<string, string>>;

export function filesBelow(folder: string): Files {
  if (!exists(folder)) return {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}

/** No DOM, no ambient packages: a program of a few files then costs little. */
const OPTIONS = {
  target: 'ES2022',
  lib: ['ES2023'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  noUncheckedIndexedAccess: true,
  types: [],
  jsx: 'preserve',
  allowJs: true,
  checkJs: false,
  experimentalDecorators: false,
};

const SOURCE = /\.[cm]?[jt]sx?$/;

export interface Migrated {
  readonly plan: MigrationPlan;
  /** Every file afterwards. */
  readonly files: Files;
  /** Complaints of the whole program. */
  readonly complaints: readonly string[];
}

/** A folder in which the cases are laid out one after another: the compiler's own files are then parsed once for all. */
const stage = realpathSync(mkdtempSync(join(tmpdir(), 'async-boundary-migrations-')));
export const clearStage = (): void => rmSync(stage, { recursive: true, force: true });

/** What lies on the stage, beside the packages that all cases share. */
const laid = new Map<string, string>();

function layOut(files: Files, { compilerOptions = {}, links = {} }: Asked): string[] {
  // `node_modules` is ignored everywhere, so a case's own packages lie in `installed`.
  const stageOf = (name: string): string => join(stage, name.replace(/^installed\//, 'node_modules/'));
  const wanted = new Map([
    [join(stage, 'package.json'), '{ "type": "module", "private": true }\n'],
    [join(stage, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...OPTIONS, ...compilerOptions } })],
    ...Object.entries(files).map(([name, text]) => [stageOf(name), text] as const),
  ]);
  const modules = join(stage, 'node_modules');
  if ([...laid.keys()].some((path) => path.startsWith(modules) && laid.get(path) !== wanted.get(path)))
    rmSync(modules, { recursive: true });
  for (const path of laid.keys()) if (!wanted.has(path)) rmSync(path, { force: true });
  if (!exists(modules))
    cpSync(join(root, '../packages'), modules, { recursive: true, filter: (path) => !path.includes('types-') });
  for (const [path, text] of wanted) {
    if (laid.get(path) === text && exists(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  laid.clear();
  for (const [path, text] of wanted) laid.set(path, text);
  for (const [name, folder] of Object.entries(links)) {
    const path = join(modules, name);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    symlinkSync(join(stage, folder), path);
  }
  return Object.keys(files)
    .filter((name) => SOURCE.test(name) && !name.endsWith('.d.ts') && !name.startsWith('installed/'))
    .map((name) => join(stage, name));
}

const areLetFloat = (slugs: readonly string[]): boolean =>
  rules.some(({ slug, namedSeeds }) => namedSeeds === 'synchronous-functions' && slugs.includes(slug));

function requestFor(
  { kind = 'propagate-async', names, api, order, settings = {}, below = '' }: Asked,
  all: readonly string[],
): MigrationRequest {
  const files = all.filter((file) => file.startsWith(join(stage, below)));
  const options = { cwd: stage, files, ...(api && { api }), ...(order && { order }), settings };
  switch (kind) {
    case 'propagate-async':
      return { ...options, kind, functions: names };
    case 'await-async-api':
      return { ...options, kind, apis: names };
    case 'rules':
      return { ...options, kind, slugs: names, floatingIn: areLetFloat(names) ? files : [] };
  }
}

const BOM = '\uFEFF';

export function migrateFiles(files: Files, asked: Asked): Migrated {
  const paths = layOut(files, asked);
  // Colours are drawn from the program of the parser, which does not see that one case took the place of another.
  if (Object.values(files).some((text) => text.includes('deasync'))) parser.clearCaches();
  const plan = planMigration(requestFor(asked, paths));
  const after: Record<string, string> = { ...files };
  for (const [path, source] of plan.sources) {
    const bom = source.startsWith(BOM) ? BOM : '';
    const sets = plan.closures.filter(({ refused }) => !refused).map(({ edits }) => edits.get(path) ?? []);
    const { edits, deferred } = combineEdits(sets);
    if (deferred.length > 0) throw new Error(`${path}: edits of two closures meet`);
    after[relative(stage, path)] = bom + applyEdits(source.slice(bom.length), edits);
  }
  return {
    plan,
    files: after,
    complaints: newComplaints(plan).map(({ file, line, message }) => `${relative(stage, file)}:${line}: ${message}`),
  };
}

/** What the compiler says of files, each as `file:line: message`. */
export function complaintsOf(files: Files, asked: Asked): string[] {
  const { program, ownFiles, ts } = openProject(stage, layOut(files, asked));
  return ownFiles.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, code, messageText }) =>
        `${relative(stage, file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1}: TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    ),
  );
}

/** What a plan says beside its edits: what stays, and why. */
export function expectedText({ closures }: MigrationPlan): string {
  const lines = closures.flatMap(({ title, blocked, refused }) => [
    ...(refused
      ? [`${title} is refused: ${refused.reason}: ${refused.message.replaceAll(`${stage}/`, '').split('\n')[0]}`]
      : []),
    ...blocked.map(
      ({ file, line, callee, inside, reason, raisesDiagnostic }) =>
        `${relative(stage, file)}:${line} ${callee} in ${inside ?? 'the module'}: ${reason}${raisesDiagnostic ? '' : ', in silence'}`,
    ),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

export function writeGoldens({ folder }: MigrationCase, input: Files, { files, plan }: Migrated): void {
  rmSync(join(folder, 'output'), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    if (text === input[name]) continue;
    mkdirSync(dirname(join(folder, 'output', name)), { recursive: true });
    writeFileSync(join(folder, 'output', name), text);
  }
  const expected = expectedText(plan);
  if (expected === '') rmSync(join(folder, 'expected.txt'), { force: true });
  else writeFileSync(join(folder, 'expected.txt'), expected);
}
