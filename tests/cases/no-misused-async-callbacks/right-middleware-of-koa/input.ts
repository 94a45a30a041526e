import Koa from 'koa';

declare function save(id?: number): Promise<void>;
const app = new Koa();
app.use(async (context, next) => {
  await save();
  await next();
});
