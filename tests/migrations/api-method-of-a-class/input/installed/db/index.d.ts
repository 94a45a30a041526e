export class Collection<T> {
  findOne(id: string): Promise<T | undefined>;
  findAll(): Promise<T[]>;
}
