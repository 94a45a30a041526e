export class Base {
  static async create(): Promise<Base> {
    return new Base();
  }
}
export class Derived extends Base {
  static override async create(): Promise<Derived> {
    await super.create();
    return new Derived();
  }
}
export const made = async (): Promise<Derived> => Derived.create();
