class Scene {
  readonly shapes: string[] = [];
  add(shape: string): void {
    this.shapes.push(shape);
  }
}

export const copy = (scene: Scene): Scene => Object.setPrototypeOf(structuredClone(scene), Scene.prototype) as Scene;
