import { readFileSync } from 'node:fs';

/** The words that a process runs, where the system shows them. */
function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Does the process that began a journal still run? Its number may since have gone to another process, which the
 * words of its command tell where the system shows them.
 */
export function isAtWork(pid: number, script?: string): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
  } catch {
    return false; // Gone, or somebody else's: not the writer of our files.
  }
  const command = commandOf(pid);
  return script === undefined || command === undefined || command.split('\0').includes(script);
}
