import { readFileSync } from 'node:fs';

class Settings {
  readonly text = readFileSync('./settings.json', 'utf8');
  readonly port: number;
  constructor() {
    this.port = Number(readFileSync('./port', 'utf8'));
  }
}
export const settings = new Settings();
