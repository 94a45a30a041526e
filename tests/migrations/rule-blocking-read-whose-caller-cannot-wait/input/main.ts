import { Hono } from 'hono';
import { loadConfig } from './config.js';

class Settings {
  readonly text: string;

  constructor() {
    this.text = loadConfig('./settings.json');
  }
}

new Hono().get('/', (context) => context.text(loadConfig('./config.json') + new Settings().text));
