import { awaitSync } from '@kaciras/deasync';


export class Listener {
  constructor(readonly work: Promise<string>) {}

  handleEvent(): void {
    awaitSync(this.work);
  }
}
