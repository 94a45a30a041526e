import { Hono } from 'hono';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const app = new Hono();
app.get('/', async (c) => c.text(await readFile('./index.html', 'utf8')));
