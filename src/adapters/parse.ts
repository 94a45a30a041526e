import { createRequire } from 'node:module';
import { dirname, extname, parse as parsePath } from 'node:path';
import type ts from 'typescript';
import { Stop } from '../settings/stop.js';
import { isLocated } from './located.js';
import { asUnparsable } from './lost-file.js';
import { majorOf, type TypeScriptCopy } from '../analysis/types/own-typescript.js';
import { INSTALL_READERS, readerPath } from '../analysis/types/readers.js';
import { isFramed, loadFramed } from './framed.js';
import { readWithTypescriptOf } from './own-typescript.js';

const requireHere = createRequire(import.meta.url);

type Parser = typeof import('@typescript-eslint/parser');
let parser: Parser | undefined;

export type ParseResult = ReturnType<Parser['parseForESLint']>;

let typescript: TypeScriptCopy | undefined;

/** The copy of TypeScript that programs come from, once there is one. */
export const parserTypescript = (): TypeScriptCopy | undefined => typescript;

/** Nothing is installed that could make a program of TypeScript 5 or 6. */
export class NoParser extends Stop {}

/**
 * @param folder of the first file that is read: its TypeScript reads all of them
 * @throws NoParser, Stop
 */
function loadParser(folder: string): Parser {
  if (parser) return parser;
  const path = readerPath('@typescript-eslint/parser', folder);
  if (path === undefined) throw new NoParser(INSTALL_READERS);
  try {
    typescript = readWithTypescriptOf(folder);
    // It would load TypeScript 7 to find out that it cannot use it, and say so on its own.
    if (typescript && majorOf(typescript) >= 7) throw new Error(`it does not support TypeScript ${typescript.version}`);
    return (parser = requireHere(path) as Parser);
  } catch (error) {
    throw new Stop(
      `@typescript-eslint/parser cannot be loaded (${(error as Error).message}); install typescript 5 or 6.`,
      { cause: error },
    );
  }
}

/** Lets go of every program: the next file opens its project anew. */
export function clearParser(): void {
  parser?.clearCaches();
}

const JSX = new Set(['.tsx', '.jsx', '.js', '.mjs', '.cjs', '.mdx']);

/** `<script lang="tsx">`, of Vue. */
const SCRIPT_OF_JSX = /<script\b[^>]*\blang=["']?[jt]sx\b/;

/** Has a component JSX in its script, as it says itself? */
export const holdsJsx = (filename: string, text: string): boolean =>
  extname(filename) === '.vue' && SCRIPT_OF_JSX.test(text);

/** How a file is read by its name. */
export interface Reading {
  readonly jsx: boolean;
  readonly sourceType: 'script' | 'module';
}

export function readingOf(filename: string): Reading {
  const extension = extname(filename);
  return { jsx: JSX.has(extension), sourceType: extension === '.cjs' ? 'script' : 'module' };
}

/** A program that holds a file with this text; `undefined` leaves the file to the tsconfig that covers it. */
export type OpenProgram = (filename: string, text: string) => ts.Program | undefined;

let openProgram: OpenProgram = () => undefined;

/** Types come from a host's own programs from here on, which it can share better than a service that opens whole projects. */
export function takeProgramsFrom(host: OpenProgram): void {
  openProgram = host;
}

let framed: readonly string[] = [];

/**
 * Names the kinds of files with scripts inside that a run reads. Programs are opened with them: by another list, each
 * file would open its project anew.
 */
export function readFramed(files: readonly string[]): void {
  framed = [...new Set(files.filter(isFramed).map((file) => extname(file)))].sort();
}

/**
 * With a name that a file may have, whatever it is, each program comes from the project service, which keeps up with
 * edits. Without one, a single run makes programs of what is on the disk, once and for all (since typescript-eslint 8.74).
 */
const KEEPS_UP = { allowDefaultProject: ['async-boundary/no-file.ts'] };

function typesOf(filename: string, text: string, isReadOnce: boolean): Parameters<Parser['parseForESLint']>[1] {
  const program = isFramed(filename) ? undefined : openProgram(filename, text);
  // The search for a tsconfig ends at this folder, and must pass the folder that the command runs in.
  return program
    ? { programs: [program] }
    : {
        projectService: isReadOnce ? true : KEEPS_UP,
        tsconfigRootDir: parsePath(filename).root,
        ...(framed.length > 0 && { extraFileExtensions: [...framed] }),
      };
}

/** Whether it is about a tsconfig that is broken, or that extends what is not there: TypeScript's own words. */
const isOfConfig = (error: unknown): boolean => error instanceof Error && /\berror TS\d+:/.test(error.message);

/**
 * Parses with typescript-eslint, or what stands before it for the kind of file.
 *
 * @param text the file's own, or for one whose scripts are located the code of these
 * @param typed with the program of the tsconfig that covers the file
 * @param isReadOnce no file is edited in this process
 * @throws UnparsableFile when it refuses the text
 * @throws Stop when it cannot be loaded
 */
export function parseText(filename: string, text: string, typed: boolean, isReadOnce = false): ParseResult {
  const { jsx, sourceType } = readingOf(filename);
  const own = loadParser(dirname(filename));
  const isOwn = !isFramed(filename) || isLocated(filename);
  const { parseForESLint } = isOwn ? own : loadFramed(filename);
  const parse = (): ParseResult =>
    parseForESLint(text, {
      filePath: filename,
      range: true,
      loc: true,
      tokens: true,
      comment: true,
      sourceType,
      ecmaFeatures: {
        jsx: jsx || holdsJsx(filename, text),
        globalReturn: sourceType === 'script',
      },
      loggerFn: false,
      // Otherwise each file's scope is filled with the thousand names of the DOM, by the program's `lib`: a tenth of the time.
      lib: ['esnext'],
      warnOnUnsupportedTypeScriptVersion: false,
      // Who finds the scripts in a file hands them on.
      ...(!isOwn && { parser: readerPath('@typescript-eslint/parser', dirname(filename)) }),
      ...(typed ? typesOf(filename, text, isReadOnce) : {}),
    });
  const before = process.env['TSESTREE_SINGLE_RUN'];
  // Otherwise each file that no tsconfig covers reloads every project, in case one has appeared meanwhile.
  process.env['TSESTREE_SINGLE_RUN'] = 'true';
  try {
    try {
      return parse();
    } catch (error) {
      if (!typed || !isOfConfig(error)) throw error;
      // A single run makes a program of the tsconfig itself since 8.74; the project service reads what can be read of it.
      process.env['TSESTREE_SINGLE_RUN'] = 'false';
      return parse();
    }
  } catch (error) {
    throw asUnparsable(filename, error);
  } finally {
    if (before === undefined) delete process.env['TSESTREE_SINGLE_RUN'];
    else process.env['TSESTREE_SINGLE_RUN'] = before;
  }
}
