import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';

const app = new Hono();
app.get('/', async (c) => c.text(await readFile('./index.html', 'utf8')));
