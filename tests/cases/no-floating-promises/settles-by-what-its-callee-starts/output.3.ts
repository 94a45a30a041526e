interface Request {
  readonly text: string;
  readonly resolve: (answer: string) => void;
}

declare function post(texts: readonly string[]): Promise<string[]>;

class Batch {
  #requests: Request[] = [];
  #isScheduled = false;

  send(text: string): Promise<string> {
    const answer = new Promise<string>((resolve) => {
      this.#requests.push({ text, resolve });
    });
    this.#schedule();
    return answer;
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setTimeout(async () => {
      this.#isScheduled = false;
      const requests = this.#requests.splice(0);
      const answers = await post(requests.map(({ text }) => text));
      requests.forEach(({ resolve }, index) => resolve(answers[index] ?? ''));
    }, 10);
  }
}

/** Nothing empties it but who calls `flush`. */
class Held {
  readonly #requests: Request[] = [];

  send(text: string): Promise<string> {
    return new Promise((resolve) => this.#requests.push({ text, resolve }));
  }

  flush(): void {
    for (const { text, resolve } of this.#requests.splice(0)) resolve(text);
  }
}

class Pages {
  #rows: string[] = [];
  #isOver = false;

  async next(): Promise<string | undefined> {
    while (this.#rows.length === 0 && !this.#isOver) await this.#fetch();
    return this.#rows.shift();
  }

  async #fetch(): Promise<void> {
    const answer = await fetch('/rows');
    this.#rows = (await answer.json()) as string[];
    this.#isOver = this.#rows.length === 0;
  }
}

function sleep(time: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, time);
    signal?.addEventListener('abort', stop);
  });
}

async function lines(response: Response): Promise<number> {
  const reader = response.body!.getReader();
  let count = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return count;
    count += value.filter((byte) => byte === 10).length;
  }
}

async function configured(options: { name: string } | Promise<{ name: string }>): Promise<string> {
  const { name } = await options;
  return name;
}

class Delayer {
  #done: (() => void) | undefined;

  trigger(): Promise<void> {
    const done = new Promise<void>((resolve) => {
      this.#done = resolve;
    });
    setTimeout(() => this.#done?.(), 10);
    return done;
  }
}

class Limiter {
  #until = 0;

  get isLimited(): boolean {
    return Date.now() < this.#until;
  }

  async run(task: () => void): Promise<void> {
    while (this.isLimited) await sleep(10);
    this.#until = Date.now() + 10;
    task();
  }
}

/** Whoever asks for too much waits for ever. */
function pause(time: number): Promise<void> {
  return time > 1e9 ? new Promise(() => undefined) : new Promise((resolve) => setTimeout(resolve, time));
}

interface Log {
  write(text: string, done: () => void): void;
}

function logged(log: Log): Promise<void> {
  return new Promise((resolve) => log.write('started', resolve));
}

async function gone(name: string, expected: ErrorConstructor): Promise<void> {
  while (true) {
    try {
      await fetch(name);
    } catch (error) {
      if (error instanceof expected) break;
      throw error;
    }
  }
}

export async function main(
  batch: Batch,
  pages: Pages,
  response: Response,
  log: Log,
  options: { name: string } | Promise<{ name: string }>,
): Promise<void> {
  batch.send('a');
  pages.next();
  void sleep(5, AbortSignal.timeout(10));
  lines(response);
  configured(options);
  new Delayer().trigger();
  new Limiter().run(() => undefined);
  gone('/a', TypeError);
  pause(5);
  logged(log);
}

export async function late(held: Held): Promise<void> {
  held.send('a');
  held.flush();
}
