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
  (await new Page().root).click();
  (await new Page().item()).click();
  const { root } = new Page();
  (await root).click();
}
export const titles = async (): Promise<string> => (await new Page().root).title + (await new Page().item()).title;
