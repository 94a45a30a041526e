interface Context {
  body: unknown;
}
declare class Koa {
  use(middleware: (ctx: Context, next: () => Promise<any>) => any): this;
}
export = Koa;
