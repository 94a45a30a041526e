export function load(): string {
  return 'a';
}
function logged<This, Args extends unknown[]>(target: (this: This, ...args: Args) => any, _: ClassMethodDecoratorContext) {
  return function (this: This, ...args: Args): any {
    return target.apply(this, args);
  };
}
export class Page {
  @logged
  text(): string {
    return load().trim();
  }
  size(): number {
    return this.text().length;
  }
}
