import { $, cookies } from './web.js';

export async function session(jar = cookies()): Promise<string | undefined> {
  return (await jar).get('session');
}
export const named = async ({ jar = cookies() } = {}): Promise<string> => (await jar).get('name') ?? '';
export const other = async (): Promise<string | undefined> => session(cookies());
class Base {
  get root() {
    return $('#root');
  }
}
export class Menu extends Base {
  private get item() {
    return this.root.$('.item');
  }
  clickItem(): void {
    this.item.click();
  }
  labelled(): boolean {
    const { item } = this;
    return item.label === 'x';
  }
}
export async function both(): Promise<string> {
  const jar = cookies();
  jar.catch(() => undefined);
  return (await jar).get('a') ?? '';
}
