import { Page } from './use.js';

export async function main(): Promise<void> {
  const title = new Page().title();
  title.trim();
}
