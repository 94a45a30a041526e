import { $, cookies } from './web.js';

export function session(jar = cookies()): string | undefined {
  return jar.get('session');
}
export const named = ({ jar = cookies() } = {}): string => jar.get('name') ?? '';
export const other = (): string | undefined => session(cookies());
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
export function both(): string {
  const jar = cookies();
  jar.catch(() => undefined);
  return jar.get('a') ?? '';
}
