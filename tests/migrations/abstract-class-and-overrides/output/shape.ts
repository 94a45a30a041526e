export abstract class Shape {
  abstract area(): Promise<number>;
  async describe(): Promise<string> {
    return `${await this.area()} wide`;
  }
}
export class Square extends Shape {
  override async area(): Promise<number> {
    return 4;
  }
}
export class Circle extends Shape {
  override async area() {
    return Math.PI;
  }
  override async describe(): Promise<string> {
    return `round, ${await super.describe()}`;
  }
}
