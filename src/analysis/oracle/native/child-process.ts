import type { Api } from './protocol.js';

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
  return code === 'EPIPE' || code === 'EBADF' || code === 'ECONNRESET' || /Unexpected EOF while reading|SyncRpcChannel is closed/.test(error.message);
}
