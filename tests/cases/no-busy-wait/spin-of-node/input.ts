import { performance } from 'node:perf_hooks';

export async function pause(ms: number): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < ms) {
    // Nothing.
  }
}
