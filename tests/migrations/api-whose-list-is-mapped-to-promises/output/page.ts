import { $$ } from './web.ts';

export class Page {
  get rows() {
    return $$('.row');
  }

  async texts(): Promise<string[]> {
    return Promise.all((await this.rows).map((row) => row.getText()));
  }

  async names(): Promise<string[]> {
    return (await this.rows).map((row) => row.name);
  }

  async gathered(): Promise<string[]> {
    return Promise.all((await this.rows).map((row) => row.getText()));
  }
}

export const shown = async (page: Page): Promise<string> => (await page.texts()).join(' ');
