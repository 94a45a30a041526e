import { mkdir } from 'node:fs/promises';

const DONE = Promise.resolve();
const tasks: (() => Promise<void>)[] = [];

function settled(): Promise<void> {
  return DONE;
}

class Home {
  readonly #made: Promise<string | undefined> = mkdir('home', { recursive: true });
  #tail: Promise<void> = Promise.resolve();

  made(): Promise<string | undefined> {
    return this.#made;
  }

  queued(): Promise<void> {
    return this.#tail;
  }

  put(task: () => Promise<void>): void {
    this.#tail = this.#tail.then(task);
  }

  get save(): () => Promise<void> {
    return async () => {
      await mkdir('saved');
    };
  }
}

function flushed(): Promise<void> {
  return new Promise((resolve) => process.stdout.write('', () => resolve()));
}

export async function start(home: Home): Promise<void> {
  settled();
  home.made();
  home.save();
  void flushed();
  home.queued();
  tasks.pop();
}
