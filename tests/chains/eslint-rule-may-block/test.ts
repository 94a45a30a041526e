import { rule } from './rule.js';

declare const context: Parameters<typeof rule.create>[0];

export async function tryRule(work: Promise<void>): Promise<unknown> {
  await work;
  return rule.create(context);
}
