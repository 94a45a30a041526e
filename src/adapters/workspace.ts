import { dirname, relative, resolve } from 'node:path';
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type { TSESTree } from '@typescript-eslint/types';
import { splitBom } from '../analysis/byte-order-mark.js';
import { configFaults } from '../analysis/types/compiler/config-faults.js';
import { compilerOracle } from '../analysis/types/compiler.js';
import { INSTALL_BESIDE_7 } from '../analysis/types/compiler/toolchain.js';
import type { WorkspaceClient } from '../analysis/types/native/workspace-client.js';
import type { TypeOracle } from '../analysis/types/oracle.js';
import { syntaxOracle } from '../analysis/types/syntax.js';
import type { ParsedFile } from '../analysis/parsed-file.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { OracleChoice } from '../settings/settings.js';
import { Stop } from '../settings/stop.js';
import { parseFast } from './fast-parse.js';
import { isFramed, placeInFrame, textDiffers } from './framed.js';
import { frameOf } from './frames.js';
import { codeOf, isUntyped } from './located.js';
import { isTooDeep } from './lost-file.js';
import { nativeClientFor, nativeOrSyntax, requiredNativeClient } from './native.js';
import { typescriptIn } from '../analysis/types/own-typescript.js';
import { typescriptWanted } from './own-typescript.js';
import { holdsJsx, NoParser, parserTypescript, parseText, type ParseResult } from './parse.js';
import { tellFaults } from './faults.js';

/** What the compiler says of a place, an offset into the text that was opened. */
export interface Complaint {
  readonly text: string;
  readonly at: number;
}

export interface OpenedFile {
  readonly parsed: ParsedFile;
  readonly oracle: () => TypeOracle;
  readonly backend: TypeOracle['backend'];
  readonly typed: boolean;
  /** The program holds other text than the file's, so its answers may be about something else: no edits. */
  readonly textDiffers: boolean;
  /** The compiler's complaints about this file; empty without types. */
  readonly complaints: () => readonly Complaint[];
}

const isSeven = (version: string | undefined): boolean => version !== undefined && Number.parseInt(version, 10) >= 7;

function unusable(version: string): Stop {
  return new Stop(
    `types is 'compiler', which TypeScript ${version} cannot serve; install version 5 or 6 beside it, or set types to 'auto'.`,
  );
}

const withoutApi = (version: string): string =>
  `TypeScript ${version} has no compiler API that a linter can use. Install 7.1 or later, or version 6 beside it: ${INSTALL_BESIDE_7}`;

const isUncovered = (error: unknown): boolean =>
  error instanceof Error &&
  /was not found by the project service|No project service information|file to be included in the tsconfig/.test(
    error.message,
  );

/** The tree alone, without a program: for a first look. @throws UnparsableFile */
export function readTree(filename: string, source: string): TSESTree.Program {
  return parseFast(resolve(filename), splitBom(source).text).ast;
}

/** Files that were judged by syntax although types were wanted, each with why: the end of a sentence. */
export const shortfalls = new Map<string, string>();

/** How often each backend was taken, and why that one. */
export const backendsTaken = new Map<string, number>();

function taken(opened: OpenedFile, why: string): OpenedFile {
  const line = `${opened.backend} (${why})`;
  backendsTaken.set(line, (backendsTaken.get(line) ?? 0) + 1);
  return opened;
}

/**
 * Reads a file for judgement by the route that fits what is installed: the program of typescript-eslint with TypeScript
 * 5 or 6, a native compiler beside a fast parser with 7.1, else syntax alone. Reading other text of the same path
 * updates the program.
 *
 * @param source the file's text, with or without its byte order mark
 * @throws UnparsableFile when the parser refuses the text
 * @throws Stop when `types` names a backend that is not there, or no tsconfig covers the file then
 */
export function openFile(
  filename: string,
  source: string,
  catalogue: Catalogue,
  types: OracleChoice = 'auto',
): OpenedFile {
  return readFile(filename, source, catalogue, types)();
}

/**
 * Reads a file as `openFile` does, up to where its types are wanted: where a native compiler is to be waited for, what
 * this gives waits for it.
 *
 * @param isReadOnce nothing is edited: where both are there, the native compiler is the faster one, and programs are made once
 * @throws UnparsableFile, Stop as `openFile` does; so does what it gives
 */
export function readFile(
  filename: string,
  source: string,
  catalogue: Catalogue,
  types: OracleChoice = 'auto',
  isReadOnce = false,
): () => OpenedFile {
  const path = resolve(filename);
  const { text } = splitBom(source);
  if (types === 'syntax' || isUntyped(path)) {
    const parsed = parseFast(path, text);
    return () => taken(bySyntax(parsed, catalogue), types === 'syntax' ? 'types is syntax' : 'its parser has no types');
  }
  const version = typescriptIn(dirname(path))?.version;
  const wantsNative =
    !isFramed(path) &&
    (types === 'native' || (types === 'auto' && (isReadOnce || version === undefined || isSeven(version))));
  const client = !wantsNative
    ? undefined
    : types === 'native'
      ? requiredNativeClient(path)
      : nativeClientFor(path).client;
  if (!client) return () => byProgram(path, text, catalogue, types, version, isReadOnce);
  client.begin(path);
  const parsed = parseFast(path, text);
  const hasClassic = version !== undefined && !isSeven(version);
  if (types === 'native' || !hasClassic) return () => withClient(client, parsed, catalogue, types === 'native');
  return () => {
    // The faster of two: what it cannot cover goes to the other.
    const { oracle, why } = nativeOrSyntax(client, parsed, catalogue, false);
    return oracle.backend === 'native'
      ? taken(byClient(client, parsed, oracle), why)
      : byProgram(path, text, catalogue, types, version, isReadOnce);
  };
}

/** Files whose project has another TypeScript than the one that they were read with, each with which: the end of a sentence. */
export const misread = new Map<string, string>();

/** The copy that answers for a file. */
function readWith(path: string, version: string | undefined): string {
  const used = parserTypescript();
  const wanted = version ?? typescriptWanted(dirname(path));
  if (used && wanted !== undefined && used.version !== version)
    misread.set(
      path,
      `TypeScript ${used.version}, since ${version === undefined ? `${wanted} is not installed` : `${version} could not be taken`}`,
    );
  return used
    ? `TypeScript ${used.version} of ${relative(process.cwd(), used.folder) || '.'}`
    : `TypeScript ${version}`;
}

function byProgram(
  path: string,
  text: string,
  catalogue: Catalogue,
  types: OracleChoice,
  version: string | undefined,
  isReadOnce: boolean,
): OpenedFile {
  if (version !== undefined && isSeven(version)) {
    if (types === 'compiler') throw unusable(version);
    return shortOf(path, text, catalogue, withoutApi(version));
  }
  // The program holds such a script as one without JSX, whatever its parser is told.
  if (holdsJsx(path, text))
    return shortOf(path, text, catalogue, 'a component with JSX, which TypeScript reads as none.');
  try {
    const result = parseText(path, codeOf(path, text), true, isReadOnce);
    // All of the program is bound here, so that what its other files do to it is not taken for this one's.
    result.services.program?.getTypeChecker();
    return taken(withProgram(path, text, result, catalogue), readWith(path, version));
  } catch (error) {
    if (error instanceof NoParser && types !== 'compiler') return shortOf(path, text, catalogue, error.message);
    if (isTooDeep(error))
      return shortOf(path, text, catalogue, 'a file of the program is nested too deeply for TypeScript.');
    if (!isUncovered(error)) throw error;
    if (types === 'compiler')
      throw new Stop(`${path}: covered by no tsconfig.json; include it in one, or set types to 'auto'.`, {
        cause: error,
      });
    return shortOf(path, text, catalogue, 'covered by no tsconfig');
  }
}

/** By syntax, and `why` types were wanted and are not there. */
function shortOf(path: string, text: string, catalogue: Catalogue, why: string): OpenedFile {
  shortfalls.set(path, why);
  return taken(bySyntax(parseFast(path, text), catalogue), why);
}

function bySyntax(parsed: ParsedFile, catalogue: Catalogue): OpenedFile {
  let oracle: TypeOracle | undefined;
  return {
    parsed,
    oracle: () => (oracle ??= syntaxOracle(parsed, catalogue)),
    backend: 'syntax',
    typed: false,
    textDiffers: false,
    complaints: () => [],
  };
}

function withClient(client: WorkspaceClient, parsed: ParsedFile, catalogue: Catalogue, strict: boolean): OpenedFile {
  const { oracle, why } = nativeOrSyntax(client, parsed, catalogue, strict);
  if (oracle.backend === 'syntax') {
    shortfalls.set(parsed.filename, why);
    return taken({ ...bySyntax(parsed, catalogue), oracle: () => oracle }, why);
  }
  return taken(byClient(client, parsed, oracle), why);
}

function byClient(client: WorkspaceClient, parsed: ParsedFile, oracle: TypeOracle): OpenedFile {
  return {
    parsed,
    oracle: () => oracle,
    backend: 'native',
    typed: true,
    textDiffers: false,
    complaints: () => client.complaints(parsed.filename, parsed.text),
  };
}

function withProgram(filename: string, text: string, result: ParseResult, catalogue: Catalogue): OpenedFile {
  const ast = result.ast as TSESTree.Program;
  const visitorKeys = result.visitorKeys as ParsedFile['visitorKeys'];
  const parsed: ParsedFile = {
    filename,
    text,
    ...frameOf({ filename, text, ast, visitorKeys }, result.services),
    scopeManager: result.scopeManager,
    visitorKeys,
  };
  const services = result.services as ParserServicesWithTypeInformation;
  tellFaults(configFaults(services.program));
  let oracle: TypeOracle | undefined;
  return {
    parsed,
    oracle: () => (oracle ??= compilerOracle(services, parsed, catalogue)),
    backend: 'compiler',
    typed: true,
    textDiffers: textDiffers(services, parsed),
    complaints: () => {
      const file = services.program.getSourceFile(filename);
      return services.program.getSemanticDiagnostics(file).map(({ code, messageText, start = 0 }) => {
        const message = typeof messageText === 'string' ? messageText : messageText.messageText;
        return {
          text: `TS${code}: ${message}`,
          at: isFramed(filename) ? placeInFrame(services, parsed, start) : start,
        };
      });
    },
  };
}
