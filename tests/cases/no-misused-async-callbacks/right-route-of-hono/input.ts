import { Hono } from 'hono';

declare function save(id?: number): Promise<void>;
const app = new Hono();
app.get('/', async (context) => {
  await save();
  return context.text('saved');
});
