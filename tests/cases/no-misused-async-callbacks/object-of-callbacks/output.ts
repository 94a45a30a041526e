import { reportError } from './errors.js';

declare function save(id?: number): Promise<void>;
interface Observer {
  next(id: number): void;
  done: () => void;
}
declare function observe(observer: Observer): void;

observe({
  next: (id) => void (async () => {
    await save(id);
  })().catch(reportError),
  done: () => void (async () => await save())().catch(reportError),
});
