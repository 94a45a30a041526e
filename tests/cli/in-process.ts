import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { vi } from 'vitest';

const { clearCaches } = createRequire(import.meta.url)(
  '@typescript-eslint/parser',
) as typeof import('@typescript-eslint/parser');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Puts something in the place of a property of the process, and gives what puts it back. */
function replaced(name: keyof NodeJS.Process, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(process, name)!;
  Object.defineProperty(process, name, { value, configurable: true, writable: true });
  return () => Object.defineProperty(process, name, before);
}

/** A stream that keeps what it is given, and that is no terminal, as a pipe. */
function kept(): { readonly stream: Writable; readonly text: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}

/**
 * Runs the command in this process, as its own would: every module of ours is loaded anew, and the parser forgets its
 * programs. What stays is what costs most, TypeScript and the parser themselves. Of what is left behind only the
 * outside is seen: the exit code, both streams and the files.
 */
export async function runInProcess(bin: string, folder: string, words: readonly string[]): Promise<Run> {
  const [out, err] = [kept(), kept()];
  const cwd = process.cwd();
  const before = process.listeners('exit');
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const back = [
    replaced('stdout', out.stream),
    replaced('stderr', err.stream),
    replaced('argv', [process.execPath, bin, ...words]),
  ];
  process.env['NO_COLOR'] = '1';
  delete process.env['FORCE_COLOR'];
  process.chdir(folder);
  vi.resetModules();
  clearCaches();
  try {
    await import('../../src/cli/main.js');
    const { closeNativeClients } = await import('../../src/adapters/native.js');
    closeNativeClients();
    return { status: Number(process.exitCode), stdout: out.text(), stderr: err.text() };
  } finally {
    // The next test that looks for a module of ours finds none that has spoken to these streams.
    vi.resetModules();
    process.exitCode = undefined;
    for (const put of back) put();
    process.chdir(cwd);
    for (const [name, value] of Object.entries({ NO_COLOR, FORCE_COLOR }))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    for (const listener of process.listeners('exit')) if (!before.includes(listener)) process.off('exit', listener);
  }
}
