import Koa = require('koa');

declare function save(): Promise<void>;

new Koa().use(async (ctx, next) => {
  await save();
  await next();
});
