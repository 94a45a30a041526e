import type { Linter } from 'eslint';
import { formatSync } from './format.js';

export const processor = {
  preprocess: (text: string) => [formatSync(text)],
} satisfies Linter.Processor;

export async function tryProcessor(work: Promise<string>): Promise<string[]> {
  return processor.preprocess(await work);
}
