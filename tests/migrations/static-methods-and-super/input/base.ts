export class Base {
  static create(): Base {
    return new Base();
  }
}
export class Derived extends Base {
  static override create(): Derived {
    super.create();
    return new Derived();
  }
}
export const made = (): Derived => Derived.create();
