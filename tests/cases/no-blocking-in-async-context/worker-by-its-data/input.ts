import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

export async function text(): Promise<string> {
  return readFileSync(String(workerData), 'utf8');
}
