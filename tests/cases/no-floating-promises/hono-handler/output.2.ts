import { Hono } from 'hono';

declare function save(): Promise<void>;

export const app = new Hono().get('/', (c) => {
  void save();
  return c.text('ok');
});
