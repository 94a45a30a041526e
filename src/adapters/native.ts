import { dirname } from 'node:path';
import { nativeOracle } from '../analysis/types/native.js';
import { INSTALLABLE, installationFor } from '../analysis/types/native/installation.js';
import { forgetNativeProjects } from '../analysis/types/native/program/program-view.js';
import { WorkspaceClient } from '../analysis/types/native/workspace-client.js';
import type { TypeOracle } from '../analysis/types/oracle.js';
import { syntaxOracle } from '../analysis/types/syntax.js';
import type { ParsedFile } from '../analysis/parsed-file.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { workspaceRootOf } from '../settings/load.js';
import { Stop } from '../settings/stop.js';
import type { HostTypesOf } from './reports.js';
import { tellFaults } from './faults.js';
import { sayOnce } from './say-once.js';

const clients = new Map<string, WorkspaceClient>();

/** The client that answers for a file, or why there is none: the end of a sentence. */
export type NativeLookup =
  | { readonly client: WorkspaceClient; readonly missing?: undefined }
  | { readonly client?: undefined; readonly missing: string };

/** Looks the user's TypeScript 7.1 up from the file's folder. Nothing is started before a question is asked. */
export function nativeClientFor(filename: string): NativeLookup {
  const folder = dirname(filename);
  const { found, tooOld } = installationFor(folder);
  if (!found) {
    return {
      missing:
        tooOld === undefined
          ? 'no TypeScript 7.1 or later is installed'
          : `TypeScript ${tooOld} has no API that a linter could use, which 7.1 brings`,
    };
  }
  const root = workspaceRootOf(folder);
  const key = `${found.folder}\0${root}`;
  let client = clients.get(key);
  if (!client) clients.set(key, (client = new WorkspaceClient(found, root)));
  return { client };
}

/** The same for whoever asked for `native` and nothing else. @throws Stop saying what to install */
export function requiredNativeClient(filename: string): WorkspaceClient {
  const { client, missing } = nativeClientFor(filename);
  if (!client) throw new Stop(`types is 'native', but ${missing}; install it: npm i -D ${INSTALLABLE}`);
  return client;
}

export interface NativeChoice {
  readonly oracle: TypeOracle;
  /** Why this one: the end of a sentence. */
  readonly why: string;
}

/**
 * The native oracle of a file; the one of its syntax where no tsconfig covers it, or its tsconfig is rejected.
 *
 * @param strict `native` was asked for by name: then neither is good enough
 * @throws Stop as told above
 */
export function nativeOrSyntax(
  client: WorkspaceClient,
  parsed: ParsedFile,
  catalogue: Catalogue,
  strict: boolean,
): NativeChoice {
  const { filename, text } = parsed;
  let why = 'covered by no tsconfig';
  try {
    if (client.covers(filename, text)) {
      tellFaults(
        [...client.rejections.missing].map((fault) => `${fault.replace(/\.$/, '')}. Types may be missing: mend it.`),
      );
      return { oracle: nativeOracle(client, parsed, catalogue), why: `TypeScript ${client.version}` };
    }
    if (strict) throw new Stop(`${filename}: ${why}.json; include it in one, or set types to 'auto'.`);
  } catch (error) {
    if (strict || !(error instanceof Error) || error.name !== 'Stop') throw error;
    why = error.message;
  }
  return { oracle: syntaxOracle(parsed, catalogue), why };
}

/** The types of a host that has none, or whose types are not wanted: those of `native` if it is there, else syntax alone. */
export const typesOfOurOwn: HostTypesOf = (parsed, { types = 'auto', colour }, catalogue) => {
  const client =
    types === 'native'
      ? requiredNativeClient(parsed.filename)
      : types === 'auto'
        ? nativeClientFor(parsed.filename).client
        : undefined;
  if (types === 'compiler')
    sayOnce(
      'types: compiler',
      `${parsed.filename} is judged by its text alone, since types is 'compiler' and no program came with it: have typescript-eslint's parser make one (parserOptions.projectService), or take types: 'auto'.`,
    );
  // Whether calls run something through other files is asked of every file.
  if (colour !== 'off') client?.begin(parsed.filename);
  const oracle = client
    ? () => nativeOrSyntax(client, parsed, catalogue, types === 'native').oracle
    : () => syntaxOracle(parsed, catalogue);
  // A native compiler is given the text under lint.
  return { oracle, textDiffers: false };
};

/** Every project that is open is closed when another one is opened. */
export function letGoOfNativeProjects(): void {
  for (const client of clients.values()) {
    client.letGo();
    forgetNativeProjects(client);
  }
}

/** Ends the compilers that were started. They end with this process in any case. */
export function closeNativeClients(): void {
  for (const client of clients.values()) client.close();
  clients.clear();
}
