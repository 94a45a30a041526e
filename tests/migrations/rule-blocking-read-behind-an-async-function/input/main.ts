import { Hono } from 'hono';
import { page, plain } from './page.js';

const app = new Hono();
app.get('/', async (context) => context.text(await page(context.path)));
app.get('/plain', async (context) => context.text(await plain(context.path)));
