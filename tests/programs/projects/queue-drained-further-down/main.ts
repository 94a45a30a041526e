import { Batch, enqueue } from './jobs.js';
import { drain } from './queue.js';

function run(): void {
  console.log(enqueue(['a', 'b']));
  const batch = new Batch().add('c').add('d');
  console.log(batch.count);
  drain();
}

run();
console.log('drained');
