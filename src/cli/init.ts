import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configNames, type ConfigName } from '../settings/config-names.js';
import { Stop } from '../settings/stop.js';
import { painterFor } from './colour.js';
import { unifiedDiff } from './diff.js';
import { byHand, extendedConfig, newConfig, type Wanted } from './init/eslint-config.js';

export interface InitOptions {
  readonly yes?: boolean;
}

const ESLINT_FILES = ['js', 'mjs', 'ts', 'mts'].map((extension) => `eslint.config.${extension}`);
const OXLINT_FILE = '.oxlintrc.json';
const OURS = 'node_modules/eslint-plugin-async-boundary';
/** Packages, and the config that is for what they do. */
const FRAMEWORKS: Readonly<Record<string, ConfigName>> = {
  effect: 'effect',
  next: 'next',
  wrangler: 'workers',
  express: 'express',
  fastify: 'express',
  koa: 'express',
  hono: 'express',
  react: 'react',
  vue: 'vue',
};
/** Rules of others that find what ours in `recommended` find, so that both would report it. */
const PEERS = ['@typescript-eslint/no-floating-promises', 'typescript/no-floating-promises', 'n/no-sync'];
const TYPES = "files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parserOptions: { projectService: true } }";

interface Draft {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Rules of others that it turns off. */
  readonly off: readonly string[];
}

const isOn = (entry: unknown): boolean => {
  const level: unknown = Array.isArray(entry) ? entry[0] : entry;
  return level !== undefined && level !== 'off' && level !== 0 && level !== 'allow';
};

interface Calculated {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly languageOptions?: {
    readonly parserOptions?: { readonly projectService?: unknown; readonly project?: unknown };
  };
}

/** Whether a package is there: in the folder itself or, where its `package.json` names it, where Node finds it. */
function isInstalled(name: string, folder: string): boolean {
  if (existsSync(join(folder, 'node_modules', name, 'package.json'))) return true;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>;
  const isNamed = ['dependencies', 'devDependencies'].some((key) => Object.hasOwn(manifest[key] ?? {}, name));
  if (!isNamed) return false;
  try {
    createRequire(join(folder, 'file.js')).resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}

/** What ESLint makes of a configuration for a TypeScript file. */
async function calculated(folder: string): Promise<Calculated> {
  const path = createRequire(join(folder, 'file.js')).resolve('eslint');
  const { ESLint } = (await import(pathToFileURL(path).href)) as typeof import('eslint');
  return ((await new ESLint({ cwd: folder }).calculateConfigForFile('src/file.ts')) ?? {}) as Calculated;
}

async function eslintDraft(folder: string, configs: readonly string[], has: (name: string) => boolean): Promise<Draft> {
  const name = ESLINT_FILES.find((file) => existsSync(join(folder, file)));
  const hasParser = has('typescript-eslint');
  if (name === undefined) {
    const { type } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly type?: unknown };
    const file = join(folder, type === 'module' ? 'eslint.config.js' : 'eslint.config.mjs');
    const block = `{ ${TYPES.replace('languageOptions: { ', 'languageOptions: { parser: tseslint.parser, ')} }`;
    const wanted = { configs, before: hasParser ? [block] : [], behind: [] };
    return { file, before: '', after: newConfig(wanted, hasParser), off: [] };
  }
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  if (before.includes('eslint-plugin-async-boundary')) return { file, before, after: before, off: [] };
  const { rules = {}, languageOptions: { parserOptions = {} } = {} } = await calculated(folder);
  const off = PEERS.filter((rule) => isOn(rules[rule]));
  const isTyped = Boolean(parserOptions.projectService ?? parserOptions.project);
  const wanted: Wanted = {
    configs,
    before: isTyped || !hasParser ? [] : [`{ ${TYPES} }`],
    behind: off.length > 0 ? [`{ rules: { ${off.map((rule) => `'${rule}': 'off'`).join(', ')} } }`] : [],
  };
  const after = extendedConfig(file, before, wanted);
  if (after === undefined)
    throw new Stop(
      `${name} is not written as one list that ends with a configuration. Add to it:\n\n${byHand(wanted)}`,
    );
  return { file, before, after, off };
}

function oxlintDraft(folder: string, configs: readonly string[]): Draft {
  const file = join(folder, OXLINT_FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  let holder = folder;
  while (holder !== dirname(holder) && !existsSync(join(holder, OURS))) holder = dirname(holder);
  // Where a workspace's packages share what is installed, it is further out.
  const up = existsSync(join(holder, OURS)) ? relative(folder, holder).split(sep).join('/') : '';
  const ours = configs.map((name) => `${up === '' ? '.' : up}/${OURS}/oxlint/${name}.json`);
  if (before.includes('eslint-plugin-async-boundary')) return { file, before, after: before, off: [] };
  let value: { readonly extends?: readonly string[]; readonly rules?: Readonly<Record<string, unknown>> };
  try {
    value = JSON.parse(before === '' ? '{}' : before) as typeof value;
  } catch {
    throw new Stop(`${OXLINT_FILE} holds more than JSON. Add to it: "extends": ${JSON.stringify(ours)}`);
  }
  const off = PEERS.filter((rule) => isOn(value.rules?.[rule]));
  const extended = {
    ...value,
    extends: [...(value.extends ?? []), ...ours],
    ...(off.length > 0 && { rules: { ...value.rules, ...Object.fromEntries(off.map((rule) => [rule, 'off'])) } }),
  };
  const indent = /^[ \t]+/m.exec(before)?.[0] ?? '  ';
  return { file, before, after: `${JSON.stringify(extended, null, indent)}\n`, off };
}

async function isWanted(file: string): Promise<boolean> {
  const { confirm } = await import('@clack/prompts');
  return (await confirm({ message: `Write ${file}?` })) === true;
}

/**
 * Writes the configuration that fits what is installed, once somebody has seen it and said so.
 *
 * @returns 0 when it is written or there already, 1 when it is not written
 * @throws Stop where a configuration cannot be extended: then it says what to add
 */
export async function init({ yes }: InitOptions): Promise<number> {
  const folder = process.cwd();
  if (!existsSync(join(folder, 'package.json')))
    throw new Stop('No package.json here: run it in the folder of a package.');
  const has = (name: string): boolean => isInstalled(name, folder);
  const found = Object.entries(FRAMEWORKS).flatMap(([name, config]) => (has(name) ? [config] : []));
  const configs = configNames.filter((name) => name === 'recommended' || found.includes(name));
  const isForOxlint = has('oxlint') && (!has('eslint') || existsSync(join(folder, OXLINT_FILE)));
  if (!isForOxlint && !has('eslint')) {
    process.stdout.write(
      'Neither ESLint nor oxlint is installed here; the command needs no configuration: npx async-boundary check\n',
    );
    return 0;
  }
  const draft = isForOxlint ? oxlintDraft(folder, configs) : await eslintDraft(folder, configs, has);
  const name = relative(folder, draft.file);
  if (draft.after === draft.before) {
    process.stdout.write(`${name} has the plugin already.\n`);
    return 0;
  }
  process.stdout.write(unifiedDiff(name, draft.before, draft.after, painterFor(process.stdout)));
  for (const rule of draft.off) process.stdout.write(`${rule} is turned off: ours finds the same.\n`);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (!yes && !(isTerminal && (await isWanted(name)))) {
    process.stdout.write('Nothing was written; pass --yes to write it.\n');
    return 1;
  }
  writeFileSync(draft.file, draft.after);
  process.stdout.write(`${name} is written.\n`);
  return 0;
}
