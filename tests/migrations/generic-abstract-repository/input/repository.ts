export abstract class Repository<T> {
  protected abstract find(id: string): T | undefined;
  get(id: string): T {
    const found = this.find(id);
    if (!found) throw new Error(id);
    return found;
  }
}
export class UserRepository extends Repository<{ readonly name: string }> {
  protected find(id: string): { readonly name: string } | undefined {
    return { name: id };
  }
  nameOf(id: string): string {
    return this.get(id).name;
  }
}
export class EmptyRepository extends Repository<number> {
  protected find(): undefined {
    return undefined;
  }
}
