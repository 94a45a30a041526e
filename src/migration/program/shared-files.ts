import { statSync } from 'node:fs';
import type ts from 'typescript';
import { isInstalled } from '../../analysis/installed.js';

type TypeScript = typeof ts;

/** A file that nobody writes by hand, and when it was last written, in milliseconds: a process may outlive an installation. */
interface Shared {
  readonly file: ts.SourceFile;
  readonly written: number | undefined;
}

const libraries = new Map<string, Map<string, Shared>>();

/** A file that is read as another kind of module is another one. */
export const readAs = (path: string, language: ts.ScriptTarget | ts.CreateSourceFileOptions): string =>
  `${path} ${typeof language === 'object' ? language.impliedNodeFormat : ''}`;

function sharedFiles(typescript: TypeScript, options: ts.CompilerOptions): Map<string, Shared> {
  const key = `${typescript.version} ${JSON.stringify({ ...options, configFilePath: undefined })}`;
  let files = libraries.get(key);
  if (!files) libraries.set(key, (files = new Map()));
  return files;
}

/**
 * How a host reads source files: those of the compiler and of packages are parsed once for all programs of a process
 * that have the same options.
 *
 * @param own how it reads any other
 */
export function readingShared(
  typescript: TypeScript,
  options: ts.CompilerOptions,
  plain: ts.CompilerHost,
  own: ts.CompilerHost['getSourceFile'],
): ts.CompilerHost['getSourceFile'] {
  const shared = sharedFiles(typescript, options);
  return (path, language, ...rest) => {
    if (!isInstalled(path)) return own(path, language, ...rest);
    const key = readAs(path, language);
    const known = shared.get(key);
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (known && known.written === written) return known.file;
    const isSame = known !== undefined && known.file.text === plain.readFile(path);
    const file = isSame ? known.file : plain.getSourceFile(path, language, ...rest);
    if (file) shared.set(key, { file, written });
    return file;
  };
}
