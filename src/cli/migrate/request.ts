import { existsSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { ApiPolicy, MigrationRequest, Order } from '../../migration/request.js';
import { Stop } from '../../settings/stop.js';
import { knownConfigs, settingsFrom, slugsAndPaths } from '../arguments.js';

export interface MigrateCommand {
  readonly write?: boolean;
  readonly interactive?: boolean;
  readonly check?: boolean;
  readonly undo?: boolean;
  readonly keepGoing?: boolean;
  readonly mark?: boolean;
  readonly safeOnly?: boolean;
  readonly peers?: boolean;
  readonly allowDirty?: boolean;
  readonly api?: string;
  readonly order?: string;
  readonly report?: string;
  readonly formatCommand?: string;
  readonly settings?: string;
  readonly config?: string | readonly string[];
}

/** What the words after `migrate` ask for. */
export type Asked = { readonly paths: readonly string[] } & (
  | { readonly kind: 'rules'; readonly slugs: readonly string[] | undefined; readonly floatingIn?: readonly string[] }
  | { readonly kind: 'propagate-async' | 'await-async-api'; readonly names: readonly string[] }
);

const MIGRATIONS = ['propagate-async', 'await-async-api'] as const;
const POLICIES: readonly string[] = ['keep', 'change', 'both'] satisfies ApiPolicy[];
const ORDERS: readonly string[] = ['parallel', 'sequential'] satisfies Order[];

function namesAndPaths(kind: (typeof MIGRATIONS)[number], words: readonly string[]): Asked {
  const names = words.filter((word) => word.includes('#'));
  const paths = words.filter((word) => !word.includes('#'));
  const example = kind === 'propagate-async' ? '`src/load.ts#load`' : '`next/headers#cookies`';
  for (const path of paths) {
    if (!existsSync(resolve(path)))
      throw new Stop(
        `'${path}' is no path; a name is written with its ${kind === 'propagate-async' ? 'file' : 'module'}, as in ${example}.`,
      );
  }
  if (kind === 'propagate-async' && names.length === 0)
    throw new Stop(`propagate-async wants the functions that become async, as in ${example}.`);
  return { kind, names, paths };
}

/** @throws Stop for words that are neither a migration, a rule, a name nor a path */
export function askedBy(words: readonly string[]): Asked {
  const [first, ...rest] = words;
  const kind = MIGRATIONS.find((migration) => migration === first);
  return kind ? namesAndPaths(kind, rest) : { kind: 'rules', ...slugsAndPaths(words, MIGRATIONS) };
}

/** @throws Stop for options that contradict each other or have no meaning here */
export function refuseContradictions(asked: Asked, command: MigrateCommand, terminal: boolean): void {
  const doing = (['write', 'check', 'undo', 'interactive'] as const).filter(
    (key) => command[key] === true && !(key === 'write' && command.interactive),
  );
  if (doing.length > 1) throw new Stop(`--${doing.join(' and --')} exclude each other.`);
  if (command.undo && asked.kind !== 'rules')
    throw new Stop('--undo takes back the last migration, whatever it was; leave the other words out.');
  if (command.interactive && !terminal)
    throw new Stop('--interactive asks on a terminal, and this is none; pass --write to apply everything.');
  if (command.api !== undefined && !POLICIES.includes(command.api))
    throw new Stop(`--api ${command.api}: known are ${POLICIES.join(', ')}.`);
  if (command.order !== undefined && !ORDERS.includes(command.order))
    throw new Stop(`--order ${command.order}: known are ${ORDERS.join(', ')}.`);
  if (command.safeOnly && asked.kind !== 'rules')
    throw new Stop('--safe-only is for the rules: no change that callers must follow is on the list of safe ones.');
  if (command.peers && asked.kind !== 'rules')
    throw new Stop('--peers is for the rules: comments of other linters name no migration.');
  if (command.peers && command.mark) throw new Stop('--peers and --mark exclude each other: the comments are marks.');
  if (command.config !== undefined && asked.kind !== 'rules')
    throw new Stop('--config chooses rules, and none is asked here; leave it out.');
  if (command.report !== undefined && !/\.(?:html|json)$/.test(command.report))
    throw new Stop(`--report ${command.report}: the name ends in .html or .json.`);
  if (command.report !== undefined && command.undo) throw new Stop('--report and --undo exclude each other.');
  if (command.formatCommand !== undefined && !command.write && !command.interactive)
    throw new Stop('--format-command runs over written files; pass --write as well.');
}

/** The folder that all paths lie in. */
export function rootOf(paths: readonly string[], cwd: string): string {
  const folders = (paths.length > 0 ? paths : ['.']).map((path) => {
    const absolute = resolve(cwd, path);
    return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() ? absolute : dirname(absolute);
  });
  return folders.reduce((common, folder) => {
    let at = common;
    while (folder !== at && !folder.startsWith(at.endsWith(sep) ? at : at + sep)) at = dirname(at);
    return at;
  });
}

export function requestOf(asked: Asked, command: MigrateCommand, files: readonly string[]): MigrationRequest {
  const options = {
    cwd: process.cwd(),
    files,
    settings: settingsFrom(command.settings),
    ...(command.api === undefined ? {} : { api: command.api as ApiPolicy }),
    ...(command.order === undefined ? {} : { order: command.order as Order }),
  };
  switch (asked.kind) {
    case 'rules':
      return {
        ...options,
        kind: 'rules',
        slugs: asked.slugs,
        configs: knownConfigs(command.config),
        floatingIn: asked.floatingIn ?? [],
      };
    case 'propagate-async':
      return { ...options, kind: 'propagate-async', functions: asked.names };
    case 'await-async-api':
      return { ...options, kind: 'await-async-api', apis: asked.names };
  }
}
