import { fork } from 'node:child_process';

class Job {
  readonly name = 'build';
  run(): void {}
  toJSON(): { readonly name: string } {
    return { name: this.name };
  }
}

fork('./child.js').send(new Job());
