import type { Api } from './protocol.js';
import { TypesStop } from '../types-stop.js';

export interface ChildProcess {
  readonly pid?: number;
  readonly exitCode: number | null;
  readonly signalCode: string | null;
}

/** TypeScript 7.1.0-beta offers no way to know its process; without one no wait could be bounded. */
export function childOf(api: Api): ChildProcess | undefined {
  return (api as unknown as { client?: { channel?: { child?: ChildProcess } } }).client?.channel?.child;
}

/** Did the process end in the middle of a question? */
export function isGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (
    code === 'EPIPE' ||
    code === 'EBADF' ||
    code === 'ECONNRESET' ||
    /Unexpected EOF while reading|SyncRpcChannel is closed/.test(error.message)
  );
}

/** The compiler's process ended in the middle of a question. Shown only where the question cannot be put once more. */
export class ChildGone extends TypesStop {
  constructor(
    /** The start of a sentence. */
    readonly what: string,
    options: ErrorOptions,
  ) {
    super(`${what}; run it again, or set types to 'compiler' or 'syntax'.`, options);
  }
}
