import { baseOf, keyOf } from './load.js';

export function pageOf(name: string): object {
  class Page extends baseOf(name) {
    [keyOf('field')] = 1;
    static [keyOf('made')](): Page {
      return new Page();
    }
    get [keyOf('all')](): string[] {
      return [keyOf('all')];
    }
  }
  return new (baseOf('other'))().title === name ? new Page() : { [keyOf('none')]: name };
}
