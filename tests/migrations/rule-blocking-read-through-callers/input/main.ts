import { Hono } from 'hono';
import { title } from './page.js';

const app = new Hono();
app.get('/', (context) => context.text(title(`./configs${context.path}`)));
app.get('/all', (context) => {
  const titles = ['a', 'b'].map((name) => title(name));
  return context.text(titles.join(''));
});
