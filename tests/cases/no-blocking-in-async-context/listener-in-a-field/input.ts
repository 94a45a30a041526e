import { writeFileSync } from 'node:fs';

export class Heart {
  start(): void {
    setInterval(this.#beat, 1000);
  }

  #beat = () => {
    writeFileSync('./alive', String(Date.now()));
  };
}
