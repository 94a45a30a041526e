import { baseOf, keyOf } from './load.js';

export async function pageOf(name: string): Promise<object> {
  class Page extends (await baseOf(name)) {
    [await keyOf('field')] = 1;
    static [await keyOf('made')](): Page {
      return new Page();
    }
    get [await keyOf('all')](): string[] {
      return [keyOf('all')];
    }
  }
  return new (await baseOf('other'))().title === name ? new Page() : { [await keyOf('none')]: name };
}
