declare function save(id?: number): Promise<void>;

export class Store {
  constructor(report: (error: unknown) => void) {
    save().catch(report);
  }
}
