import { Hono } from 'hono';
import { title } from './page.js';

const app = new Hono();
app.get('/', async (context) => context.text(await title(`./configs${context.path}`)));
app.get('/all', async (context) => {
  const titles = await Promise.all(['a', 'b'].map((name) => title(name)));
  return context.text(titles.join(''));
});
