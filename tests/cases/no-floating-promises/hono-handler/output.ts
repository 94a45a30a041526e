import { Hono } from 'hono';

declare function save(): Promise<void>;

export const app = new Hono().get('/', async (c) => {
  await save();
  return c.text('ok');
});
