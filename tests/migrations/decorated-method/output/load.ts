export async function load(): Promise<string> {
  return 'a';
}
function cached(_: object, __: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  return descriptor;
}
export class Page {
  @cached
  text(): string {
    return load();
  }
}
