import { load } from './load.js';

interface Page {
  keys?: string[];
}
export const texts = (page?: Page): string[] => page?.keys?.map((key) => load(key)) ?? [];
export const lengths = (page: Page): number[] => page.keys?.flatMap((key) => [load(key).length]);
export const all = (page: Page): string[] => (page.keys ?? []).map((key) => load(key));
