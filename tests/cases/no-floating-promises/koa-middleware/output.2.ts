import Koa = require('koa');

declare function save(): Promise<void>;

new Koa().use((ctx, next) => {
  void save();
  next();
});
