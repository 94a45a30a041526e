import { Page } from './use.js';

export async function main(): Promise<void> {
  const title = await new Page().title();
  title.trim();
}
