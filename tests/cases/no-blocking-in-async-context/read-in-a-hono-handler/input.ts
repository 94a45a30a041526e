import { Hono } from 'hono';
import { readFileSync } from 'node:fs';

const app = new Hono();
app.get('/', (c) => c.text(readFileSync('./index.html', 'utf8')));
