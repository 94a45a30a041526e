export abstract class Shape {
  abstract area(): number;
  describe(): string {
    return `${this.area()} wide`;
  }
}
export class Square extends Shape {
  override area(): number {
    return 4;
  }
}
export class Circle extends Shape {
  override area() {
    return Math.PI;
  }
  override describe(): string {
    return `round, ${super.describe()}`;
  }
}
