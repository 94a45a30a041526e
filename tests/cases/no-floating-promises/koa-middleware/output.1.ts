import Koa = require('koa');

declare function save(): Promise<void>;

new Koa().use((ctx, next) => {
  save().catch(console.error);
  next();
});
