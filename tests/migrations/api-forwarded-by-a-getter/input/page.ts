import { $ } from './web.js';

export class Page {
  get root() {
    return $('#root');
  }
  get title(): string {
    return this.root.title;
  }
  item() {
    return $('#item');
  }
}
export async function clicks(): Promise<void> {
  new Page().root.click();
  new Page().item().click();
  const { root } = new Page();
  root.click();
}
export const titles = (): string => new Page().root.title + new Page().item().title;
