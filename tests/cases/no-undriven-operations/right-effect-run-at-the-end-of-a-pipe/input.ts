import { Effect } from 'effect';

Effect.log('printed').pipe(Effect.runFork);
Effect.runSync(Effect.log('printed'));
