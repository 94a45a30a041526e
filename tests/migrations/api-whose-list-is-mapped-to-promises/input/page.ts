import { $$ } from './web.ts';

export class Page {
  get rows() {
    return $$('.row');
  }

  texts(): string[] {
    return this.rows.map((row) => row.getText());
  }

  names(): string[] {
    return this.rows.map((row) => row.name);
  }

  async gathered(): Promise<string[]> {
    return Promise.all(this.rows.map((row) => row.getText()));
  }
}

export const shown = (page: Page): string => page.texts().join(' ');
