import { Store, type Page } from './store.js';

export const stores: Store[] = [];

export async function start(page: Page, work: Promise<string>): Promise<string> {
  stores.push(new Store(work));
  await work;
  const { text } = page;
  return text + page.text;
}
