export abstract class Repository<T> {
  protected abstract find(id: string): Promise<T | undefined>;
  async get(id: string): Promise<T> {
    const found = await this.find(id);
    if (!found) throw new Error(id);
    return found;
  }
}
export class UserRepository extends Repository<{ readonly name: string }> {
  protected async find(id: string): Promise<{ readonly name: string } | undefined> {
    return { name: id };
  }
  async nameOf(id: string): Promise<string> {
    return (await this.get(id)).name;
  }
}
export class EmptyRepository extends Repository<number> {
  protected async find(): Promise<undefined> {
    return undefined;
  }
}
