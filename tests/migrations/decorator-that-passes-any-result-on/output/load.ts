export async function load(): Promise<string> {
  return 'a';
}
function logged<This, Args extends unknown[]>(target: (this: This, ...args: Args) => any, _: ClassMethodDecoratorContext) {
  return function (this: This, ...args: Args): any {
    return target.apply(this, args);
  };
}
export class Page {
  @logged
  async text(): Promise<string> {
    return (await load()).trim();
  }
  async size(): Promise<number> {
    return (await this.text()).length;
  }
}
