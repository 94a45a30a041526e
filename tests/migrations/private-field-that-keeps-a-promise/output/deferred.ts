export class Deferred {
  readonly reasons: Error[] = [];
  static async create(): Promise<Deferred> {
    return new Deferred();
  }
  async reject(reason: Error): Promise<void> {
    this.reasons.push(reason);
  }
}
