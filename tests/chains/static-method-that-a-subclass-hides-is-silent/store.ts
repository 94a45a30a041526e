import { awaitSync } from '@kaciras/deasync';


export class Store {
  static read(work: Promise<string>): string {
    return awaitSync(work);
  }
}

export class Memory extends Store {
  static override read(work: Promise<string>): string {
    return String(work);
  }
}
