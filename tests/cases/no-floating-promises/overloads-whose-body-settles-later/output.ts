const waiting: (() => void)[] = [];

class Endpoint {
  private send(name: string): Promise<string>;
  private send(name: string, times: number): Promise<string>;
  private send(name: string, times = 1): Promise<string> {
    return new Promise((resolve) => waiting.push(() => resolve(name.repeat(times))));
  }

  async write(name: string): Promise<void> {
    await this.send(name);
  }
}

function ask(name: string): Promise<string>;
function ask(name: string, times: number): Promise<string>;
function ask(name: string, times = 1): Promise<string> {
  return new Promise((resolve) => waiting.push(() => resolve(name.repeat(times))));
}

function pause(): Promise<void>;
function pause(ms: number): Promise<void>;
function pause(ms = 1): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function start(endpoint: Endpoint): Promise<void> {
  endpoint.write('a');
  ask('b');
  await pause();
  for (const answer of waiting) answer();
}
