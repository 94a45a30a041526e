import { Hono } from 'hono';

declare function save(): Promise<void>;

export const app = new Hono().get('/', (c) => {
  save().catch(console.error);
  return c.text('ok');
});
