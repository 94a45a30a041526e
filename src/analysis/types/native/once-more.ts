import { ChildGone } from './child-process.js';
import { TypesStop } from '../types-stop.js';

/** Gives work that a process did not live through one more try, once. */
export class OnceMore {
  #restarted = false;

  /** Does it once more in a new process, should the first die: from the start, since nothing that the first told holds then. @throws TypesStop when it dies for the second time */
  surviving<T>(work: () => T): T {
    for (;;) {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof ChildGone)) throw error;
        if (this.#restarted)
          throw new TypesStop(
            `${error.what}, for the second time; set types to 'compiler' or 'syntax', and please report it.`,
            { cause: error },
          );
        this.#restarted = true;
      }
    }
  }
}
