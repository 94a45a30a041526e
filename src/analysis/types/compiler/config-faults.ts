import { existsSync } from 'node:fs';
import type ts from 'typescript';

/** Codes of the compiler for a file that is not there, or cannot be read. */
const UNREADABLE = new Set([5012, 5014, 5083, 6053]);
/** For `types` and `lib` that are not there. */
const MISSING = new Set([2688, 2726]);

const textOf = ({ messageText }: ts.Diagnostic): string =>
  (typeof messageText === 'string' ? messageText : messageText.messageText).replace(/\.$/, '');

function faultsOf(program: ts.Program): readonly string[] {
  const { configFile, configFilePath } = program.getCompilerOptions() as {
    configFile?: { readonly parseDiagnostics?: readonly ts.Diagnostic[] };
    configFilePath?: string;
  };
  if (configFilePath === undefined) return [];
  // A syntax error's code is below 2000.
  const unread = configFile?.parseDiagnostics?.find(({ code }) => code < 2000 || UNREADABLE.has(code));
  if (unread)
    return [`${configFilePath}: ${textOf(unread)}. Its options do not hold, and types may be missing: mend it.`];
  const reference = program.getProjectReferences()?.find(({ path }) => !existsSync(path));
  return [
    ...(reference ? [`it refers to ${reference.path}, which is not there`] : []),
    ...program
      .getOptionsDiagnostics()
      .filter(({ code }) => MISSING.has(code))
      .map(textOf),
  ].map((what) => `${configFilePath}: ${what}. Types may be missing: mend it.`);
}

const known = new WeakMap<ts.Program, readonly string[]>();

/**
 * Says what keeps a program's tsconfig from being read, or one that it extends (the program is there all the same, with
 * other options and other files than were meant), or what it names and is not there.
 */
export function configFaults(program: ts.Program): readonly string[] {
  let faults = known.get(program);
  if (!faults) known.set(program, (faults = faultsOf(program)));
  return faults;
}
