import { EventEmitter } from 'node:events';
class Job extends EventEmitter {
  async finished() {
    await new Promise<void>((r) => this.once('done', () => r()));
    console.log('finished');
  }
  end() {
    this.emit('done');
  }
}
export async function main() {
  const job = new Job();
  job.finished();
  console.log('working');
  job.end();
}
await main();
