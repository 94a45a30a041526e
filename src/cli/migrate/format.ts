import { spawnSync } from 'node:child_process';
import { delimiter, dirname, isAbsolute, join, relative } from 'node:path';

/** Less than any system's limit for a command's words. */
const WORDS_LENGTH = 20_000;

function batches(files: readonly string[]): string[][] {
  const found: string[][] = [];
  let length = Infinity;
  for (const file of files) {
    if (length + file.length > WORDS_LENGTH) {
      found.push([]);
      length = 0;
    }
    found.at(-1)!.push(file);
    length += file.length + 3;
  }
  return found;
}

/** As a word of a command that can be taken for no option, whatever the file is called. */
function wordFor(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return isAbsolute(path) || /^\.\.[\\/]/.test(path) ? path : `./${path}`;
}

/** `node_modules/.bin` of this folder and of those around it, as npm has them when it runs a script. */
function binaries(folder: string): string[] {
  return [join(folder, 'node_modules/.bin'), ...(dirname(folder) === folder ? [] : binaries(dirname(folder)))];
}

/**
 * Runs a command of the user's over files, as the last words of it.
 *
 * @returns what went wrong, as the end of a sentence
 */
export function formatWith(command: string, files: readonly string[]): string | undefined {
  const cwd = process.cwd();
  const env = { ...process.env, PATH: [...binaries(cwd), process.env['PATH'] ?? ''].join(delimiter) };
  for (const batch of batches(files.map((file) => wordFor(file, cwd)))) {
    const { status, signal, error, stdout, stderr } =
      process.platform === 'win32'
        ? spawnSync(`${command} ${batch.map((file) => `"${file}"`).join(' ')}`, {
            cwd,
            env,
            shell: true,
            encoding: 'utf8',
          })
        : spawnSync('/bin/sh', ['-c', `${command} "$@"`, 'sh', ...batch], { cwd, env, encoding: 'utf8' });
    if (status === 0) continue;
    const said = `${stderr || stdout || error?.message || ''}`.trim().split('\n').slice(0, 5).join('\n  ');
    return `\`${command}\` ended with ${signal ?? status}${said === '' ? '' : `:\n  ${said}`}`;
  }
  return undefined;
}
