declare function start(): void;

let wake: (() => void) | undefined;
async function sleepUntilWoken(): Promise<void> {
  await new Promise<void>((resolve) => {
    wake = resolve;
  });
}

const pending = new Map<number, { resolve: (answer: string) => void }>();
function request(id: number): Promise<string> {
  return new Promise((resolve) => pending.set(id, { resolve }));
}

class Deferred {
  resolve!: () => void;
  readonly promise = new Promise<void>((resolve) => {
    this.resolve = resolve;
  });
}

class Server {
  readonly #closed = new Deferred();
  readonly #waiting: (() => void)[] = [];

  async serve(): Promise<void> {
    await this.#closed.promise;
  }

  acquire(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  close(): void {
    this.#closed.resolve();
    for (const resolve of this.#waiting) resolve();
  }
}

export async function main(server: Server): Promise<void> {
  sleepUntilWoken();
  request(1).then(start);
  void request(2);
  server.serve();
  server.acquire();
  wake?.();
  server.close();
}

export async function fan(server: Server): Promise<void> {
  ['a', 'b'].forEach(async () => {
    await server.acquire();
  });
  server.close();
}
