import { fork } from 'node:child_process';

class Job {
  readonly name = 'build';
  run(): void {}
}

const job = new Job();
fork('./child.js').send(job);
