import Koa from 'koa';
import { readFile } from 'node:fs/promises';

const app = new Koa();
app.use(async (ctx, next) => {
  await next();
  ctx.body = await readFile('./index.html', 'utf8');
});
