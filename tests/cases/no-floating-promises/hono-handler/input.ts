import { Hono } from 'hono';

declare function save(): Promise<void>;

export const app = new Hono().get('/', (c) => {
  save();
  return c.text('ok');
});
