export class Scene {
  readonly shapes: string[] = [];

  add(shape: string): this {
    this.shapes.push(shape);
    return this;
  }

  copy(): Scene {
    return structuredClone(this);
  }
}
