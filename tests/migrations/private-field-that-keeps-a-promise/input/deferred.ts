export class Deferred {
  readonly reasons: Error[] = [];
  static create(): Deferred {
    return new Deferred();
  }
  reject(reason: Error): void {
    this.reasons.push(reason);
  }
}
