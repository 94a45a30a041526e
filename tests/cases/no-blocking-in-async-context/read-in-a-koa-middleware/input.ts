import Koa from 'koa';
import { readFileSync } from 'node:fs';

const app = new Koa();
app.use(async (ctx, next) => {
  await next();
  ctx.body = readFileSync('./index.html', 'utf8');
});
